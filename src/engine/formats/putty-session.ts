import { oneLine, percentEscape } from './bytes.ts';
import { DEFAULT_SETTINGS, pingValues } from './putty-ping.ts';

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
