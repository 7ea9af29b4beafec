import { release } from './facts/release.ts';
import { criteriaOf, takesPattern } from './formats/openssh/criteria.ts';
import { ConfigDocument } from './formats/openssh/document.ts';
import type { Line } from './formats/openssh/lexer.ts';
import type { ConfigFormat } from './formats/openssh/resolution.ts';
import { isInMatch, keywordInfo, keywords, type Program } from './keyword-info.ts';

/** Something that may stand at a place. */
export interface Proposal {
	text: string;
	kind: 'keyword' | 'value' | 'host' | 'criterion';
	/** It is the default. */
	isDefault?: true;
}

/** What may stand in the place of the text from `from` to `to`. */
export interface Proposals {
	from: number;
	to: number;
	list: Proposal[];
}

/** Values worth proposing where any number would do. */
const SENSIBLE: Readonly<Record<string, readonly string[]>> = {
	serveraliveinterval: ['15', '20', '30', '45', '60'],
	clientaliveinterval: ['15', '20', '30', '45', '60'],
	serveralivecountmax: ['3', '5', '10', '15'],
	clientalivecountmax: ['3', '5', '10', '15']
};

/**
 * What may be written at a place of `ssh_config` or `sshd_config`: keywords that are legal there, a
 * keyword's values, names of hosts that the text knows.
 * @param at an offset of the text
 * @returns nothing inside a comment, and where nothing is known
 */
export function complete(
	text: string,
	at: number,
	format: ConfigFormat,
	program: Program = {}
): Proposals | undefined {
	const document = new ConfigDocument(text);
	const number = at >= text.length && text.endsWith('\n') ? 0 : document.lineAt(at);
	const line = number === 0 ? undefined : document.line(number);
	if (line?.comment && at > line.comment.from) return undefined;
	const { keyword } = line ?? {};
	if (!line || !keyword || at <= keyword.to) {
		if (keyword && at < keyword.from) return undefined;
		const list = legalKeywords(document, number, format, program);
		return { from: keyword?.from ?? at, to: keyword?.to ?? at, list };
	}
	const place = line.args.find(({ from, to }) => from <= at && at <= to);
	const list = valuesFor(document, line, place?.from ?? at, format, program);
	return list.length > 0 ? { from: place?.from ?? at, to: place?.to ?? at, list } : undefined;
}

function legalKeywords(
	document: ConfigDocument,
	number: number,
	format: ConfigFormat,
	program: Program
): Proposal[] {
	const matched = format === 'sshd_config' && isInsideMatch(document, number);
	return [...keywords(format, program).values()]
		.filter(({ gone, aliasOf }) => gone === undefined && aliasOf === undefined)
		.filter((keyword) => !matched || isInMatch(keyword, program))
		.map(({ name }) => ({ text: name, kind: 'keyword' }));
}

/** Whether a `Match` line stands above; line 0 is behind the last. */
function isInsideMatch(document: ConfigDocument, number: number): boolean {
	for (let above = (number || document.lineCount + 1) - 1; above > 0; above--)
		if (document.line(above).keyword?.value.toLowerCase() === 'match') return true;
	return false;
}

function valuesFor(
	document: ConfigDocument,
	{ keyword, args }: Line,
	from: number,
	format: ConfigFormat,
	program: Program
): Proposal[] {
	const name = keyword?.value.toLowerCase() ?? '';
	if (name === 'match') return criteria(args, from, format, program);
	const hosts = (): Proposal[] => hostNames(document).map((text) => ({ text, kind: 'host' }));
	if (format === 'ssh_config' && (name === 'host' || name === 'proxyjump')) return hosts();
	const info = keywordInfo(format, name, program);
	// All these keywords take one value.
	if (!info || (args[0] && args[0].from < from)) return [];
	const values = new Set([...info.values, ...(SENSIBLE[info.code.replace(/^sshd?-/, '')] ?? [])]);
	if (info.default !== undefined && !info.accumulates) values.add(info.default);
	return [...values].map((text) => ({
		text,
		kind: 'value',
		...(text === info.default && { isDefault: true })
	}));
}

/** A criterion, unless one that takes a pattern stands before. */
function criteria(
	args: Line['args'],
	from: number,
	format: ConfigFormat,
	{ openssh }: Program
): Proposal[] {
	const before = args.filter((argument) => argument.from < from).at(-1);
	if (before && takesPattern(format, before.value.toLowerCase())) return [];
	return criteriaOf(format, release(openssh)).map((text) => ({ text, kind: 'criterion' }));
}

/** Names that the `Host` lines of a text give, without patterns. */
export function hostNames(text: string | ConfigDocument): string[] {
	const document = typeof text === 'string' ? new ConfigDocument(text) : text;
	const names = new Set<string>();
	for (let number = 1; number <= document.lineCount; number++) {
		const { keyword, args } = document.line(number);
		if (keyword?.value.toLowerCase() !== 'host') continue;
		for (const { value } of args) if (!/[*?!]/.test(value)) names.add(value);
	}
	return [...names];
}
