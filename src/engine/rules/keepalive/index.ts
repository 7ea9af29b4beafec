import type { Rule } from '../rule.ts';
import { commandTooSlow } from './command-too-slow.ts';
import { commandCountZero } from './command-count-zero.ts';
import { commandIntervalZero } from './command-interval-zero.ts';
import { autosshBlind } from './autossh-blind.ts';
import { autosshPort } from './autossh-port.ts';
import { sshfsReconnect } from './sshfs-reconnect.ts';
import { kernelTooSlow } from './kernel-too-slow.ts';
import { kernelOnlyAsked } from './kernel-only-asked.ts';
import { kernelUnit } from './kernel-unit.ts';
import { kernelWithoutTime } from './kernel-without-time.ts';
import { conntrackShort } from './conntrack-short.ts';
import { tmoutEnds } from './tmout-ends.ts';
import { tmoutUnit } from './tmout-unit.ts';
import { tmoutReadonly } from './tmout-readonly.ts';

/** HF3xx: what the numbers mean for the session. */
export const KEEPALIVE: readonly Rule[] = [
	// Command lines, kernel settings, shells.
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
