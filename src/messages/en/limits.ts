/** What no setting can do, by the engine’s codes. Double stars mark the claim. */
export default {
	'limit-policy-box':
		'**{box:box} ends the session after {timeout:time}.** It counts what is typed or printed; probes pass it by. Its administrator can raise the limit; tmux on the server saves the work.',
	'limit-policy-box-unknown':
		'**{box:box} ends sessions by policy.** No keepalive changes that; ask its administrator.',
	'limit-policy-session-limit':
		'**{box:box} ends every session after a maximum length.** No keepalive changes that; tmux on the server saves the work.',
	'limit-shell-timeout':
		'**The shell logs out after {timeout:time} at the prompt.** `TMOUT` counts completed input lines; no keepalive reaches it. Set it to 0 where that is allowed (tab TMOUT), or keep a program in the foreground.',
	'limit-logged-out':
		'**An auto-logout is `TMOUT` or a policy.** Look at `echo $TMOUT` on the server (tab TMOUT). The settings here keep the network from ending the session, not the shell.',
	'limit-path-too-short':
		'**A timeout of {timeout:time} is shorter than any probe can serve.** Raise it on the box, or check the number.',
	'limit-server-too-slow':
		'**The server cannot probe often enough for {timeout:time}.** It may send a probe only every {interval:time}. Set the client instead, or tell the OpenSSH version.',
	'limit-interval-short':
		'**Probing every {interval:time} is unusually often.** {timeout:time} and the losses to bear force it; raising the box’s timeout is the better cure.',
	'limit-proxy-payload':
		'**{box:box} counts payload only, as proxies do.** TCP keepalive does nothing there, whatever the kernel is told; these SSH probes are payload.',
	'limit-observed-sooner':
		'**It dies sooner than the boxes named would cause.** You saw {observed:time}, the shortest named is {timeout:time}: something else is on the path. Planned for {observed:time}.',
	'limit-observed-later':
		'**It lives longer than the boxes named allow.** You saw {observed:time}, yet one forgets after {timeout:time}: perhaps something keeps it busy, or the box is not on the path.',
	'limit-bastion-unverified':
		'**Whether {box:box} counts a keepalive is not verified.** It may have a limit of its own; ask its administrator.',
	'limit-unknown-box':
		'**{box:box} is a guess.** Its timeout has no source, so {interval:time} at most. If you know its number, write it there.',
	'limit-path-partial':
		'**Part of the path could not be read.** It is there all the same, so {interval:time} at most. Add what is missing, as a number if need be.',
	'limit-host-not-a-host':
		'**{host} is no host name.** GUI clients take it as the name of a session; ssh’s own files are for all hosts.',
	'limit-client-other':
		'**Another client needs its own setting.** Look for a keepalive in seconds and set {interval:time}; some count in milliseconds. Or let the server probe.',
	'limit-after-sleep':
		'**Sleep and a new address are beyond any keepalive.** No timer runs while the computer sleeps. Work in tmux and reconnect, or use mosh, which changes address with you.',
	'limit-closed-by-remote':
		'**Closed by remote host means a FIN arrived.** In the sshd log, `Timeout, client not responding` is the server giving up, `terminating inactive` a policy; neither of them points to a box in between.',
	'limit-outage-kernel':
		'**No setting outlives {outage:time}.** Linux gives up after about {gives:time} of unanswered data. tmux, mosh or autossh carry work over longer gaps.',
	'limit-outage-windows':
		'**Windows gives up early.** Where the client or the server runs on it, TCP is reported to end a connection after 25 to 50 s of unanswered data, whatever the client is told. tmux on the server saves the work.',
	'limit-outage-dropbear':
		'**Dropbear gives up after three silent intervals.** It outlives {outlives:time}, not {outage:time}; a longer interval would outlive more and probe too rarely.',
	'limit-outage-box':
		'**{box:box} may forget the session during the interruption.** Its {timeout:time} also run while the line is down; {outage:time} is not certain. tmux, mosh or autossh bridge it.',
	'limit-outage-path':
		'**The path may forget the session during the interruption.** Its {timeout:time} also run while the line is down; {outage:time} is not certain. tmux, mosh or autossh bridge it.',
	'limit-sleep-deadline':
		'**A closed lid ends the session after {deadline:time}, or later.** sshd gives up on a sleeping client, though the path alone might have kept it. A higher ClientAliveCountMax bears a longer sleep.',
	'limit-client-no-deadline':
		'**This client may not notice a dead server.** Its keepalive expects no answer, or none is known of; TCP gives up in its own time.',
	'limit-network-only':
		'**The network alone cannot keep a session.** A longer timeout allows a longer pause. Somebody has to probe: the client, or the server.',
	'limit-server-first':
		'**Only the server probes.** That holds the path, but once a NAT has forgotten the session a server’s packet cannot bring it back; a client’s sometimes can.',
	'limit-server-version-unknown':
		'**The server’s version decides.** A probe leaves every {interval:time}, or every {doubled:time} on sshd 9.2 to 9.4; both are safe here. With the version said, no probe is sent in vain.',
	'limit-policy-activity':
		'**{box:box} ends the session after {timeout:time} without activity.** Whether a probe counts is not verified; do not rely on it. Its administrator can raise the limit; tmux on the server saves the work.',
	'limit-proxy-inferred':
		'**{box:box} is taken for a proxy, which counts payload only.** Do not rely on TCP keepalive there; these SSH probes are payload.',
	'limit-sleep-dropbear':
		'**A closed lid ends the session after {deadline:time}.** Dropbear gives up on a sleeping client after three silent intervals, and that count is compiled in.'
};
