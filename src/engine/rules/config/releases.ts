import { versionOf, type Release } from '../../facts/release.ts';

/** Every release judged by where none is given. */
export const RELEASES: readonly Release[] = [
	...[802, 803, 804, 805, 806, 807, 808, 809],
	...[900, 901, 902, 903, 904, 905, 906, 907, 908, 909],
	...[1000, 1001, 1002, 1003, 1004, 1005, 1006]
];

/** Those at which most of the rules for lines and values changed: for texts too long to ask every release. */
export const TURNING_POINTS: readonly Release[] = [802, 804, 806, 807, 907, 908, 1000, 1003, 1006];

/** Some of the releases, in order, as people write them: `8.2–8.6, 10.3`. */
export function rangesOf(releases: readonly Release[]): string {
	const ranges: [Release, Release][] = [];
	for (const release of releases) {
		const last = ranges.at(-1);
		if (last && RELEASES[RELEASES.indexOf(last[1]) + 1] === release) last[1] = release;
		else ranges.push([release, release]);
	}
	return ranges
		.map(([from, to]) => (from === to ? versionOf(from) : `${versionOf(from)}–${versionOf(to)}`))
		.join(', ');
}
