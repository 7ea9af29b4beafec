import type { Build } from './resolution.ts';

/** Names of levels and how each is printed (`log.c log_levels[]`). */
const LEVELS = ['QUIET', 'FATAL', 'ERROR', 'INFO', 'VERBOSE', 'DEBUG', 'DEBUG2', 'DEBUG3'];
const FACILITIES = ['DAEMON', 'USER', 'AUTH', 'AUTHPRIV'].concat(
	[0, 1, 2, 3, 4, 5, 6, 7].map((number) => `LOCAL${number}`)
);

/**
 * A log level, in any case, as it is printed. Debian kept the older name of the lowest.
 * @returns nothing where it is none
 */
export function readLogLevel(word: string | undefined, build: Build): string | undefined {
	const name = word?.toUpperCase();
	if (name === 'DEBUG1') return 'DEBUG';
	if (build === 'debian' && (name === 'SILENT' || name === 'QUIET')) return 'SILENT';
	return name !== undefined && LEVELS.includes(name) ? name : undefined;
}

/** A facility of syslog, in any case, as it is printed. */
export function readFacility(word: string | undefined): string | undefined {
	const name = word?.toUpperCase();
	return name !== undefined && FACILITIES.includes(name) ? name : undefined;
}
