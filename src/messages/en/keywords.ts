/** What each keyword does, for those that keep, lose or limit a session: `ssh-` in ssh_config, `sshd-` in sshd_config. */
export default {
	'ssh-host': 'Begins a block for the hosts whose name, as typed, matches one of the patterns.',
	'ssh-match':
		'Begins a block for connections that meet every criterion: host, user, network, a command’s success and more.',
	'ssh-include': 'Reads other files at this place; the first value found still wins.',
	'ssh-ignoreunknown':
		'Names keywords that are passed over in silence where this ssh does not know them; it counts for the lines below it only.',
	'ssh-tag': 'Gives the connection a name that `Match tagged` can ask for.',
	'ssh-serveraliveinterval':
		'Seconds of silence from the server after which ssh sends a probe that has to be answered; 0 sends none.',
	'ssh-serveralivecountmax':
		'Probes in a row that may go unanswered before ssh gives up; 0 ends the session after the first quiet interval, healthy or not.',
	'ssh-protocolkeepalives': 'An old name of `ServerAliveInterval` that Debian’s ssh still knows.',
	'ssh-setuptimeout':
		'An old name that Debian’s ssh still knows: `ConnectTimeout` since 9.9, `ServerAliveInterval` before.',
	'ssh-tcpkeepalive':
		'Lets the kernel probe an idle connection, after two hours on a stock system; too late for nearly every box on the path.',
	'ssh-keepalive': 'An old name of `TCPKeepAlive`.',
	'ssh-batchmode':
		'Asks for no password. On Debian it also sets `ServerAliveInterval` to 300 unless that is set.',
	'ssh-connecttimeout':
		'Seconds to wait for the TCP connection and the server’s greeting; it says nothing about a session that is up.',
	'ssh-connectionattempts':
		'How often ssh tries to connect before it gives up; it never reconnects a session.',
	'ssh-channeltimeout':
		'Closes a channel that has been idle for a time, by kind of channel; probes do not count as activity.',
	'ssh-controlmaster':
		'Lets several sessions share one connection; the first one’s keepalive counts for all.',
	'ssh-controlpath': 'Where the socket of a shared connection is.',
	'ssh-controlpersist':
		'How long a shared connection stays open after its last session; it ends idle masters, not sessions.',
	'ssh-exitonforwardfailure':
		'Ends ssh where a forwarding cannot be set up, so that a tunnel does not look alive without one.',
	'ssh-forwardx11timeout': 'How long untrusted X11 clients are let in after the connection begins.',
	'ssh-rekeylimit':
		'New keys after so many bytes or so much time. It is no keepalive: an idle connection renews once and falls silent.',
	'ssh-ipqos':
		'The DSCP mark on packets, for interactive and for bulk sessions. Some gateways drop connections over it, right after login.',
	'ssh-obscurekeystroketiming':
		'Hides the rhythm of typing by sending filler packets for a moment after each key; an idle session sends none.',
	'ssh-proxyjump':
		'Connects through other hosts. Each hop has a connection of its own with settings of its own.',
	'ssh-proxycommand':
		'A program that carries the connection; its own idle timeout counts too, and TCP keepalive does not pass through it.',
	'ssh-hostname':
		'The real name or address to connect to; `Host` patterns still see what was typed.',
	'ssh-port': 'The server’s port, 22 unless set.',
	'ssh-user': 'Whom to log in as.',
	'ssh-bindaddress': 'The local address that the connection leaves from.',
	'ssh-canonicalizehostname':
		'Completes a short name; where it changes, the configuration is read again with the new one.',
	'ssh-remotecommand': 'A command to run on the server instead of a login shell.',
	'ssh-requesttty': 'Whether to ask for a terminal.',
	'ssh-sessiontype':
		'A shell, a subsystem, or none: with none only forwardings keep the connection busy.',
	'ssh-forkafterauthentication':
		'Goes to the background after login, as tunnels do; keepalive goes on there.',
	'ssh-escapechar': 'The key that begins ssh’s own commands: `~.` ends a frozen session at once.',
	'ssh-loglevel': 'How much ssh tells; probes show from DEBUG3 on.',
	'ssh-tunnel': 'A network device over the connection; what runs in it keeps the connection busy.',
	'sshd-match':
		'Begins a block for the connections that meet every criterion, up to the next `Match` or the end of the file, however it is indented.',
	'sshd-include': 'Reads other files at this place; the first value found still wins.',
	'sshd-clientaliveinterval':
		'Seconds of silence from the client after which sshd sends a probe that has to be answered; 0 sends none. It logs no idle user out.',
	'sshd-clientalivecountmax':
		'Probes in a row that may go unanswered before sshd gives up; 0 never gives up since 8.2 and cut quiet sessions before.',
	'sshd-tcpkeepalive':
		'Lets the kernel probe an idle connection, after two hours on a stock system; it finds dead clients late and refreshes hardly any box.',
	'sshd-keepalive': 'An old name of `TCPKeepAlive`.',
	'sshd-channeltimeout':
		'Closes a channel that has been idle for a time, by kind of channel; probes do not count as activity. Before 10.6 a session is matched by `session:*` only.',
	'sshd-unusedconnectiontimeout': 'Closes a connection that has had no channel open for so long.',
	'sshd-logingracetime': 'Seconds to log in within; it ends with the login. 0 is no limit.',
	'sshd-rekeylimit':
		'New keys after so many bytes or so much time. It is no keepalive: an idle connection renews once and falls silent.',
	'sshd-maxsessions':
		'How many sessions one connection may carry; it limits neither users nor time.',
	'sshd-maxstartups':
		'How many connections may be logging in at once; beyond it new ones are dropped at random.',
	'sshd-maxauthtries': 'How many failed logins one connection may have before it is closed.',
	'sshd-persourcemaxstartups': 'How many connections of one address may be logging in at once.',
	'sshd-persourcenetblocksize': 'How many leading bits of an address count as one source.',
	'sshd-persourcepenalties':
		'Shuts out for a while addresses that fail to log in, crash sshd or never try; a reconnecting tunnel can run into it.',
	'sshd-persourcepenaltyexemptlist': 'Addresses that get no penalties.',
	'sshd-refuseconnection': 'Closes the connection unconditionally; of use in a `Match` block.',
	'sshd-ipqos':
		'The DSCP mark on packets, for interactive and for bulk sessions. Some gateways drop connections over it, right after login.',
	'sshd-forcecommand': 'Runs this command instead of whatever was asked for.',
	'sshd-permittty': 'Whether terminals are given out.',
	'sshd-usepam': 'Runs PAM’s modules at login; some of them set limits of their own.',
	'sshd-usedns':
		'Looks up the client’s name at login; a slow answer delays the login, nothing else.',
	'sshd-allowtcpforwarding': 'Whether forwardings are allowed.',
	'sshd-loglevel': 'How much sshd tells; a client given up on shows from INFO on.',
	'sshd-port': 'A port to listen on; several lines, several ports.',
	'sshd-listenaddress': 'An address to listen on, with a port or without.',
	'sshd-subsystem': 'A named service such as sftp, and the command that serves it.'
};
