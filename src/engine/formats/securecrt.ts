import { hex8, oneLine } from './bytes.ts';
import type { KeptSession } from './kept.ts';
import { lineEndOf, textLines, type Edit, type Span } from './span.ts';

/**
 * The two lines of a SecureCRT session that send a protocol NO-OP, without a line end. Numbers in these
 * files are eight hexadecimal digits.
 * @param interval seconds
 */
export function noOpLines(interval: number): string[] {
	return [number('Idle NO-OP Check', 1), number('Idle NO-OP Timeout', interval)];
}

/** A new SecureCRT session's text, with LF; the string that would be typed into the terminal stays off. */
export function writeSessionIni(
	interval: number,
	server: { address: string; user: string }
): string {
	return `${[
		text('Protocol Name', 'SSH2'),
		number('Is Session', 1),
		text('Hostname', server.address),
		text('Username', server.user),
		number('[SSH2] Port', 22),
		number('Idle Check', 0),
		number('Idle Timeout', 300),
		text('Idle String', ''),
		...noOpLines(interval)
	].join('\n')}\n`;
}

function text(name: string, value: string): string {
	return `S:"${name}"=${oneLine(value)}`;
}

function number(name: string, value: number): string {
	return `D:"${name}"=${hex8(value)}`;
}

/** A line of a SecureCRT session: its type, name and value with their places. */
export interface IniEntry extends Span {
	type: 'S' | 'D' | 'B' | 'Z';
	name: string;
	value: string;
	valueAt: Span;
	/** Of a `D` line: eight hexadecimal digits. */
	number?: number;
}

/** Reads a SecureCRT .ini; lines that continue a value are passed over. */
export function readSessionIni(text: string): IniEntry[] {
	return textLines(text).flatMap((line): IniEntry[] => {
		const start = line.text.startsWith('\uFEFF') ? 1 : 0;
		const content = line.text.slice(start);
		const found = /^([SDBZ]):"([^"]*)"=/.exec(content);
		if (!found) return [];
		const [{ length }, type = '', name = ''] = found;
		const value = content.slice(length);
		const from = line.from + start;
		const isNumber = type === 'D' && /^[\da-f]{1,8}$/i.test(value.trim());
		return [
			{
				type: type as IniEntry['type'],
				name,
				value,
				valueAt: { from: from + length, to: line.to },
				...(isNumber && { number: parseInt(value.trim(), 16) }),
				from,
				to: line.to
			}
		];
	});
}

export function iniEntry(entries: readonly IniEntry[], name: string): IniEntry | undefined {
	return entries.find((entry) => entry.name === name);
}

/** The session of a SecureCRT .ini. Without its two lines it sends nothing. */
export function keptInIni(text: string): KeptSession {
	const entries = readSessionIni(text);
	const number = (name: string) => iniEntry(entries, name)?.number ?? 0;
	const check = iniEntry(entries, 'Idle NO-OP Check');
	const timeout = iniEntry(entries, 'Idle NO-OP Timeout');
	const probe = check?.number ? (timeout ?? check) : (check ?? timeout);
	const typed = iniEntry(entries, 'Idle Check');
	return {
		at: entries[0] ?? { from: 0, to: text.length },
		...(probe && {
			probe: { interval: number('Idle NO-OP Check') ? number('Idle NO-OP Timeout') : 0, at: probe }
		}),
		...(typed && {
			typed: { interval: typed.number ? number('Idle Timeout') : 0, at: typed }
		})
	};
}

/** What has to change for the session to send a NO-OP every `interval` seconds; nothing where it does. */
export function iniEdits(text: string, interval: number): Edit[] {
	const entries = readSessionIni(text);
	const wanted = { 'Idle NO-OP Check': 1, 'Idle NO-OP Timeout': interval };
	const end = lineEndOf(text);
	const edits: Edit[] = [];
	const missing: string[] = [];
	let last = entries.at(-1);
	for (const [name, value] of Object.entries(wanted)) {
		const entry = iniEntry(entries, name);
		if (!entry) missing.push(number(name, value));
		else {
			last = entry;
			if (entry.number !== value) edits.push({ ...entry.valueAt, insert: hex8(value) });
		}
	}
	if (missing.length > 0) {
		const at = last?.to ?? 0;
		const lines = missing.join(end);
		edits.push({ from: at, to: at, insert: last ? `${end}${lines}` : `${lines}${end}` });
	}
	return edits;
}
