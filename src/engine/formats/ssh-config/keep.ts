import type { Release } from '../../facts/release.ts';
import type { AnySetting } from './setting.ts';
import type { Outcome } from './task.ts';

/** Keeps what a line says beside what earlier lines set. */
export function keep(
	values: Map<string, unknown>,
	key: string,
	setting: AnySetting,
	value: unknown,
	release: Release
): Outcome {
	const { storedAs = key } = setting;
	const earlier: unknown = values.get(storedAs) ?? setting.start?.();
	if (earlier === undefined) {
		values.set(storedAs, value);
		return 'set';
	}
	if (!setting.join) return 'kept';
	const joined: unknown = setting.join(earlier, value, release);
	values.set(storedAs, joined);
	if (setting.start) return 'joined';
	return joined === value ? 'replaced' : joined === earlier ? 'kept' : 'joined';
}
