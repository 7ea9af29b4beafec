import type { Release } from '../../facts/release.ts';
import type { Build } from '../openssh/resolution.ts';
import type { Facts } from './match.ts';
import { Refusal } from './setting.ts';
import type { Evaluation, Task } from './task.ts';
import { expandTokens, type Tokens } from './tokens.ts';

/** What a reading has to go by besides the lines. */
export interface Reading {
	task: Task;
	values: Evaluation['values'];
	/** The host as it has become; set for the second reading. */
	finalHost: string | undefined;
}

/** What is known before a `Match` line; refused where the name of the host cannot be made out. */
export function factsOf(reading: Reading): Facts | Refusal {
	const { task, values, finalHost } = reading;
	const { host, localUser, release, build } = task;
	const hostname = values.get('hostname') as string | undefined;
	let target = finalHost ?? host;
	if (finalHost === undefined && hostname !== undefined) {
		const expanded = expandTokens(hostname, { h: host });
		if (expanded.fault !== undefined) return tokenRefusal(expanded.fault, release);
		target = expanded.text;
	}
	return {
		target,
		original: host,
		user: (values.get('user') as string | undefined) ?? localUser,
		localUser,
		tag: values.get('tag') as string | undefined,
		sessionType: sessionType(values.get('sessiontype')),
		final: finalHost !== undefined,
		versions: versions(release, build),
		commandRefusal: (command) => {
			const { fault } = expandTokens(command, tokensOf(reading, target));
			return fault === undefined ? undefined : tokenRefusal(fault, release);
		}
	};
}

/** Tokens in commands and in names of files, as far as they can be known while reading. */
export function tokensOf({ task, values }: Reading, target: string): Tokens {
	const { host, localUser, release } = task;
	const port = values.get('port') as number | undefined;
	const alias = values.get('hostkeyalias') as string | undefined;
	const jump = values.get('proxyjump') as { host: string } | undefined;
	return {
		L: undefined,
		d: '~',
		l: undefined,
		h: target,
		n: host,
		p: String(port || 22),
		r: (values.get('user') as string | undefined) ?? localUser,
		u: localUser,
		...(release >= 708 && { i: undefined }),
		...(release >= 803 && { C: undefined }),
		...(release >= 804 && { k: alias ?? target }),
		...(release >= 906 && { j: jump && jump.host !== 'none' ? jump.host : '' })
	};
}

/** A session without a command. */
function sessionType(value: unknown): string {
	return value === 'subsystem' || value === 'none' ? value : 'shell';
}

/** What programs of a release may call themselves: portable versions differ, and packages add to them. */
function versions(release: Release, build: Build): string[] {
	const name = `OpenSSH_${Math.floor(release / 100)}.${release % 100}`;
	const suffix = build === 'debian' ? ' Debian-1' : '';
	return [`${name}p1${suffix}`, `${name}p2${suffix}`];
}

/** The end that a wrong token is. */
export function tokenRefusal(fault: string, release: Release, caller = 'percent_expand'): Refusal {
	const first = `${release >= 804 ? 'vdollar_percent_expand' : 'percent_expand'}: ${fault}`;
	const last = `${caller}${release >= 805 ? ':' : ''} failed`;
	return new Refusal(release >= 804 ? [first, last] : [first], true);
}
