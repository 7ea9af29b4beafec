import type { Release } from '../../facts/release.ts';
import { CRITERIA as SSH } from '../ssh-config/match.ts';
import { CRITERIA as SSHD } from '../sshd-config/match.ts';
import type { ConfigFormat } from './resolution.ts';

/** Criteria that take no pattern, and the release that brought each. */
const BARE: Readonly<Record<ConfigFormat, Readonly<Record<string, Release>>>> = {
	ssh_config: { all: 0, canonical: 0, final: 800 },
	sshd_config: { all: 0, 'invalid-user': 909 }
};

/** Whether a criterion, in lower case, is followed by a pattern. */
export function takesPattern(format: ConfigFormat, criterion: string): boolean {
	return Object.hasOwn(format === 'ssh_config' ? SSH : SSHD, criterion);
}

/** What a `Match` line of the file may ask about in a release, in lower case; in any where none is given. */
export function criteriaOf(format: ConfigFormat, release: Release = Infinity): string[] {
	const criteria = { ...BARE[format], ...(format === 'ssh_config' ? SSH : SSHD) };
	return Object.entries(criteria).flatMap(([name, since]) => (since <= release ? [name] : []));
}
