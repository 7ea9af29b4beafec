import type { Keyword } from './facts/keyword.ts';
import { release, versionOf } from './facts/release.ts';
import { sshKeywords } from './facts/ssh-keywords.ts';
import { sshdKeywords } from './facts/sshd-keywords.ts';
import type { FormatId } from './formats/format.ts';
import type { Build, ConfigFormat } from './formats/openssh/resolution.ts';

/** Which program reads: `openssh` as `8.2`, the newest unless given. */
export interface Program {
	openssh?: string;
	build?: Build;
}

/** What a keyword is, in the file and for the program that is asked about. */
export interface KeywordInfo {
	/** As it is documented. */
	name: string;
	/** The code of the words that say what it does: `ssh-…`, `sshd-…`. An alias has its target's. */
	code: string;
	/** The keyword that it is another name of. */
	aliasOf?: string;
	default?: string;
	values: readonly string[];
	range?: readonly [number, number];
	/** The release that brought it, `9.4`; absent where every one from 7.4 on has it. */
	since?: string;
	/** In `sshd_config`: whether it may stand in a `Match` block. */
	inMatch?: boolean;
	/** Known, but without effect. */
	gone?: NonNullable<Keyword['gone']>;
	/** Every line adds to it. */
	accumulates: boolean;
}

export function isConfigFormat(format: FormatId): format is ConfigFormat {
	return format === 'ssh_config' || format === 'sshd_config';
}

/** Every keyword of the file, by lower-case name. */
export function keywords(
	format: ConfigFormat,
	{ openssh, build }: Program = {}
): ReadonlyMap<string, Keyword> {
	const read = format === 'ssh_config' ? sshKeywords : sshdKeywords;
	return read(release(openssh), build === 'debian' ? 'debian' : undefined);
}

/**
 * What is known of a keyword.
 * @param name in any case
 * @returns nothing where the program does not know it
 */
export function keywordInfo(
	format: ConfigFormat,
	name: string,
	program: Program = {}
): KeywordInfo | undefined {
	const known = keywords(format, program);
	const keyword = known.get(name.toLowerCase());
	if (!keyword) return undefined;
	const meant = known.get(keyword.aliasOf?.toLowerCase() ?? '') ?? keyword;
	const prefix = format === 'ssh_config' ? 'ssh' : 'sshd';
	return {
		name: keyword.name,
		code: `${prefix}-${meant.name.toLowerCase()}`,
		values: meant.kind === 'flag' ? ['yes', 'no'] : (meant.values ?? []),
		accumulates: meant.accumulates === true,
		...(keyword.aliasOf !== undefined && { aliasOf: keyword.aliasOf }),
		...(meant.default !== undefined && { default: meant.default }),
		...(meant.range && { range: meant.range }),
		...(keyword.since && { since: versionOf(keyword.since) }),
		...(format === 'sshd_config' && { inMatch: isInMatch(meant, program) }),
		...(keyword.gone && { gone: keyword.gone })
	};
}

/** Whether a keyword of `sshd_config` may stand in a `Match` block. */
export function isInMatch({ inMatch }: Keyword, { openssh }: Program): boolean {
	return inMatch !== undefined && release(openssh) >= inMatch;
}
