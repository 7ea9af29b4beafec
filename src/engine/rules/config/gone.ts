import { NEWEST_READ, release as releaseOf } from '../../facts/release.ts';
import type { Keyword } from '../../facts/keyword.ts';
import type { ConfigDocument } from '../../formats/openssh/document.ts';
import type { Subject } from '../rule.ts';
import { blocksOf } from './blocks.ts';
import { viewOf, type Setting } from './lines.ts';

interface Gone {
	setting: Setting;
	place: { from: number; to: number };
	/** It depends on how the program was built, as GSSAPI and Kerberos do. */
	isBuild: boolean;
	document: ConfigDocument;
	program: string;
}

/** The lines that the program takes without doing anything, for some reasons. */
export function* gone(subject: Subject, ...why: NonNullable<Keyword['gone']>[]): Iterable<Gone> {
	const { known, document, isServer } = viewOf(subject);
	const judge = subject.openssh === undefined ? NEWEST_READ : releaseOf(subject.openssh);
	for (const { settings } of blocksOf(subject))
		for (const setting of settings) {
			const row = known
				.get(setting.name)
				?.find(({ since = 0, until = Infinity }) => since <= judge && judge < until);
			if (!row?.gone || !why.includes(row.gone) || !setting.line.keyword) continue;
			const { from } = setting.line.keyword;
			yield {
				setting,
				place: { from, to: setting.line.args.at(-1)?.to ?? setting.line.keyword.to },
				isBuild: /^(?:gss|kerberos)/.test(setting.name) && setting.name !== 'kerberostgtpassing',
				document,
				program: isServer ? 'sshd' : 'ssh'
			};
		}
}
