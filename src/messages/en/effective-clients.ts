/** What a client's file, a command line or a printed configuration really does. */
export default {
	'effective-reason-client-probe':
		'The client sends an SSH message every {interval:time}, and learns of a dead server only from TCP.',
	'effective-reason-client-silent': 'The client sends no SSH message while nobody types.',
	'effective-reason-client-typed':
		'The client types into the terminal after {interval:time}; that keeps the path, and reaches whatever runs there.',
	'effective-reason-client-tcp':
		'TCP keepalive at the system’s own times, about two hours unless changed.',
	'effective-reason-command-probe':
		'Probes every {interval:time}; gives up after {deadline:time} of silence, {count} probes unanswered.',
	'effective-reason-command-count': 'Unanswered probes that are borne: {count}.',
	'effective-reason-command-count-zero':
		'Sends no probe, and closes the connection after {interval:time} without data from the server.',
	'effective-reason-command-off': 'No probes.',
	'effective-reason-command-tcp':
		'The kernel’s own probes, about two hours after the last packet; no NAT waits for them.',
	'effective-reason-command-tcp-off':
		'No probes by the kernel; those of ssh and sshd go on without them.',
	'effective-reason-command-unsaid':
		'Nothing on the line says how often `{program}` probes: the configuration files decide, and without them it does not.',
	'effective-reason-server-probe':
		'The server probes every {interval:time} and gives a silent client up after {deadline:time}. sshd 9.2 to 9.4 takes twice as long.',
	'effective-reason-server-count-zero':
		'The server probes every {interval:time} and never gives a client up (since 8.2; before, it closed a quiet session after the first interval).',
	'effective-reason-server-off': 'The server sends no probes.'
};
