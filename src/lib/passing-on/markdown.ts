import type { Part } from '$lib/words/format.ts';

/** Text as Markdown that shows it as it is, on one line; for the inside of a paragraph. */
export function text(plain: string): string {
	return oneLine(plain)
		.replace(/[\\`*[\]<~$]/g, '\\$&')
		.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
		.replace(/&(?=#?\w+;)/g, '\\&');
}

/** A paragraph or a list's item may not begin with what begins a heading, a list or a quotation. */
export function block(markdown: string): string {
	return markdown.trim().replace(/^(?=[-+=#>])|(?<=^\d{1,9})(?=[.)])/, '\\');
}

/** A code span around anything, on one line. */
export function code(plain: string): string {
	const content = oneLine(plain);
	const mark = '`'.repeat(longestRun(content) + 1);
	const padded = /^[` ]|[` ]$/.test(content) ? ` ${content} ` : content;
	return `${mark}${padded}${mark}`;
}

/** A fenced block: its fence is longer than any run of backticks inside. */
export function fence(content: string, language = ''): string {
	const mark = '`'.repeat(Math.max(3, longestRun(content) + 1));
	return `${mark}${language}\n${content.replace(/\n$/, '')}\n${mark}`;
}

/** A message with its marks: code, the claim, and the cause as plain text. */
export function sentence(parts: readonly Part[]): string {
	const said = parts.map(({ kind, text: run }) => {
		if (kind === 'code') return code(run);
		return kind === 'strong' ? `**${text(run)}**` : text(run);
	});
	// Stars count as the end of the claim only before a space or punctuation, if punctuation ends it.
	return said.reduce((all, run) => {
		const glued = /[\p{P}\p{S}]\*\*$/u.test(all) && /^[^\s\p{P}\p{S}]/u.test(run);
		return glued ? `${all} ${run}` : all + run;
	}, '');
}

/** A table of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function oneLine(plain: string): string {
	return plain.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

function longestRun(content: string): number {
	return Math.max(0, ...(content.match(/`+/g) ?? []).map(({ length }) => length));
}
