import { message } from './_message.ts';

/** kex_exchange_identification: closed. */
export const kexClosed = message({
	code: 'HF610',
	severity: 'warning',
	mark: 'exchange_identification: Connection closed',
	line: /(?<who>kex_exchange_identification|ssh_exchange_identification): Connection closed by remote host/,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'kex_exchange_identification: Connection closed by remote host',
	other: 'debug1: SSH2_MSG_KEXINIT sent',
	sources: ['OpenSSH kex.c kex_exchange_identification', 'run: OpenSSH 9.2p1']
});
