/** OpenSSH server versions, as far as the plan depends on them. */

/** First and last release, as `major.minor`, that this site knows. */
const OLDEST = '3.8';
export const NEWEST = '10.6';

/**
 * Reads a version as people have it at hand: `9.2`, `9.2p1`, `OpenSSH_9.2p1 Debian-2+deb12u10`.
 * @returns `major.minor`, or nothing where there is no known OpenSSH release in it
 */
export function readVersion(text: string): string | undefined {
	const found = /(?:^|OpenSSH_)(\d{1,2})\.(\d{1,2})(?:p\d|\.\d|[ ,]|$)/.exec(text.trim());
	if (!found) return undefined;
	const version = `${Number(found[1])}.${Number(found[2])}`;
	return isBefore(version, OLDEST) || isBefore(NEWEST, version) ? undefined : version;
}

/** Whether release `version` came before release `other`; both as `major.minor`. */
export function isBefore(version: string, other: string): boolean {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
	return major < otherMajor || (major === otherMajor && minor < otherMinor);
}

/**
 * sshd 9.2 to 9.4 sends its probes half as often as told: `now > last + interval` in whole seconds.
 * Introduced by d478cdc7a, mended in 9.5 by 9d7193a83; Debian 12's 9.2p1 carries it.
 */
export function doublesProbes(version: string): boolean {
	return !isBefore(version, '9.2') && isBefore(version, '9.5');
}

/** sshd knows Include since 8.2. */
export function knowsInclude(version: string): boolean {
	return !isBefore(version, '8.2');
}
