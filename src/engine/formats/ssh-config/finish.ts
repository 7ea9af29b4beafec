import type { Release } from '../../facts/release.ts';
import { sshKeywords } from '../../facts/ssh-keywords.ts';
import { printAddress, readAddress } from '../openssh/address.ts';
import type { AlgorithmList } from '../openssh/algorithms.ts';
import { asciiLowercase } from '../openssh/pattern.ts';
import type { ConfigMessage } from '../openssh/resolution.ts';
import { assembled } from './algorithm-list.ts';
import { Evaluator, tokenRefusal, type Evaluation, type Task } from './evaluate.ts';
import { jumpOf } from './jump.ts';
import { isNone } from './plain.ts';
import type { Printer } from './setting.ts';
import { SETTINGS } from './settings.ts';
import { environmentFault, expandTokens, type Tokens } from './tokens.ts';

export type Options = Record<string, string[]>;

/** What ssh makes of a configuration: its settings, or what it refuses it with; and what it said besides. */
export interface Outcome {
	evaluation: Evaluation;
	options?: Options;
}

/** Reads a configuration as `ssh -G` does, twice where that is asked for, and prints its settings. */
export function run(text: string, task: Task): Outcome {
	const evaluator = new Evaluator(task);
	const evaluation = evaluator.result;
	const { values, errors } = evaluation;
	if (task.user !== undefined) values.set('user', task.user);
	const fault = commandLineFault(task);
	if (fault !== undefined) errors.push({ line: 0, message: fault });
	else evaluator.read(text);
	if (errors.length > 0) return { evaluation };

	const host = finalHost(evaluation, task);
	if (typeof host !== 'string') {
		errors.push(...host);
		return { evaluation };
	}
	const canonicalizes = (values.get('canonicalizehostname') ?? 'false') !== 'false';
	if (evaluation.wantsFinal || canonicalizes) {
		values.set('hostname', host);
		evaluator.read(text, host);
		if (errors.length > 0) return { evaluation };
	}
	const finisher = new Finisher(evaluation, task, host);
	errors.push(...finisher.faults());
	return errors.length > 0 ? { evaluation } : { evaluation, options: finisher.print() };
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

function isValidUser(user: string): boolean {
	return !user.startsWith('-') && !/['`";&<>|(){}]|\s-|\\$/.test(user) && !hasControl(user);
}

function hasControl(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 32 || code === 127) return true;
	}
	return false;
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
	const address = release >= 708 ? readAddress(host) : undefined;
	const family = values.get('addressfamily');
	const isOwn =
		address &&
		!(family === 'inet' && address.bytes.length === 16) &&
		!(family === 'inet6' && address.bytes.length === 4);
	if (!isOwn) return isAddressLike(host) && release >= 708 ? host : asciiLowercase(host);
	const canonical = printAddress(address);
	return asciiLowercase(canonical) === asciiLowercase(host) ? host : canonical;
}

/** What can be an address only, though it may be a wrong one (`ssh.c is_addr_fast`). */
function isAddressLike(host: string): boolean {
	return /[%:]/.test(host) || /^[\d.]*$/.test(host);
}

/** The lists of algorithms in the order they are made, and what each is called inside. */
const LISTS: readonly (readonly [key: string, list: AlgorithmList, name: string])[] = [
	['ciphers', 'cipher', 'ciphers'],
	['macs', 'mac', 'macs'],
	['kexalgorithms', 'kex', 'kex_algorithms'],
	['hostbasedkeytypes', 'key', 'hostbased_key_types'],
	['hostbasedalgorithms', 'key', 'hostbased_accepted_algos'],
	['hostbasedacceptedalgorithms', 'key', 'hostbased_accepted_algos'],
	['pubkeyacceptedkeytypes', 'key', 'pubkey_key_types'],
	['pubkeyacceptedalgorithms', 'key', 'pubkey_accepted_algos'],
	['casignaturealgorithms', 'ca', 'ca_sign_algorithms']
];

/** What ssh does between reading and printing (`ssh.c main`, `readconf.c fill_default_options`). */
class Finisher {
	readonly #evaluation: Evaluation;
	readonly #task: Task;
	readonly #host: string;
	readonly #user: string;

	constructor(evaluation: Evaluation, task: Task, host: string) {
		this.#evaluation = evaluation;
		this.#task = task;
		this.#host = host;
		this.#user = this.#text('user') ?? task.localUser ?? '%u';
	}

