/** The session that PuTTY starts from where none is loaded. */
export const DEFAULT_SETTINGS = 'Default Settings';

/**
 * An interval as PuTTY keeps it: whole minutes, and the seconds on top. It adds them when loading
 * (settings.c); both 0 is off.
 * @param interval seconds; a fraction is cut off, below 0 or no number is 0
 */
export function pingValues(interval: number): { PingInterval: number; PingIntervalSecs: number } {
	const seconds = Number.isFinite(interval) ? Math.max(0, Math.trunc(interval)) : 0;
	return { PingInterval: Math.floor(seconds / 60), PingIntervalSecs: seconds % 60 };
}
