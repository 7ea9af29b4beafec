import { itermIdleCode } from './iterm-idle-code.ts';
import { itermJson } from './iterm-json.ts';
import { itermProfile } from './iterm-profile.ts';
import { kittyAntiIdle } from './kitty-anti-idle.ts';
import { puttyAddsUp } from './putty-adds-up.ts';
import { puttyHex } from './putty-hex.ts';
import { puttyKey } from './putty-key.ts';
import { puttyMinutes } from './putty-minutes.ts';
import { puttyName } from './putty-name.ts';
import { puttyOff } from './putty-off.ts';
import { puttyTcpAlone } from './putty-tcp-alone.ts';
import { puttyTwice } from './putty-twice.ts';
import { puttyType } from './putty-type.ts';
import { registryHeader } from './registry-header.ts';
import { securecrtHex } from './securecrt-hex.ts';
import { securecrtOff } from './securecrt-off.ts';
import { securecrtString } from './securecrt-string.ts';
import { sessionTooSlow } from './session-too-slow.ts';
import { tabbyMilliseconds } from './tabby-milliseconds.ts';
import { winscpOff } from './winscp-off.ts';
import { xshellEncoding } from './xshell-encoding.ts';
import { xshellOff } from './xshell-off.ts';
import { xshellString } from './xshell-string.ts';
import { xshellTcpAlone } from './xshell-tcp-alone.ts';
import type { Rule } from '../rule.ts';

/** HF4xx: files of other clients. */
export const CLIENTS: readonly Rule[] = [
	puttyMinutes,
	puttyAddsUp,
	puttyType,
	puttyHex,
	puttyName,
	puttyKey,
	puttyTwice,
	puttyOff,
	puttyTcpAlone,
	registryHeader,
	xshellString,
	xshellOff,
	xshellTcpAlone,
	xshellEncoding,
	securecrtHex,
	securecrtString,
	securecrtOff,
	itermIdleCode,
	itermProfile,
	itermJson,
	sessionTooSlow,
	winscpOff,
	kittyAntiIdle,
	tabbyMilliseconds
];
