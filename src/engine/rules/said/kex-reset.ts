import { message } from './_message.ts';

/** kex_exchange_identification: reset. */
export const kexReset = message({
	code: 'HF609',
	severity: 'warning',
	mark: 'exchange_identification: read: Connection reset',
	line: /(?<who>kex_exchange_identification|ssh_exchange_identification): read: Connection reset(?: by peer)?/,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'kex_exchange_identification: read: Connection reset by peer',
	other: 'debug1: kex: algorithm: curve25519-sha256',
	sources: ['OpenSSH kex.c kex_exchange_identification', 'run: OpenSSH 9.2p1, MaxStartups reached']
});
