import type { Problem } from '../../reason.ts';
import { explain, resolve } from '../../resolve.ts';
import type { Amendment } from '../amendment.ts';
import { blocksOf, isForAll, type Block } from './blocks.ts';
import { ConfigDocument } from './document.ts';
import { insertLines, replaceValue, styleOf, uncomment, type Style } from './edit.ts';
import type { Explanation, ResolveQuery } from './resolution.ts';

/** A keyword as it is documented, and the value it is to have. */
export interface Wanted {
	keyword: string;
	value: string;
}

/** More commented lines, blocks or Includes than these are not tried one by one. */
const TRIES = 20;
const BLOCK_INDENT = '    ';

/**
 * Gives keywords the wanted values by the smallest edit that takes effect: the line that wins is changed;
 * else a commented one is uncommented; else a line is put beside its sibling, into the block meant, or
 * into one of its own; above whatever would shadow or swallow it. What has its value already is not
 * touched, so that a second run changes nothing. Every step is judged by `resolve`.
 * @param query for whom it has to take effect
 * @param everyone whether it has to for every other host or connection too
 */
export function amendConfig(
	text: string,
	wanted: Wanted[],
	query: ResolveQuery,
	everyone: boolean
): Amendment {
	const before = resolve(text, query);
	if (!before.ok) {
		const [first] = before.errors;
		const { line = 0, message = '' } = first ?? {};
		return {
			text,
			changed: false,
			problems: [{ code: 'amend-refused', params: { line, message }, at: String(line) }]
		};
	}
	let amended = everyone ? alignBlocks(text, wanted, query) : text;
	for (const want of wanted) amended = settle(amended, want, wanted, query, everyone);
	return { text: amended, changed: amended !== text, problems: doubts(amended, wanted, query) };
}

/** Whether the keyword has the wanted value for whom it is meant. */
function holds(text: string, { keyword, value }: Wanted, query: ResolveQuery): boolean {
	const resolution = resolve(text, query);
	return resolution.ok && isSame(resolution.options[keyword.toLowerCase()]?.[0], value);
}

/** `yes` is `true` since 10.6, and `all` goes beyond it. */
function isSame(printed: string | undefined, value: string): boolean {
	if (value === 'yes') return ['yes', 'true', 'all'].includes(printed ?? '');
	return printed === value;
}

function settle(
	text: string,
	want: Wanted,
	wanted: Wanted[],
	query: ResolveQuery,
	everyone: boolean
): string {
	if (holds(text, want, query)) return text;
	const document = new ConfigDocument(text);
	const { explanations } = explain(text, query);
	const own = explanations.find(({ keyword }) => keyword === want.keyword.toLowerCase());
	for (const candidate of candidates(document, want, own)) {
		if (candidate !== text && holds(candidate, want, query)) return candidate;
	}
	return text;

	function* candidates(document: ConfigDocument, want: Wanted, own: Explanation | undefined) {
		const [winner] = own?.decided ?? [];
		if (winner && !winner.file) yield replaceValue(text, document.line(winner.line), want.value);
		if (winner?.file) yield* aboveIncludes(document, want);
		if (!winner) {
			yield* uncommented(document, want);
			yield* besideSibling(document, want, wanted, explanations);
			yield* intoBlock(document, want, query, everyone);
		}
		yield onTop(document, want, query, everyone);
	}
}

/** The line uncommented, wherever it stands commented. */
function* uncommented(document: ConfigDocument, { keyword, value }: Wanted): Generator<string> {
	let tries = 0;
	for (let number = 1; number <= document.lineCount && tries < TRIES; number++) {
		const candidate = uncomment(document, number, keyword, value);
		if (candidate === undefined) continue;
		tries++;
		yield candidate;
	}
}

/** The line before each Include: a file read there has its say later. */
function* aboveIncludes(document: ConfigDocument, want: Wanted): Generator<string> {
	let tries = 0;
	for (let number = 1; number <= document.lineCount && tries < TRIES; number++) {
		const line = document.line(number);
		if (line.keyword?.value.toLowerCase() !== 'include') continue;
		tries++;
		const { indent } = styleOf(document.text, line);
		yield insertLines(document, number, [written(want, { indent, separator: ' ' })]);
	}
}

/** The line behind one that decides another of the wanted keywords, written like it. */
function* besideSibling(
	document: ConfigDocument,
	want: Wanted,
	wanted: Wanted[],
	explanations: Explanation[]
): Generator<string> {
	for (const { keyword } of wanted) {
		const sibling = explanations.find((other) => other.keyword === keyword.toLowerCase());
		const place = sibling?.decided.find(({ file }) => file === undefined);
		if (!place) continue;
		const style = styleOf(document.text, document.line(place.line));
		yield insertLines(document, place.line + 1, [written(want, style)]);
	}
}

