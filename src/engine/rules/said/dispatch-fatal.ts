import { message } from './_message.ts';

/** A packet that could not be read or handled, on either side. */
export const dispatchFatal = message({
	code: 'HF629',
	severity: 'warning',
	mark: 'ssh_dispatch_run_fatal',
	line: /ssh_dispatch_run_fatal: Connection (?:to|from) (?:user (?<user>\S{1,64}) )?(?<host>\S{1,255}) port (?<port>\d{1,5}): (?<error>[^\n]{1,100})/,
	said: 'ssh_dispatch_run_fatal: Connection to 192.0.2.7 port 22: Connection corrupted',
	other: 'debug1: ssh_packet_read_poll2: disconnect',
	sources: [
		'OpenSSH dispatch.c ssh_dispatch_run_fatal, packet.c sshpkt_vfatal',
		'run: OpenSSH 9.2p1, bytes altered on the way'
	]
});
