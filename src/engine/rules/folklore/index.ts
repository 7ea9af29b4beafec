import type { Rule } from '../rule.ts';
import { appendLastBlock } from './append-last-block.ts';
import { autosshMonitorless } from './autossh-monitorless.ts';
import { bastionKeepalive } from './bastion-keepalive.ts';
import { brokenPipeKick } from './broken-pipe-kick.ts';
import { clientReconnects } from './client-reconnects.ts';
import { clientWordInSshd } from './client-word-in-sshd.ts';
import { cloudTenMinutes } from './cloud-ten-minutes.ts';
import { configTxt } from './config-txt.ts';
import { conntrackHalfHour } from './conntrack-half-hour.ts';
import { countConnections } from './count-connections.ts';
import { countHugeForever } from './count-huge-forever.ts';
import { countIsTime } from './count-is-time.ts';
import { countReconnects } from './count-reconnects.ts';
import { countZeroClientOff } from './count-zero-client-off.ts';
import { countZeroClientUnlimited } from './count-zero-client-unlimited.ts';
import { countZeroServerLogout } from './count-zero-server-logout.ts';
import { defaultOn } from './default-on.ts';
import { directionSwapped } from './direction-swapped.ts';
import { dontEnable } from './dont-enable.ts';
import { failToBanIdle } from './fail-to-ban-idle.ts';
import { fillerCharTmout } from './filler-char-tmout.ts';
import { intervalAloneSame } from './interval-alone-same.ts';
import { intervalIsTimeout } from './interval-is-timeout.ts';
import { inventedKeywords } from './invented-keywords.ts';
import { itermCode } from './iterm-code.ts';
import { keepaliveBeatsTmout } from './keepalive-beats-tmout.ts';
import { keepaliveInsecure } from './keepalive-insecure.ts';
import { killsJobs } from './kills-jobs.ts';
import { localTmout } from './local-tmout.ts';
import { logindKeepalive } from './logind-keepalive.ts';
import { manFortyFive } from './man-forty-five.ts';
import { mobaInterval } from './moba-interval.ts';
import { muxLaterOption } from './mux-later-option.ts';
import { nohupKeeps } from './nohup-keeps.ts';
import { productIdleLogout } from './product-idle-logout.ts';
import { productSessionLife } from './product-session-life.ts';
import { proxyJumpIntercept } from './proxy-jump-intercept.ts';
import { puttyHasTimeout } from './putty-has-timeout.ts';
import { puttyTcpBox } from './putty-tcp-box.ts';
import { raiseInterval } from './raise-interval.ts';
import { restartExisting } from './restart-existing.ts';
import { restartForClient } from './restart-for-client.ts';
import { restartKicks } from './restart-kicks.ts';
import { secureCrtString } from './secure-crt-string.ts';
import { serverWordInClientFile } from './server-word-in-client-file.ts';
import { sleepSurvive } from './sleep-survive.ts';
import { smallerIsBetter } from './smaller-is-better.ts';
import { sshdTSyntax } from './sshd-t-syntax.ts';
import { sshfsReconnect } from './sshfs-reconnect.ts';
import { sysctlCoversAll } from './sysctl-covers-all.ts';
import { tabbySeconds } from './tabby-seconds.ts';
import { tcpAlone } from './tcp-alone.ts';
import { tcpClosesIdle } from './tcp-closes-idle.ts';
import { tcpConflict } from './tcp-conflict.ts';
import { tcpElevenMinutes } from './tcp-eleven-minutes.ts';
import { tcpMustBeOn } from './tcp-must-be-on.ts';
import { tcpNoDisables } from './tcp-no-disables.ts';
import { tcpSameThing } from './tcp-same-thing.ts';
import { tmuxBeatsTmout } from './tmux-beats-tmout.ts';
import { tmuxKeeps } from './tmux-keeps.ts';
import { trafficCost } from './traffic-cost.ts';
import { typingResets } from './typing-resets.ts';
import { uncommentEnables } from './uncomment-enables.ts';
import { unusedLogout } from './unused-logout.ts';
import { weakCpu } from './weak-cpu.ts';
import { xshellBoxes } from './xshell-boxes.ts';

/** HF5xx: copied advice that is wrong. */
export const FOLKLORE: readonly Rule[] = [
	productSessionLife,
	productIdleLogout,
	intervalAloneSame,
	countIsTime,
	countReconnects,
	countConnections,
	countZeroServerLogout,
	countZeroClientUnlimited,
	countZeroClientOff,
	countHugeForever,
	manFortyFive,
	clientReconnects,
	directionSwapped,
	intervalIsTimeout,
	raiseInterval,
	defaultOn,
	smallerIsBetter,
	trafficCost,
	typingResets,
	dontEnable,
	keepaliveInsecure,
	tcpConflict,
	tcpMustBeOn,
	tcpAlone,
	tcpElevenMinutes,
	tcpClosesIdle,
	tcpSameThing,
	sysctlCoversAll,
	conntrackHalfHour,
	tcpNoDisables,
	keepaliveBeatsTmout,
	fillerCharTmout,
	tmuxBeatsTmout,
	localTmout,
	logindKeepalive,
	unusedLogout,
	serverWordInClientFile,
	clientWordInSshd,
	inventedKeywords,
	appendLastBlock,
	uncommentEnables,
	restartForClient,
	restartExisting,
	restartKicks,
	configTxt,
	sshdTSyntax,
	muxLaterOption,
	failToBanIdle,
	weakCpu,
	cloudTenMinutes,
	brokenPipeKick,
	killsJobs,
	tmuxKeeps,
	nohupKeeps,
	sleepSurvive,
	autosshMonitorless,
	sshfsReconnect,
	bastionKeepalive,
	proxyJumpIntercept,
	puttyTcpBox,
	puttyHasTimeout,
	mobaInterval,
	tabbySeconds,
	xshellBoxes,
	secureCrtString,
	itermCode
];