/** The line at the end of the block that is meant, or in a new one. */
function* intoBlock(
	document: ConfigDocument,
	want: Wanted,
	query: ResolveQuery,
	everyone: boolean
): Generator<string> {
	const blocks = blocksOf(document);
	if (query.format === 'sshd_config' || blocks.length === 1) {
		const [common] = blocks;
		if (common && (everyone || query.format === 'sshd_config'))
			yield intoCommon(document, want, common);
	}
	if (query.format === 'sshd_config') return;
	const meant = blocks.filter((block) =>
		everyone ? block.head && isForAll(block) : isForHost(block, query.host)
	);
	for (const block of meant.slice(-TRIES))
		yield insertLines(document, block.last + 1, [written(want, styleIn(document, block))]);
	yield insertLines(document, document.lineCount + 1, [
		...(document.lineCount > 0 ? [''] : []),
		`Host ${everyone ? '*' : query.host}`,
		written(want, { indent: BLOCK_INDENT, separator: ' ' })
	]);
}

/** The line behind the last setting that stands before any block. */
function intoCommon(document: ConfigDocument, want: Wanted, common: Block): string {
	if (common.last > 0)
		return insertLines(document, common.last + 1, [written(want, styleIn(document, common))]);
	const plain = [written(want, { indent: '', separator: ' ' })];
	if (common.end > document.lineCount) return insertLines(document, common.end, plain);
	// Comments right above a block belong to it.
	let before = common.end;
	while (before > 1 && document.line(before - 1).comment) before--;
	return insertLines(document, before, [...plain, '']);
}

/** The line above everything: what comes first, wins. */
function onTop(
	document: ConfigDocument,
	want: Wanted,
	query: ResolveQuery,
	everyone: boolean
): string {
	if (everyone || query.format === 'sshd_config')
		return insertLines(document, 1, [written(want, { indent: '', separator: ' ' })]);
	const [common] = blocksOf(document);
	return insertLines(document, 1, [
		`Host ${query.host}`,
		written(want, { indent: BLOCK_INDENT, separator: ' ' }),
		'',
		// What applied to all hosts still has to.
		...(common && common.last > 0 ? ['Host *'] : [])
	]);
}

/** Every block's own line for a keyword that differs, where no earlier line settles it for all. */
function alignBlocks(text: string, wanted: Wanted[], query: ResolveQuery): string {
	let aligned = text;
	for (const { keyword, value } of wanted) {
		const document = new ConfigDocument(aligned);
		const edits: { line: number; value: string }[] = [];
		for (const block of blocksOf(document)) {
			const line = firstOf(document, block, keyword);
			if (line === undefined) continue;
			const argument = document.line(line).args[0]?.value ?? '';
			if (!isSame(meaningOf(keyword, argument, query), value)) edits.push({ line, value });
			if (isForAll(block) && query.format === 'ssh_config') break;
		}
		for (const edit of edits.toReversed())
			aligned = replaceValue(aligned, new ConfigDocument(aligned).line(edit.line), edit.value);
	}
	return aligned;
}

/** The first line of a block that sets a keyword. */
function firstOf(document: ConfigDocument, block: Block, keyword: string): number | undefined {
	for (let number = block.head?.line ?? 1; number < block.end; number++) {
		const found = document.line(number).keyword?.value.toLowerCase();
		if (found === keyword.toLowerCase()) return number;
	}
	return undefined;
}

/** What a value is printed as: `1m` is 60. */
function meaningOf(keyword: string, value: string, query: ResolveQuery): string | undefined {
	const resolution = resolve(`${keyword} "${value}"\n`, { ...query, files: {} });
	return resolution.ok ? resolution.options[keyword.toLowerCase()]?.[0] : undefined;
}

/** What keeps the amended text from being surely in line. */
function doubts(text: string, wanted: Wanted[], query: ResolveQuery): Problem[] {
	const problems: Problem[] = [];
	const resolution = resolve(text, query);
	for (const { keyword, value } of wanted) {
		const name = keyword.toLowerCase();
		const found = resolution.ok ? resolution.options[name]?.[0] : undefined;
		if (!isSame(found, value))
			problems.push({ code: 'amend-failed', params: { keyword, value, found: found ?? '' } });
		if (!resolution.ok) continue;
		for (const { line, options, reason } of resolution.undecided) {
			const other = options[name]?.[0];
			if (other !== undefined && !isSame(other, value))
				problems.push({
					code: 'amend-undecided',
					params: { line, keyword, value: other },
					at: String(line)
				});
			else if (reason.code === 'include-not-given' && keyword === wanted[0]?.keyword)
				problems.push({
					code: 'amend-include',
					params: { line, ...reason.params },
					at: String(line)
				});
		}
	}
	return problems;
}

function isForHost({ head }: Block, host: string): boolean {
	return head?.keyword === 'host' && head.args.length === 1 && head.args[0] === host;
}

/** How the last setting of a block is written; an empty block's line is indented. */
function styleIn(document: ConfigDocument, { head, last }: Block): Style {
	if (head?.line === last) return { indent: BLOCK_INDENT, separator: ' ' };
	return styleOf(document.text, document.line(last));
}

function written({ keyword, value }: Wanted, { indent, separator }: Style): string {
	return `${indent}${keyword}${separator}${value}`;
}
