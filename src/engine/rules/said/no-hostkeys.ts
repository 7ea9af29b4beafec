import { message } from './_message.ts';

/** no hostkeys available. */
export const noHostkeys = message({
	code: 'HF640',
	severity: 'error',
	mark: 'host',
	line: /(?:sshd: no hostkeys available -- exiting\.|Unable to load host key(?: "?(?<file>[^\s"]{1,255})"?)?)/,
	said: 'sshd: no hostkeys available -- exiting.',
	other: 'debug1: private host key #0: ssh-ed25519',
	sources: ['OpenSSH sshd.c main', 'run: OpenSSH 9.2p1 without host keys']
});
