import { asciiLowercase } from '../openssh/pattern.ts';
import type { ConfigMessage } from '../openssh/resolution.ts';
import type { Jump } from './jump.ts';
import type { Evaluation, Task } from './task.ts';
import { expandTokens, type Tokens } from './tokens.ts';

/** A configuration that has been read, before ssh would connect. */
export interface Ready {
	task: Task;
	evaluation: Evaluation;
	/** The host to connect to. */
	host: string;
}

export function textOf({ evaluation }: Ready, key: string): string | undefined {
	return evaluation.values.get(key) as string | undefined;
}

/** Messages at the line that set something. */
export function messagesAt(
	{ evaluation }: Ready,
	key: string,
	...messages: string[]
): ConfigMessage[] {
	const place = evaluation.places.get(key) ?? { line: 0 };
	return messages.map((message) => ({ ...place, message }));
}

/** The port to connect to. */
export function portOf({ evaluation }: Ready): number {
	return (evaluation.values.get('port') as number | undefined) || 22;
}

/** The user to log in as, as written; the token of who runs ssh where they are not known. */
export function writtenUser(ready: Ready): string {
	return textOf(ready, 'user') ?? ready.task.localUser ?? '%u';
}

/** Since 10.1, and in Debian's 10.0, a user's name may have tokens unless it is typed. */
export function expandsUser({ release, build, user }: Task): boolean {
	return user === undefined && release >= (build === 'debian' ? 1000 : 1001);
}

/** The user's name with its tokens put in; nothing where it is that of who runs ssh, who is not known. */
export function expandedUser(ready: Ready): string | undefined {
	const user = textOf(ready, 'user');
	if (user === undefined) return ready.task.localUser;
	return expandsUser(ready.task) ? (expandTokens(user, userTokens(ready)).text ?? user) : user;
}

/** Tokens that `User` may have: all but itself and what is made of it. */
export function userTokens(ready: Ready): Tokens {
	return without(without(finalTokens(ready, writtenUser(ready)), 'r'), 'C');
}

/** `%` tokens (`sshconnect.h DEFAULT_CLIENT_PERCENT_EXPAND_ARGS`); what depends on the machine is not known. */
export function finalTokens(ready: Ready, user = expandedUser(ready) ?? '%u'): Tokens {
	const { release, localUser, host } = ready.task;
	const alias = textOf(ready, 'hostkeyalias');
	const jump = ready.evaluation.values.get('proxyjump') as Jump | undefined;
	return {
		C: undefined,
		L: undefined,
		d: '~',
		l: undefined,
		u: localUser,
		h: ready.host,
		n: host,
		p: String(portOf(ready)),
		r: user,
		...(release >= 708 && { i: undefined }),
		...(release >= 804 && { k: alias === undefined ? host : asciiLowercase(alias) }),
		...(release >= 906 && { j: jump?.host ?? '' })
	};
}

export function without(tokens: Tokens, letter: string): Tokens {
	return Object.fromEntries(Object.entries(tokens).filter(([own]) => own !== letter));
}
