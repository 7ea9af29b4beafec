import type { Encoding, FormatId } from '$engine';

/** One text being checked: a tab. */
export interface Sheet {
	id: number;
	/** The file's name, or a path; empty for what was pasted. */
	name: string;
	text: string;
	/** How the file was written, as `encode` takes it. */
	encoding: Encoding;
	/** Taken as this whatever it looks like. */
	format?: FormatId;
	/** What it was found to be. */
	detected?: FormatId;
}

/** Above this many bytes, or characters of a paste, a text is refused. */
export const LARGEST = 20 * 1024 * 1024;
/** Above this many characters a text is handled with care: it is read after a pause, and only the editor shows it. */
export const LARGE = 1_000_000;

/** What a file is called where it has no name. */
const NAMES: Partial<Record<FormatId, string>> = {
	ssh_config: 'config',
	sshd_config: 'sshd_config',
	'putty-registry': 'session.reg',
	'putty-session': 'session',
	iterm2: 'profile.json',
	xshell: 'session.xsh',
	securecrt: 'session.ini',
	tabby: 'config.yaml',
	sysctl: 'sysctl.conf',
	shell: 'script.sh',
	log: 'log.txt'
};

/** What can be brought into line with a plan. */
const ALIGNED: readonly FormatId[] = [
	'ssh_config',
	'sshd_config',
	'ssh-command',
	'putty-registry',
	'putty-session',
	'iterm2',
	'xshell',
	'securecrt'
];

export function canAlign(sheet: Sheet): boolean {
	return ALIGNED.includes(formatOf(sheet));
}

export function formatOf({ format, detected }: Sheet): FormatId {
	return format ?? detected ?? 'text';
}

/** The name it is saved under: its own, without folders. */
export function fileName(sheet: Sheet): string {
	return sheet.name.split(/[/\\]/).at(-1) || (NAMES[formatOf(sheet)] ?? 'text.txt');
}

/** The line end that a text uses: its first. */
export function lineEndOf(text: string): '\n' | '\r\n' {
	const at = text.indexOf('\n');
	return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
