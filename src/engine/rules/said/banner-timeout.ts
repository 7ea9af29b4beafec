import { message } from './_message.ts';

/** Timed out during banner exchange. */
export const bannerTimeout = message({
	code: 'HF613',
	severity: 'warning',
	mark: 'during banner exchange',
	line: /Connection timed out during banner exchange/,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'Connection timed out during banner exchange',
	other: 'debug1: Local version string SSH-2.0-OpenSSH_9.2p1',
	sources: ['OpenSSH kex.c kex_exchange_identification']
});
