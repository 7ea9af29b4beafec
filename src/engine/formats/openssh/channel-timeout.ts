import type { Release } from '../../facts/release.ts';
import { readTime } from './time.ts';

/** How long a kind of channel may stay silent. */
export interface ChannelTimeout {
	/** A pattern of channel types, or `global`. */
	type: string;
	seconds: number;
}

/**
 * Reads `type=time` (`misc.c parse_pattern_interval`, before 9.6 `servconf.c parse_timeout`).
 * @returns nothing where the type or the time is missing or wrong
 */
export function readChannelTimeout(text: string, release: Release): ChannelTimeout | undefined {
	const equals = text.indexOf('=');
	if (equals <= 0) return undefined;
	const seconds = readTime(text.slice(equals + 1), release);
	return seconds === undefined ? undefined : { type: text.slice(0, equals), seconds };
}
