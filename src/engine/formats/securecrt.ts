import { hex8, oneLine } from './bytes.ts';

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
