import { oneLine } from './bytes.ts';
import type { KeptSession } from './kept.ts';
import {
	entryEdits,
	entryOf,
	readSections,
	wholeNumber,
	type Entry,
	type Section
} from './sections.ts';
import { lineEndOf, type Edit } from './span.ts';

/**
 * A new Xshell session's text, with LF, sections as in files that Xshell 7.1 wrote. `KeepAlive` is the
 * SSH message; `SendKeepAlive` would type a string into the terminal. The file itself is UTF-16LE.
 * @param interval seconds
 */
export function writeXsh(interval: number, server: { address: string; user: string }): string {
	return `${[
		'[SessionInfo]',
		'Version=7.1',
		'Description=Xshell session file',
		'[CONNECTION]',
		'Protocol=SSH',
		`Host=${oneLine(server.address)}`,
		'Port=22',
		'Description=',
		'AutoReconnect=0',
		'AutoReconnectInterval=30',
		'AutoReconnectLimit=0',
		'[CONNECTION:AUTHENTICATION]',
		`UserName=${oneLine(server.user)}`,
		'[CONNECTION:KEEPALIVE]',
		'KeepAlive=1',
		`KeepAliveInterval=${interval}`,
		'SendKeepAlive=0',
		'SendKeepAliveInterval=60',
		'KeepAliveString=',
		'TCPKeepAlive=0',
		'[TERMINAL]',
		'Type=xterm',
		'CodePage=65001'
	].join('\n')}\n`;
}

/** The keepalive entries of an .xsh file: in their own section since version 5, in `[CONNECTION]` in version 4. */
export function xshEntries(text: string): {
	version?: number;
	section?: Section;
	entries: Entry[];
} {
	const sections = readSections(text);
	const info = sections.find(({ name }) => name === 'SessionInfo');
	const version = Number(entryOf(info?.entries ?? [], 'Version')?.value);
	const section =
		sections.find(({ name }) => name === 'CONNECTION:KEEPALIVE') ??
		sections.find(({ name }) => name === 'CONNECTION') ??
		sections.find(({ entries }) => entries.some(({ name }) => /KeepAlive/.test(name)));
	return {
		...(Number.isFinite(version) && { version }),
		...(section && { section }),
		entries: section?.entries ?? []
	};
}

/** The session of an .xsh file. */
export function keptInXsh(text: string): KeptSession {
	const { section, entries } = xshEntries(text);
	const entry = (name: string) => entryOf(entries, name);
	const on = (name: string) => wholeNumber(entry(name)?.value) !== 0;
	const probe = entry('KeepAliveInterval') ?? entry('KeepAlive');
	const typed = entry('SendKeepAlive');
	const tcp = entry('TCPKeepAlive');
	const seconds = entry('KeepAliveInterval')?.value ?? '60';
	return {
		at: section ?? { from: 0, to: text.length },
		...(probe && {
			probe: {
				interval: entry('KeepAlive') && !on('KeepAlive') ? 0 : wholeNumber(seconds),
				at: probe
			}
		}),
		...(typed && {
			typed: {
				interval: on('SendKeepAlive')
					? wholeNumber(entry('SendKeepAliveInterval')?.value ?? '60')
					: 0,
				at: typed
			}
		}),
		...(tcp && { tcp: { on: on('TCPKeepAlive'), at: tcp } })
	};
}

/** What has to change for the session to send its SSH message every `interval` seconds; nothing where it does. */
export function xshEdits(text: string, interval: number): Edit[] {
	const { section } = xshEntries(text);
	const wanted = { KeepAlive: '1', KeepAliveInterval: String(interval) };
	const same = (one: string, other: string) => wholeNumber(one) === Number(other);
	if (section && !(section.name === 'CONNECTION' && hasModernHeader(text)))
		return entryEdits(text, section, wanted, same);
	const end = lineEndOf(text);
	const gap = text === '' || /[\r\n]$/.test(text) ? '' : end;
	const lines = Object.entries(wanted).map(([name, value]) => `${name}=${value}${end}`);
	return [
		{
			from: text.length,
			to: text.length,
			insert: `${gap}[CONNECTION:KEEPALIVE]${end}${lines.join('')}`
		}
	];
}

function hasModernHeader(text: string): boolean {
	return readSections(text).some(({ name }) => name === 'SessionInfo');
}
