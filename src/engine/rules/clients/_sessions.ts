import type { FormatId } from '../../formats/format.ts';
import { keptInProfiles } from '../../formats/iterm2.ts';
import type { KeptSession } from '../../formats/kept.ts';
import { keptInRegistry, registryEdits, sessionKeys } from '../../formats/putty-registry.ts';
import { keptInSession, sessionEdits } from '../../formats/putty-session.ts';
import { iniEdits, keptInIni } from '../../formats/securecrt.ts';
import type { Edit } from '../../formats/span.ts';
import { keptInXsh, xshEdits } from '../../formats/xshell.ts';
import { once, type Fix, type Subject } from '../rule.ts';

export const SESSION_FORMATS = [
	'putty-registry',
	'putty-session',
	'xshell',
	'securecrt',
	'iterm2'
] as const satisfies FormatId[];

/** Where no path says more: what also keeps the shortest of the common cloud timeouts. */
export const SOME_INTERVAL = 30;

/** The sessions of a GUI client's file. */
export const sessionsOf = once(({ text, format }: Subject): KeptSession[] => {
	switch (format) {
		case 'putty-registry':
			return keptInRegistry(text);
		case 'putty-session':
			return [keptInSession(text)];
		case 'xshell':
			return [keptInXsh(text)];
		case 'securecrt':
			return [keptInIni(text)];
		case 'iterm2':
			return keptInProfiles(text);
		default:
			return [];
	}
});

/** The fix that lets a session send its SSH message every `interval` seconds; none where its client has none. */
export function probeFix(
	{ text, format }: Subject,
	at: KeptSession['at'],
	interval: number
): Fix[] {
	const edits = editsOf(text, format, at, interval);
	if (edits.length === 0) return [];
	return [
		{
			edits: edits.toSorted((one, other) => one.from - other.from),
			label: 'fix-send-every',
			params: { interval },
			safe: false
		}
	];
}

function editsOf(text: string, format: FormatId, at: KeptSession['at'], interval: number): Edit[] {
	switch (format) {
		case 'putty-registry':
			return sessionKeys(text)
				.filter(({ from }) => from === at.from)
				.flatMap((key) => registryEdits(text, key, interval));
		case 'putty-session':
			return sessionEdits(text, interval);
		case 'xshell':
			return xshEdits(text, interval);
		case 'securecrt':
			return iniEdits(text, interval);
		default:
			return [];
	}
}
