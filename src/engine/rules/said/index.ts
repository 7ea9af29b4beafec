import type { Rule } from '../rule.ts';
import { autoLogout } from './auto-logout.ts';
import { autosshExited } from './autossh-exited.ts';
import { badOption } from './bad-option.ts';
import { badOwner } from './bad-owner.ts';
import { bannerTimeout } from './banner-timeout.ts';
import { clientLoopPipe } from './client-loop-pipe.ts';
import { clientNotResponding } from './client-not-responding.ts';
import { clientProbeSent } from './client-probe-sent.ts';
import { closedByRemote } from './closed-by-remote.ts';
import { connectTimedOut } from './connect-timed-out.ts';
import { connectionClosed } from './connection-closed.ts';
import { controlSocketExists } from './control-socket-exists.ts';
import { deprecatedOption } from './deprecated-option.ts';
import { disconnectedByUser } from './disconnected-by-user.ts';
import { dispatchFatal } from './dispatch-fatal.ts';
import { extraArguments } from './extra-arguments.ts';
import { flagInvalid } from './flag-invalid.ts';
import { gitCouldNotRead } from './git-could-not-read.ts';
import { ignoreSeen } from './ignore-seen.ts';
import { integerInvalid } from './integer-invalid.ts';
import { invalidQuotes } from './invalid-quotes.ts';
import { jschDown } from './jsch-down.ts';
import { jumpserverIdle } from './jumpserver-idle.ts';
import { kexClosed } from './kex-closed.ts';
import { kexReset } from './kex-reset.ts';
import { matchCondition } from './match-condition.ts';
import { minaIdling } from './mina-idling.ts';
import { moshNothing } from './mosh-nothing.ts';
import { muxRefused } from './mux-refused.ts';
import { noArgument } from './no-argument.ts';
import { noHostkeys } from './no-hostkeys.ts';
import { nodeKeepalive } from './node-keepalive.ts';
import { notInMatch } from './not-in-match.ts';
import { packetWriteWait } from './packet-write-wait.ts';
import { pamClosed } from './pam-closed.ts';
import { paramikoInactive } from './paramiko-inactive.ts';
import { portTimedOut } from './port-timed-out.ts';
import { preauthTimeout } from './preauth-timeout.ts';
import { puttyAbort } from './putty-abort.ts';
import { puttyRemoteClosed } from './putty-remote-closed.ts';
import { puttyReset } from './putty-reset.ts';
import { puttyTimedOut } from './putty-timed-out.ts';
import { readErrorSshd } from './read-error-sshd.ts';
import { readFromRemote } from './read-from-remote.ts';
import { resetByPort } from './reset-by-port.ts';
import { rsyncUnexplained } from './rsync-unexplained.ts';
import { scpLost } from './scp-lost.ts';
import { serverProbeSeen } from './server-probe-seen.ts';
import { sessionTerminated } from './session-terminated.ts';
import { sftpClosed } from './sftp-closed.ts';
import { sshdClosedBy } from './sshd-closed-by.ts';
import { sshfsReset } from './sshfs-reset.ts';
import { sshnetTimeout } from './sshnet-timeout.ts';
import { terminating } from './terminating.ts';
import { terminatingInactive } from './terminating-inactive.ts';
import { timeValueInvalid } from './time-value-invalid.ts';
import { timeoutServer } from './timeout-server.ts';
import { tmoutReadonly } from './tmout-readonly.ts';
import { vscodeReconnect } from './vscode-reconnect.ts';
import { windowsSocketError } from './windows-socket-error.ts';
import { winscpWaiting } from './winscp-waiting.ts';
import { writeFailed } from './write-failed.ts';
import { xshellAborted } from './xshell-aborted.ts';
import { xshellForeign } from './xshell-foreign.ts';

/** HF6xx: what a program said. */
export const SAID: readonly Rule[] = [
	timeoutServer,
	clientLoopPipe,
	writeFailed,
	packetWriteWait,
	closedByRemote,
	connectionClosed,
	readFromRemote,
	resetByPort,
	kexReset,
	kexClosed,
	connectTimedOut,
	portTimedOut,
	bannerTimeout,
	muxRefused,
	controlSocketExists,
	badOption,
	terminating,
	timeValueInvalid,
	integerInvalid,
	flagInvalid,
	extraArguments,
	noArgument,
	notInMatch,
	matchCondition,
	invalidQuotes,
	badOwner,
	deprecatedOption,
	windowsSocketError,
	dispatchFatal,
	serverProbeSeen,
	clientProbeSent,
	ignoreSeen,
	clientNotResponding,
	terminatingInactive,
	preauthTimeout,
	sshdClosedBy,
	disconnectedByUser,
	pamClosed,
	readErrorSshd,
	noHostkeys,
	sessionTerminated,
	tmoutReadonly,
	autoLogout,
	jumpserverIdle,
	minaIdling,
	puttyAbort,
	puttyTimedOut,
	puttyReset,
	puttyRemoteClosed,
	xshellAborted,
	xshellForeign,
	winscpWaiting,
	vscodeReconnect,
	gitCouldNotRead,
	scpLost,
	sftpClosed,
	rsyncUnexplained,
	sshfsReset,
	autosshExited,
	paramikoInactive,
	jschDown,
	sshnetTimeout,
	nodeKeepalive,
	moshNothing
];
