import type { Keyword } from '../../facts/keyword.ts';
import { sshKeywords } from '../../facts/ssh-keywords.ts';
import { sshdKeywords } from '../../facts/sshd-keywords.ts';
import { NEWEST_READ } from '../../facts/release.ts';
import { distance, isNear } from '../near.ts';

/** What a line that reads like a setting of OpenSSH sets, and in which of the two files it may stand. */
export interface Directive {
	/** Lower case. */
	keyword: string;
	ssh: boolean;
	sshd: boolean;
	/** The keyword is misspelt. */
	near: boolean;
}

const RELEASES = [704, 802, 902, 906, 1002, 1006];
const BUILDS = [undefined, 'debian', 'apple'] as const;

type Kinds = ReadonlyMap<string, Keyword['kind']>;

let tables: { ssh: Kinds; sshd: Kinds } | undefined;

/** The keywords of every release and build. */
function allKeywords(): { ssh: Kinds; sshd: Kinds } {
	const union = (of: typeof sshKeywords): Kinds =>
		new Map(
			RELEASES.flatMap((release) =>
				BUILDS.flatMap((build) =>
					[...of(release, build)].map(([name, { kind }]) => [name, kind] as const)
				)
			)
		);
	tables ??= { ssh: union(sshKeywords), sshd: union(sshdKeywords) };
	return tables;
}

/** Words that make a sentence, and are no value of a setting. */
const SENTENCE = new Set(
	'is are was were be been has have does do did will would should must can cannot may means sets makes keeps specifies controls determines defaults the this that these which your you it its of in for with when if because and or not only to'.split(
		' '
	)
);

const VALUE = /^(?:[\d"'“”‘’+~/%$-]|(?:yes|no|none|on|off|true|false|any|auto|default)$)/i;
/** Kinds whose value is one word, or a few that look like values. */
const NARROW: ReadonlySet<Keyword['kind']> = new Set([
	'flag',
	'enum',
	'int',
	'port',
	'octal',
	'time'
]);

/**
 * Takes a line for a setting where it looks like one: a keyword of either file, perhaps misspelt, and
 * something like a value, rather than a sentence that begins with the keyword.
 * @param guess also take what is only near to a keyword
 */
export function directiveOf(line: string, guess = true): Directive | undefined {
	const start = line.slice(0, 1000).replace(/^[\s"]+/, '');
	const word = /^[a-z][a-z\d]*/i.exec(start)?.[0];
	if (word === undefined) return undefined;
	const next = start.slice(word.length);
	if (next !== '' && !/^["\s=:：?？]/.test(next)) return undefined;
	const behind = next.replace(/^["\s=:：]+/, '');
	const { ssh, sshd } = allKeywords();
	const typed = word.toLowerCase();
	const known = ssh.has(typed) || sshd.has(typed);
	const keyword = known ? typed : guess ? nearest(typed) : undefined;
	if (keyword === undefined) return undefined;
	const kind = ssh.get(keyword) ?? sshd.get(keyword) ?? 'string';
	if (isSentence(kind, behind.split(/(?:^|\s)#/, 1)[0] ?? '')) return undefined;
	return { keyword, ssh: ssh.has(keyword), sshd: sshd.has(keyword), near: !known };
}

function nearest(word: string): string | undefined {
	if (word.length < 6) return undefined;
	const { ssh, sshd } = allKeywords();
	for (const table of [ssh, sshd])
		for (const name of table.keys()) if (isNear(word, name)) return name;
	return undefined;
}

function isSentence(kind: Keyword['kind'], behind: string): boolean {
	const words = behind.trim().split(/\s+/);
	const [first = ''] = words;
	const common = words.filter((word) => SENTENCE.has(word.toLowerCase())).length;
	const han = behind.match(/\p{sc=Han}/gu)?.length ?? 0;
	if (kind === 'raw') return common >= 3 || han >= 8;
	if (NARROW.has(kind)) {
		if (VALUE.test(first)) return common >= 2 || han >= 6;
		return han > 0 || words.length > 1;
	}
	if (common >= 2 || (common >= 1 && words.length > 2)) return true;
	return han >= 8 || /[。，？！]/.test(behind);
}

/** The keyword of one file that a word is a slip away from, as it is documented; nothing where none is. */
export function nearestKeyword(word: string, file: 'ssh' | 'sshd'): string | undefined {
	const typed = word.toLowerCase();
	const keywords = (file === 'ssh' ? sshKeywords : sshdKeywords)(NEWEST_READ);
	return [...keywords.values()]
		.map(({ name }) => ({ name, far: distance(typed, name.toLowerCase()) }))
		.filter(({ name }) => isNear(typed, name.toLowerCase()))
		.toSorted((one, other) => one.far - other.far)[0]?.name;
}