	/** What one setting, or one beside another, keeps ssh from going on with; at the line that set it. */
	faults(): ConfigMessage[] {
		return (
			this.#algorithms() ??
			this.#jump() ??
			this.#checks() ??
			this.#tokenFaults() ??
			this.#hostKeyAlgorithms() ??
			[]
		);
	}

	#text(key: string): string | undefined {
		return this.#evaluation.values.get(key) as string | undefined;
	}

	#at(key: string, ...messages: string[]): ConfigMessage[] {
		const place = this.#evaluation.places.get(key) ?? { line: 0 };
		return messages.map((message) => ({ ...place, message }));
	}

	#algorithms(): ConfigMessage[] | undefined {
		const { release, build } = this.#task;
		for (const [key, list, name] of LISTS)
			if (assembled(list, this.#text(key), release, build) === undefined)
				return this.#at(key, `fill_default_options: ${name}: Invalid argument`);
		return undefined;
	}

	#hostKeyAlgorithms(): ConfigMessage[] | undefined {
		const { release, build } = this.#task;
		const key = 'hostkeyalgorithms';
		if (assembled('key', this.#text(key), release, build) !== undefined) return undefined;
		return this.#at(key, 'dump_client_config: expand HostKeyAlgorithms: Invalid argument');
	}

	#jump(): ConfigMessage[] | undefined {
		const { values } = this.#evaluation;
		const jump = jumpOf(values.get('proxyjump') as never, this.#task.release);
		if (!jump || this.#task.release < 803) return undefined;
		const { host, port = 22, user = this.#user } = jump;
		const isSame = host === this.#host && port === this.#port && user === this.#user;
		return isSame ? this.#at('proxyjump', `jumphost loop via ${host}`) : undefined;
	}

	get #port(): number {
		return (this.#evaluation.values.get('port') as number | undefined) || 22;
	}

	#checks(): ConfigMessage[] | undefined {
		const { values } = this.#evaluation;
		const usesDescriptor = values.get('proxyusefdpass') === 'yes';
		if (this.#text('proxycommand') === '-' && usesDescriptor)
			return this.#at('proxycommand', 'ProxyCommand=- and ProxyUseFDPass are incompatible');
		const attempts = values.get('connectionattempts') as number | undefined;
		if (attempts !== undefined && attempts <= 0)
			return this.#at('connectionattempts', 'Invalid number of ConnectionAttempts');
		const command = this.#text('remotecommand');
		const hasCommand = command !== undefined && !isNone(command);
		const forks = values.get('forkafterauthentication') === 'yes';
		if (forks && !hasCommand && values.get('sessiontype') !== 'none')
			return this.#at(
				'forkafterauthentication',
				'Cannot fork into background without a command to execute.'
			);
		if (this.#task.release < 805) return undefined;
		for (const name of ['GlobalKnownHostsFile', 'UserKnownHostsFile']) {
			const files = values.get(name.toLowerCase()) as string[] | undefined;
			if (files && files.length > 1 && isNone(files[0]))
				return this.#at(name.toLowerCase(), `Invalid ${name}s: "none" appears with other entries`);
		}
		return undefined;
	}

	/** What a text is expanded with: tokens, and (since 8.4) variables. */
	#tokenFaults(): ConfigMessage[] | undefined {
		const { values } = this.#evaluation;
		const { release } = this.#task;
		if (expandsUser(this.#task)) {
			const fault = this.#fault('user', this.#text('user'), this.#userTokens(), true);
			if (fault) return fault;
			const user = this.#expandedUser();
			if (user !== this.#text('user') && user !== undefined && !isValidUser(user))
				return this.#at('user', 'remote username contains invalid characters');
		}
		const tokens = this.#tokens();
		const command = this.#text('remotecommand');
		const path = this.#text('controlpath');
		const checked: [string, string | undefined, boolean][] = [
			['remotecommand', isNone(command) ? undefined : command, false],
			['controlpath', isNone(path) ? undefined : path, release >= 804]
		];
		if (release >= 803) {
			checked.push(['identityagent', this.#text('identityagent'), release >= 804]);
			const revoked = values.get('revokedhostkeys') as string[] | undefined;
			if (release >= 904 && !isNone(revoked?.[0]))
				for (const file of revoked ?? []) checked.push(['revokedhostkeys', file, true]);
			const agent = values.get('forwardagent') as { path?: string } | undefined;
			checked.push(['forwardagent', agent?.path, release >= 804]);
			checked.push(['versionaddendum', this.#text('versionaddendum'), true]);
		}
		const hosts = values.get('userknownhostsfile') as string[] | undefined;
		if (release >= 804)
			for (const file of hosts ?? []) checked.push(['userknownhostsfile', file, true]);
		const variables = values.get('setenv') as string[] | undefined;
		if (release >= 1000)
			for (const word of variables ?? [])
				checked.push(['setenv', word.slice(word.indexOf('=') + 1), true]);
		if (release >= 803 && values.get('clearallforwardings') !== 'yes')
			for (const key of ['localforward', 'remoteforward'])
				for (const end of forwardEnds(values.get(key))) checked.push([key, end.path, false]);
		for (const [key, text, hasVariables] of checked) {
			const own = key === 'controlpath' && release < 804 ? omit(tokens, 'd') : tokens;
			const fault = this.#fault(key, text, own, hasVariables);
			if (fault) return fault;
		}
		return undefined;
	}

	#fault(
		key: string,
		text: string | undefined,
		tokens: Tokens,
		hasVariables: boolean
	): ConfigMessage[] | undefined {
		if (text === undefined) return undefined;
		const { release } = this.#task;
		const caller = hasVariables ? 'percent_dollar_expand' : 'percent_expand';
		const expanded = expandTokens(text, tokens);
		if (expanded.fault !== undefined)
			return this.#at(key, ...tokenRefusal(expanded.fault, release, caller).messages);
		const fault = hasVariables ? environmentFault(text) : undefined;
		return fault === undefined ? undefined : this.#at(key, fault, `${caller}: failed`);
	}

	/** Tokens that `User` may have: all but itself and what is made of it. */
	#userTokens(): Tokens {
		return omit(omit(this.#tokens(), 'r'), 'C');
	}

	/** The user's name with its tokens put in. */
	#expandedUser(): string | undefined {
		const user = this.#text('user') ?? this.#task.localUser;
		const isWritten = this.#text('user') !== undefined;
		if (user === undefined || !isWritten || !expandsUser(this.#task)) return user;
		return expandTokens(user, this.#userTokens()).text ?? user;
	}

	/** `%` tokens; what depends on the machine is not known. */
	#tokens(): Tokens {
		const { release, localUser, host } = this.#task;
		const { values } = this.#evaluation;
		const alias = this.#text('hostkeyalias');
		const jump = jumpOf(values.get('proxyjump') as never, release);
		return {
			C: undefined,
			L: undefined,
			d: '~',
			l: undefined,
			u: localUser,
			h: this.#host,
			n: host,
			p: String(this.#port),
			r: this.#user,
			...(release >= 708 && { i: undefined }),
			...(release >= 804 && { k: alias === undefined ? host : asciiLowercase(alias) }),
			...(release >= 906 && { j: jump?.host ?? '' })
		};
	}

	/** The settings as `ssh -G` prints them. */
	print(): Options {
		const { values } = this.#evaluation;
		const { release, build } = this.#task;
		const tokens = this.#tokens();
		const by: Printer = {
			release,
			build,
			values,
			expand: (text) => expandTokens(text, tokens).text ?? text
		};
		const options: Options = {};
		if (release >= 902) options['host'] = [this.#task.host];
		for (const [key, { aliasOf, gone }] of knownTo(release, build)) {
			const setting = aliasOf || gone ? undefined : SETTINGS.get(key);
			if (!setting || isUnprinted(key, release)) continue;
			const value = values.get(setting.storedAs ?? key) as never;
			const printed = setting.print(value, by);
			if (printed && printed.length > 0) options[key] = printed;
		}
		const user = this.#expandedUser();
		if (user !== undefined) options['user'] = [user];
		else delete options['user'];
		options['hostname'] = [this.#host];
		return options;
	}
}

/** Since 10.1, and in Debian's 10.0, a user's name may have tokens unless it is typed. */
function expandsUser({ release, build, user }: Task): boolean {
	return user === undefined && release >= (build === 'debian' ? 1000 : 1001);
}

function knownTo(release: Release, build: Task['build']) {
	return sshKeywords(release, build === 'debian' ? 'debian' : undefined);
}

/** Settings that were not printed at first. */
function isUnprinted(key: string, release: Release): boolean {
	return key === 'ignoreunknown' && release < 708;
}

function omit(tokens: Tokens, letter: string): Tokens {
	return Object.fromEntries(Object.entries(tokens).filter(([own]) => own !== letter));
}

function forwardEnds(value: unknown): { path?: string }[] {
	const forwards = (value ?? []) as { listen: object; connect?: object }[];
	return forwards.flatMap(({ listen, connect }) => (connect ? [listen, connect] : [listen]));
}
