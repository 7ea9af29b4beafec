import type { FormatId } from './formats/format.ts';
import { lexLine, pieces } from './formats/openssh/lexer.ts';

/** A stretch of a line in one voice; what no shade covers is plain. */
export interface Shade {
	/** `head` begins a block; `ignored` is what the program passes over. */
	kind: 'head' | 'keyword' | 'value' | 'comment' | 'ignored';
	from: number;
	to: number;
}

type Reader = (line: string) => Shade[];

const readers: Record<FormatId, Reader | undefined> = {
	ssh_config: readConfig,
	sshd_config: readConfig,
	'ssh-command': readWords,
	shell: readWords,
	'putty-registry': (line) => readPairs(line, ';'),
	'putty-session': (line) => readPairs(line, '#'),
	xshell: (line) => readPairs(line, ';'),
	securecrt: (line) => readPairs(line, ';'),
	sysctl: (line) => readPairs(line, '#'),
	tabby: (line) => readPairs(line, '#', ':'),
	iterm2: readNested,
	'ssh-effective': readPrinted,
	'sshd-effective': readPrinted,
	log: undefined,
	text: undefined
};

/**
 * A line's stretches in order, as the engine reads it; offsets are the line's. Lines need nothing of those
 * before them, so that only what is on the screen has to be read.
 * @param line without its end
 */
export function highlight(line: string, format: FormatId): Shade[] {
	return readers[format]?.(line) ?? [];
}

/** Whether a line begins a block that goes on until the next such line. */
export function opensBlock(line: string, format: FormatId): boolean {
	return highlight(line, format)[0]?.kind === 'head';
}

function readConfig(line: string): Shade[] {
	return pieces(line, lexLine(line, 0, line.length)).flatMap(({ kind, from, to }): Shade[] => {
		if (kind === 'argument') return [{ kind: 'value', from, to }];
		if (kind === 'comment' || kind === 'ignored') return [{ kind, from, to }];
		if (kind !== 'keyword') return [];
		const isHead = /^(?:host|match)$/i.test(line.slice(from, to));
		return [{ kind: isHead ? 'head' : 'keyword', from, to }];
	});
}

/** `[section]`, `key=value`, and comments. */
function readPairs(line: string, mark: string, separator = '='): Shade[] {
	const from = line.length - line.trimStart().length;
	const to = line.trimEnd().length;
	if (from >= to) return [];
	if (line.startsWith(mark, from)) return [{ kind: 'comment', from, to }];
	if (line[from] === '[') return [{ kind: 'head', from, to }];
	const equals = line.indexOf(separator, from);
	if (equals < 0) return [];
	return [
		{ kind: 'keyword', from, to: equals },
		...(equals + 1 < to ? [{ kind: 'value' as const, from: equals + 1, to }] : [])
	];
}

/** `keyword value …`, as `ssh -G` prints it. */
function readPrinted(line: string): Shade[] {
	const space = line.indexOf(' ');
	if (space <= 0) return [];
	return [
		{ kind: 'keyword', from: 0, to: space },
		{ kind: 'value', from: space + 1, to: line.length }
	];
}

/** Words of a command: options, `Keyword=value`, and comments. */
function readWords(line: string): Shade[] {
	const shades: Shade[] = [];
	for (const { index, 0: word } of line.matchAll(/\S+/g)) {
		if (word.startsWith('#')) {
			shades.push({ kind: 'comment', from: index, to: line.length });
			break;
		}
		const equals = word.indexOf('=');
		if (word.startsWith('-') || equals > 0)
			shades.push({
				kind: 'keyword',
				from: index,
				to: index + (equals > 0 ? equals : word.length)
			});
		if (equals > 0 && equals + 1 < word.length)
			shades.push({ kind: 'value', from: index + equals + 1, to: index + word.length });
	}
	return shades;
}

/** JSON's names and the values behind them; a plist's keys and what stands in its other tags. */
function readNested(line: string): Shade[] {
	const trimmed = line.trimStart();
	const start = line.length - trimmed.length;
	if (trimmed.startsWith('<')) return readTag(line, start);
	const colon = trimmed.startsWith('"') ? line.indexOf('":', start) : -1;
	if (colon < 0) return [];
	const value = line.slice(colon + 2).trim();
	const from = value === '' ? -1 : line.indexOf(value, colon + 2);
	return [
		{ kind: 'keyword', from: start, to: colon + 1 },
		...(from < 0 || /^[[{]/.test(value)
			? []
			: [{ kind: 'value' as const, from, to: from + value.length }])
	];
}

function readTag(line: string, start: number): Shade[] {
	if (line.startsWith('<!--', start)) return [{ kind: 'comment', from: start, to: line.length }];
	const from = line.indexOf('>', start) + 1;
	const to = line.indexOf('</', from);
	if (from === 0 || to <= from) return [];
	return [{ kind: line.startsWith('<key>', start) ? 'keyword' : 'value', from, to }];
}
