import type { Hop } from './environment.ts';
import type { Problem } from './reason.ts';

/** What the measuring script found. Seconds of silence. */
export interface Measurement {
	/** The longest silence that was survived; 0 where none was. */
	survived: number;
	/** The shortest that was not; absent where all were. */
	died?: number;
	/** How it died: packets vanished, or the connection was closed or reset. */
	how?: 'silent' | 'closed';
	/** Who spoke after the silence that was not survived. */
	first?: 'client' | 'server';
}

const LINE =
	/holdfast-measured survived=(\d{1,7}) died=(\d{1,7}|-) how=(silent|closed|-) first=([cs-])/g;

/**
 * Reads the script's result out of whatever was pasted with it; the last one counts.
 * @returns a problem where there is none, or where its numbers contradict each other
 */
export function readMeasurement(text: string): Measurement | Problem {
	const found = [...text.matchAll(LINE)].at(-1);
	if (!found) return { code: 'measurement-missing', params: {} };
	const survived = Number(found[1]);
	const died = found[2] === '-' ? undefined : Number(found[2]);
	if (died !== undefined && died <= survived)
		return { code: 'measurement-contradicts', params: { survived, died } };
	if (survived === 0) return { code: 'measurement-too-long', params: { died: died ?? 0 } };
	return {
		survived,
		...(died !== undefined && { died }),
		...(found[3] !== '-' && { how: found[3] as 'silent' | 'closed' }),
		...(found[4] !== '-' && { first: found[4] === 'c' ? 'client' : 'server' })
	};
}

/** The path that was measured, as one hop: what surely was survived is its timeout. */
export function measuredPath({ survived }: Measurement): Hop[] {
	return [{ idleTimeout: survived }];
}
