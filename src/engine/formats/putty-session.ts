import { oneLine, percentEscape } from './bytes.ts';
import type { KeptSession } from './kept.ts';
import { DEFAULT_SETTINGS, pingValues } from './putty-ping.ts';
import { entryEdits, entryOf, readSections, wholeNumber } from './sections.ts';
import type { Edit } from './span.ts';

/**
 * A session's name as its file under Unix (unix/storage.c): only letters, digits and `+-.@_` stay, every
 * other byte becomes `%XX`. An empty name means the defaults.
 */
export function escapeFileName(name: string): string {
	return percentEscape(name || DEFAULT_SETTINGS, (char) => /[\w+.@-]/.test(char));
}

/**
 * The lines that hold the keepalive in a session file, without a line end.
 * @param interval seconds, as in `pingValues`
 */
export function pingLines(interval: number): string[] {
	return Object.entries(pingValues(interval)).map(([key, value]) => `${key}=${value}`);
}

/** A new session file's text; settings left out have PuTTY's compiled-in values (settings.c). */
export function writeSession(
	interval: number,
	server?: { address: string; user?: string }
): string {
	return `${[
		...(server ? [`HostName=${oneLine(server.address)}`] : []),
		...(server?.user ? [`UserName=${oneLine(server.user)}`] : []),
		'PortNumber=22',
		'Protocol=ssh',
		...pingLines(interval)
	].join('\n')}\n`;
}

/**
 * The session of a file of PuTTY's under Unix. Of two lines for one key the first counts (plink 0.78, run);
 * a line that is missing is PuTTY's compiled-in value, 0 (settings.c).
 */
export function keptInSession(text: string): KeptSession {
	const entries = readSections(text).flatMap((section) => section.entries);
	const minutes = entryOf(entries, 'PingInterval');
	const seconds = entryOf(entries, 'PingIntervalSecs');
	const tcp = entryOf(entries, 'TCPKeepalives');
	const pings = [minutes, seconds].filter((entry) => entry !== undefined);
	const at = pings.findLast(({ value }) => wholeNumber(value) > 0) ?? pings[0];
	return {
		at: entries[0] ?? { from: 0, to: text.length },
		...(at && {
			probe: { interval: wholeNumber(minutes?.value) * 60 + wholeNumber(seconds?.value), at }
		}),
		...(tcp && { tcp: { on: wholeNumber(tcp.value) !== 0, at: tcp } })
	};
}

/** What has to change for the session to be pinged every `interval` seconds; nothing where it already is. */
export function sessionEdits(text: string, interval: number): Edit[] {
	const entries = readSections(text).flatMap((section) => section.entries);
	const { PingInterval, PingIntervalSecs } = pingValues(interval);
	const wanted = { PingInterval: String(PingInterval), PingIntervalSecs: String(PingIntervalSecs) };
	const section = { name: '', entries, from: 0, to: entries.at(-1)?.to ?? 0 };
	return entryEdits(text, section, wanted, (one, other) => wholeNumber(one) === Number(other));
}
