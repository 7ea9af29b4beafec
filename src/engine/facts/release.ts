/** An OpenSSH release as a number that can be compared: 9.2 is 902, 10.6 is 1006. */
export type Release = number;

/** The releases whose configuration we read: the first, and the newest. */
const OLDEST_READ = 704;
export const NEWEST_READ = 1006;

/**
 * A release as `major.minor` as a number.
 * @returns the newest where none is given; what is older or newer than all we know counts as the nearest
 */
export function release(version: string | undefined): Release {
	const [major = NaN, minor = NaN] = (version ?? '').split('.').map(Number);
	const number = major * 100 + minor;
	if (Number.isNaN(number)) return NEWEST_READ;
	return Math.min(Math.max(number, OLDEST_READ), NEWEST_READ);
}

/** A release as `major.minor`. */
export function versionOf(release: Release): string {
	return `${Math.floor(release / 100)}.${release % 100}`;
}
