import { message } from './_message.ts';

/** ssh_dispatch_run_fatal. */
export const dispatchFatal = message({
	code: 'HF629',
	severity: 'warning',
	mark: 'ssh_dispatch_run_fatal',
	line: /ssh_dispatch_run_fatal: Connection to (?<host>\S{1,255}) port (?<port>\d{1,5}): (?<error>[^\n]{1,100})/,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'ssh_dispatch_run_fatal: Connection to 192.0.2.7 port 22: Connection timed out',
	other: 'debug1: ssh_packet_read_poll2: disconnect',
	sources: ['OpenSSH dispatch.c ssh_dispatch_run_fatal']
});
