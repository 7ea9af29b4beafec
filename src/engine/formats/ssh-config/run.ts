import { printAddress, readAddress } from '../openssh/address.ts';
import { asciiLowercase } from '../openssh/pattern.ts';
import type { ConfigMessage } from '../openssh/resolution.ts';
import { faultsOf } from './checks.ts';
import { fillDefaults } from './defaults.ts';
import { Evaluator } from './evaluate.ts';
import { tokenRefusal } from './facts.ts';
import { hasControl, isValidUser } from './names.ts';
import { printOptions, type Options } from './print.ts';
import type { Evaluation, Task } from './task.ts';
import { expandTokens } from './tokens.ts';

/** What ssh makes of a configuration: its settings, unless it refuses it. */
export interface Run {
	evaluation: Evaluation;
	options?: Options;
}

/** Reads a configuration as `ssh -G` does, twice where that is asked for, and prints its settings. */
export function run(text: string, task: Task): Run {
	const evaluator = new Evaluator(task);
	const evaluation = evaluator.result;
	const { values, errors } = evaluation;
	if (task.user !== undefined) values.set('user', task.user);
	const fault = commandLineFault(task);
	if (fault !== undefined) errors.push({ line: 0, message: fault });
	else evaluator.read(text);
	if (isOver()) return { evaluation };

	const host = finalHost(evaluation, task);
	if (typeof host !== 'string') {
		errors.push(...host);
		return { evaluation };
	}
	const canonicalizes = (values.get('canonicalizehostname') ?? 'false') !== 'false';
	if (evaluation.wantsFinal || canonicalizes) {
		values.set('hostname', host);
		settleCanonicalization(values);
		evaluator.read(text, host);
		if (isOver()) return { evaluation };
	}
	const ready = { task, evaluation, host };
	errors.push(...fillDefaults(ready));
	if (errors.length === 0) errors.push(...faultsOf(ready));
	return errors.length > 0 ? { evaluation } : { evaluation, options: printOptions(ready) };

	function isOver() {
		return errors.length > 0 && !task.readsOn;
	}
}

/** How hosts' names are made canonical is settled before the second reading. */
function settleCanonicalization(values: Map<string, unknown>): void {
	const defaults = { canonicalizemaxdots: 1, canonicalizefallbacklocal: 'yes' };
	for (const [key, value] of Object.entries({ ...defaults, canonicalizehostname: 'false' }))
		if (!values.has(key)) values.set(key, value);
}

/**
 * What is typed has to look like a host and a user (`ssh.c valid_hostname`, `valid_ruser`): since 9.6, and
 * in the 8.4 and 9.2 that Debian mends.
 */
function commandLineFault({ host, user, release, build }: Task): string | undefined {
	if (release < 906 && !(build === 'debian' && release >= 804)) return undefined;
	if (user !== undefined && !isValidUser(user))
		return 'remote username contains invalid characters';
	const isHost = !host.startsWith('-') && !/['`"$\\;&<>|(){},\s]/.test(host) && !hasControl(host);
	return isHost ? undefined : 'hostname contains invalid characters';
}

/** The host to connect to: `Hostname` with its token put in, in lower case; an address as it is written. */
function finalHost({ values, places }: Evaluation, task: Task): string | ConfigMessage[] {
	const { release } = task;
	const hostname = values.get('hostname') as string | undefined;
	let host = task.host;
	if (hostname !== undefined) {
		const expanded = expandTokens(hostname, { h: host });
		if (expanded.fault !== undefined) {
			const place = places.get('hostname') ?? { line: 0 };
			const { messages } = tokenRefusal(expanded.fault, release);
			return messages.map((message) => ({ ...place, message }));
		}
		host = expanded.text;
	}
	return release >= 708
		? canonicalAddress(host, values.get('addressfamily'))
		: asciiLowercase(host);
}

/** An address as it is written best; any other host in lower case (`ssh.c is_addr`, `resolve_addr`). */
function canonicalAddress(host: string, family: unknown): string {
	const address = readAddress(host);
	const isIpv6 = address?.bytes.length === 16;
	if (address && family !== (isIpv6 ? 'inet' : 'inet6')) {
		const canonical = printAddress(address);
		return asciiLowercase(canonical) === asciiLowercase(host) ? host : canonical;
	}
	return isAddressLike(host) ? host : asciiLowercase(host);
}

/** What can be an address only, though it may be a wrong one (`ssh.c is_addr_fast`). */
function isAddressLike(host: string): boolean {
	return /[%:]/.test(host) || /^[\d.]*$/.test(host);
}
