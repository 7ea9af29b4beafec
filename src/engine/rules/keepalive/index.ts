import { autosshBlind } from './autossh-blind.ts';
import { autosshPort } from './autossh-port.ts';
import { batchMode } from './batch-mode.ts';
import { believedLogout } from './believed-logout.ts';
import { believedToBeatTmout } from './believed-to-beat-tmout.ts';
import { channelTimeoutEndsSessions } from './channel-timeout-ends-sessions.ts';
import { channelTimeoutSession } from './channel-timeout-session.ts';
import { clientCountZero } from './client-count-zero.ts';
import { commandCountZero } from './command-count-zero.ts';
import { commandIntervalZero } from './command-interval-zero.ts';
import { commandTooSlow } from './command-too-slow.ts';
import { connectTimeoutLong } from './connect-timeout-long.ts';
import { connectTimeoutUncovered } from './connect-timeout-uncovered.ts';
import { conntrackShort } from './conntrack-short.ts';
import { countLikeTime } from './count-like-time.ts';
import { countWithoutInterval } from './count-without-interval.ts';
import { deadPeerUnnoticed } from './dead-peer-unnoticed.ts';
import { deadlineBeyondKernel } from './deadline-beyond-kernel.ts';
import { deadlineShort } from './deadline-short.ts';
import { intervalBeyondPath } from './interval-beyond-path.ts';
import { intervalLong } from './interval-long.ts';
import { intervalNearLimit } from './interval-near-limit.ts';
import { intervalOffWithCount } from './interval-off-with-count.ts';
import { intervalTiny } from './interval-tiny.ts';
import { ipqosAtLogin } from './ipqos-at-login.ts';
import { ipqosIgnored } from './ipqos-ignored.ts';
import { jumpHostOnly } from './jump-host-only.ts';
import { kernelOnlyAsked } from './kernel-only-asked.ts';
import { kernelTooSlow } from './kernel-too-slow.ts';
import { kernelUnit } from './kernel-unit.ts';
import { kernelWithoutTime } from './kernel-without-time.ts';
import { loginGraceOff } from './login-grace-off.ts';
import { matchNotTakenOver } from './match-not-taken-over.ts';
import { persistUnprobed } from './persist-unprobed.ts';
import { policyOnPath } from './policy-on-path.ts';
import { probesDoubled } from './probes-doubled.ts';
import { productAsSession } from './product-as-session.ts';
import { rekeyNoKeepAlive } from './rekey-no-keepalive.ts';
import { serverCountZero } from './server-count-zero.ts';
import { sharedAliasesDiffer } from './shared-aliases-differ.ts';
import { sharedFirstSettings } from './shared-first-settings.ts';
import { sshfsReconnect } from './sshfs-reconnect.ts';
import { tcpBehindProxy } from './tcp-behind-proxy.ts';
import { tcpKeepAliveAlone } from './tcp-keepalive-alone.ts';
import { tmoutEnds } from './tmout-ends.ts';
import { tmoutReadonly } from './tmout-readonly.ts';
import { tmoutUnit } from './tmout-unit.ts';
import { unusedConnectionTimeout } from './unused-connection-timeout.ts';
import type { Rule } from '../rule.ts';

/** HF3xx: what the numbers mean for the session. */
export const KEEPALIVE: readonly Rule[] = [
	intervalBeyondPath,
	intervalNearLimit,
	intervalLong,
	countWithoutInterval,
	intervalOffWithCount,
	clientCountZero,
	serverCountZero,
	deadlineShort,
	deadlineBeyondKernel,
	countLikeTime,
	intervalTiny,
	probesDoubled,
	tcpKeepAliveAlone,
	deadPeerUnnoticed,
	tcpBehindProxy,
	channelTimeoutSession,
	channelTimeoutEndsSessions,
	matchNotTakenOver,
	unusedConnectionTimeout,
	batchMode,
	ipqosAtLogin,
	ipqosIgnored,
	sharedFirstSettings,
	sharedAliasesDiffer,
	persistUnprobed,
	loginGraceOff,
	connectTimeoutLong,
	connectTimeoutUncovered,
	rekeyNoKeepAlive,
	jumpHostOnly,
	policyOnPath,
	productAsSession,
	believedLogout,
	believedToBeatTmout,
	commandTooSlow,
	commandCountZero,
	commandIntervalZero,
	autosshBlind,
	autosshPort,
	sshfsReconnect,
	kernelTooSlow,
	kernelOnlyAsked,
	kernelUnit,
	kernelWithoutTime,
	conntrackShort,
	tmoutEnds,
	tmoutUnit,
	tmoutReadonly
];
