import type { Setting, Stand } from './stands.ts';

/** Where sessions share one connection: the line that turns it on. */
export function sharingOf(stand: Stand): Setting | undefined {
	const master = stand.get('controlmaster');
	const path = stand.get('controlpath')?.value ?? 'none';
	const isOn = master !== undefined && !['no', 'false'].includes(master.value);
	return isOn && path !== 'none' ? master : undefined;
}

/** How long the shared connection waits for another session, seconds; nothing where it does not. */
export function persistence(stand: Stand): number | undefined {
	const value = stand.get('controlpersist')?.value ?? 'no';
	if (value === 'no' || value === 'false') return undefined;
	const seconds = Number(value);
	return seconds > 0 ? seconds : Infinity;
}
