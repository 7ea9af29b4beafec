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
