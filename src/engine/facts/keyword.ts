import type { Release } from './release.ts';

/** A keyword of `ssh_config` or `sshd_config`, as the program's own table has it. */
export interface Keyword {
	/** As it is documented. */
	name: string;
	kind: KeywordKind;
	/** The first release that knows it; absent where all we read do. */
	since?: Release;
	/** The first release that no longer does. */
	until?: Release;
	/** The keyword that it is another name of. */
	aliasOf?: string;
	/** What it is unless set, as the newest release prints it; absent where that depends on the machine. */
	default?: string;
	/** What it takes, for enumerations. */
	values?: readonly string[];
	/** Lowest and highest number it takes. */
	range?: readonly [number, number];
	/** Every line adds to it, instead of the first one winning. */
	accumulates?: true;
	/** The first release that allows it in a `Match` block of `sshd_config`. */
	inMatch?: Release;
	/** Known, but without effect: passed over in silence, or with a message. */
	gone?: 'ignored' | 'deprecated' | 'unsupported';
	/** Whose patch adds it. */
	distribution?: 'debian' | 'apple';
}

/** What a keyword's argument is. */
type KeywordKind =
	| 'flag'
	| 'enum'
	| 'int'
	| 'port'
	| 'octal'
	| 'time'
	| 'string'
	| 'list'
	| 'algorithms'
	| 'forward'
	| 'raw'
	| 'block'
	| 'special'
	| 'gone';

/**
 * The keywords a release knows, by lower-case name.
 * @param distribution whose build it is; its rows come before upstream's
 */
export function keywordsOf(
	rows: readonly Keyword[],
	release: Release,
	distribution?: Keyword['distribution']
): ReadonlyMap<string, Keyword> {
	const known = new Map<string, Keyword>();
	for (const keyword of rows) {
		const { since = 0, until = Infinity } = keyword;
		if (release < since || release >= until) continue;
		if (keyword.distribution && keyword.distribution !== distribution) continue;
		const name = keyword.name.toLowerCase();
		if (keyword.distribution || !known.has(name)) known.set(name, keyword);
	}
	return known;
}
