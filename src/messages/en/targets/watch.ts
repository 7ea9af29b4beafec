/** Steps of the target `watch`. */
export default {
	about:
		'What is in force before anything is changed, and the probes themselves afterwards. None of this changes a setting.',
	'variant-before': 'Before',
	'variant-client': 'Probes, client',
	'variant-server': 'Probes, server',
	'variant-wire': 'On the wire',
	'see-server': 'On the server:',
	'see-tmout': 'In a shell on the server; nothing or 0 means off:',
	'see-client-log':
		'Leave it idle. Every {interval:time} of silence adds a probe (type 80) and its answer (81 or 82). In another window:',
	'see-server-once':
		'A second sshd on port 2222 for one connection, with its log on the screen. On the client:',
	'see-server-log':
		'While the client is the one to probe, the log says `server_input_global_request: rtype keepalive@openssh.com want_reply 1` every {interval:time}. If sshd has a shorter ClientAliveInterval in force, you see its own probes instead.',
	'see-server-timeouts':
		'Later, in the ordinary log: the server gave up on a client, or a policy ended a session.',
	'see-wire':
		'Run it on your own computer, not inside an ssh session: its own output would fill the capture. With OpenSSH a probe, its answer and an acknowledgement pass every {interval:time}; without them the path is silent.'
};
