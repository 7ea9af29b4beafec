import { message } from './_message.ts';

/** ssh2 (Node): Keepalive timeout. */
export const nodeKeepalive = message({
	code: 'HF663',
	severity: 'warning',
	mark: 'Keepalive timeout',
	line: /Keepalive timeout/,
	environment: { control: ['client'] },
	said: 'Error: Keepalive timeout',
	other: 'Error: All configured authentication methods failed',
	sources: ['ssh2 lib/client.js', 'https://github.com/mscdex/ssh2#client-methods']
});
