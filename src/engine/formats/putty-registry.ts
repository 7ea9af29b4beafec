import { hex8, percentEscape } from './bytes.ts';
import { DEFAULT_SETTINGS, pingValues } from './putty-ping.ts';

/** Where PuTTY for Windows keeps its sessions, below HKEY_CURRENT_USER (windows/platform.h). */
export const SESSIONS_KEY = 'Software\\SimonTatham\\PuTTY\\Sessions';

/**
 * A session's name as its registry key (windows/utils/escape_registry_key.c): space, `\`, `*`, `?`, `%`,
 * a leading dot and every byte outside printable ASCII become `%XX`. An empty name means the defaults.
 * Bytes are those of UTF-8; which code page PuTTY itself takes for other than ASCII is not verified.
 */
export function escapeKeyName(name: string): string {
	return percentEscape(
		name || DEFAULT_SETTINGS,
		(char, index) =>
			char >= ' ' && char <= '~' && !' \\*?%'.includes(char) && !(char === '.' && index === 0)
	);
}

/**
 * A .reg file's text, with LF: the keepalive of one session and nothing else, since an import merges.
 * @param name the session's name, not escaped
 * @param interval seconds, as in `pingValues`
 * @param comments whole lines, each beginning with `;`
 */
export function writeRegistry(name: string, interval: number, comments: string[] = []): string {
	const values = Object.entries(pingValues(interval));
	return `${[
		'Windows Registry Editor Version 5.00',
		'',
		...comments,
		`[HKEY_CURRENT_USER\\${SESSIONS_KEY}\\${escapeKeyName(name)}]`,
		...values.map(([key, value]) => `"${key}"=dword:${hex8(value)}`)
	].join('\n')}\n`;
}
