import { defaultEnvironment } from '../environment.ts';
import { roundInterval, safeInterval } from '../numbers.ts';
import { readPath, tightestOf } from '../path.ts';
import { once } from './rule.ts';

/** What the chosen path demands of an interval, in seconds. */
export interface PathBound {
	/** The smallest idle timeout that a keepalive can answer. */
	timeout: number;
	/** An interval that bears a lost probe. */
	advised: number;
}

/** Nothing where no path was chosen, or none of its boxes has a known number. */
export const pathBound = once(({ path }): PathBound | undefined => {
	if (!path) return undefined;
	const readings = readPath({ ...defaultEnvironment, path: [...path] });
	const timeout = tightestOf(readings.filter(({ kind }) => kind !== 'policy'))?.timeout;
	if (timeout === undefined) return undefined;
	const advised = Math.min(60, Math.max(1, roundInterval(safeInterval(timeout, 1))));
	return { timeout, advised };
});
