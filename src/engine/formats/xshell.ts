import { oneLine } from './bytes.ts';

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
