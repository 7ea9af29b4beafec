import { isBefore } from '../facts/openssh.ts';
import type { Ending } from './tcp.ts';

/** Why an end is over: it gave up itself, or TCP ended. */
export type Cause = Ending | 'alive';

const ERRORS = { rst: 'Connection reset by peer', tcp: 'Connection timed out' };

/**
 * What `ssh` prints on a terminal, line by line, as it ends. HOST and PORT stand for the server's.
 * Source: clientloop.c, packet.c `sshpkt_vfatal`; what is lost on the way up to 9.7: 1c0d81357.
 */
export function lastWordsOfSsh(cause: Cause, version: string): string {
	if (cause === 'alive') return 'Timeout, server HOST not responding.';
	const closed = 'Connection to HOST closed.';
	if (cause === 'fin') return `Connection to HOST closed by remote host.\n${closed}`;
	if (isBefore(version, '8.0'))
		return 'packet_write_wait: Connection to HOST port PORT: Broken pipe';
	const broken = 'client_loop: send disconnect: Broken pipe';
	if (isBefore(version, '9.8')) return broken;
	const error = ERRORS[cause === 'rst' ? 'rst' : 'tcp'];
	return `Read from remote host HOST: ${error}\n${closed}\n${broken}`;
}

/** What PuTTY says as it ends; on Unix without `Network error: `. plink writes FATAL ERROR before it. */
export function lastWordsOfPutty(cause: Cause): string {
	if (cause === 'fin') return 'Remote side unexpectedly closed network connection';
	return `Network error: ${ERRORS[cause === 'rst' ? 'rst' : 'tcp']}`;
}

/** What sshd logs as it ends, at LogLevel VERBOSE. USER, HOST and PORT stand for the client's. */
export function lastWordsOfSshd(cause: Cause, version: string): string {
	if (cause === 'fin') return 'Connection closed by HOST port PORT';
	if (cause === 'alive')
		return isBefore(version, '7.7')
			? 'Timeout, client not responding.'
			: 'Timeout, client not responding from user USER HOST port PORT';
	return `Read error from remote host HOST port PORT: ${ERRORS[cause === 'rst' ? 'rst' : 'tcp']}`;
}
