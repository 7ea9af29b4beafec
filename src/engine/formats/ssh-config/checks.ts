import type { AlgorithmList } from '../openssh/algorithms.ts';
import type { ConfigMessage } from '../openssh/resolution.ts';
import type { Release } from '../../facts/release.ts';
import { assembled } from './algorithm-list.ts';
import { tokenRefusal } from './facts.ts';
import { jumpOf } from './jump.ts';
import { isValidUser } from './names.ts';
import { isNone } from './plain.ts';
import {
	expandedUser,
	expandsUser,
	finalTokens,
	portOf,
	textOf,
	userTokens,
	without,
	writtenUser,
	type Ready
} from './ready.ts';
import { environmentFault, expandTokens, type Tokens } from './tokens.ts';

type Faults = ConfigMessage[] | undefined;

/**
 * What one setting, or one beside another, keeps ssh from going on with once all is read (`ssh.c main`,
 * `readconf.c fill_default_options`); told at the line that set it.
 */
export function faultsOf(ready: Ready): ConfigMessage[] {
	return (
		algorithmFaults(ready) ??
		jumpFaults(ready) ??
		combinationFaults(ready) ??
		hostFileFaults(ready) ??
		tokenFaults(ready) ??
		hostKeyFaults(ready) ??
		[]
	);
}

function at({ evaluation }: Ready, key: string, ...messages: string[]): ConfigMessage[] {
	const place = evaluation.places.get(key) ?? { line: 0 };
	return messages.map((message) => ({ ...place, message }));
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

/** From 8.5 to 9.5 ssh complains of a list without a usable name, and goes on without it (run on 8.7, 9.2 and 9.3). */
function isPassedOver(release: Release): boolean {
	return release >= 805 && release < 906;
}

function algorithmFaults(ready: Ready): Faults {
	const { release, build } = ready.task;
	const refused = LISTS.find(
		([key, list]) =>
			!(key === 'casignaturealgorithms' && isPassedOver(release)) &&
			assembled(list, textOf(ready, key), release, build) === undefined
	);
	return refused && at(ready, refused[0], `fill_default_options: ${refused[2]}: invalid argument`);
}

function hostKeyFaults(ready: Ready): Faults {
	const { release, build } = ready.task;
	const key = 'hostkeyalgorithms';
	if (assembled('key', textOf(ready, key), release, build) !== undefined) return undefined;
	return at(ready, key, 'dump_client_config: expand HostKeyAlgorithms: invalid argument');
}

function jumpFaults(ready: Ready): Faults {
	const jump = jumpOf(ready.evaluation.values.get('proxyjump') as never, ready.task.release);
	if (!jump || ready.task.release < 803) return undefined;
	const own = writtenUser(ready);
	const { host, port = 22, user = own } = jump;
	const isLoop = host === ready.host && port === portOf(ready) && user === own;
	return isLoop ? at(ready, 'proxyjump', `jumphost loop via ${host}`) : undefined;
}

function combinationFaults(ready: Ready): Faults {
	const { values } = ready.evaluation;
	if (textOf(ready, 'proxycommand') === '-' && values.get('proxyusefdpass') === 'yes')
		return at(ready, 'proxycommand', 'ProxyCommand=- and ProxyUseFDPass are incompatible');
	const attempts = values.get('connectionattempts') as number | undefined;
	if (attempts !== undefined && attempts <= 0)
		return at(ready, 'connectionattempts', 'Invalid number of ConnectionAttempts');
	const command = textOf(ready, 'remotecommand');
	const hasCommand = command !== undefined && !isNone(command);
	const forks = values.get('forkafterauthentication') === 'yes';
	if (!forks || hasCommand || values.get('sessiontype') === 'none') return undefined;
	return at(
		ready,
		'forkafterauthentication',
		'Cannot fork into background without a command to execute.'
	);
}

function hostFileFaults(ready: Ready): Faults {
	if (ready.task.release < 805) return undefined;
	for (const name of ['GlobalKnownHostsFile', 'UserKnownHostsFile']) {
		const key = name.toLowerCase();
		const files = ready.evaluation.values.get(key) as string[] | undefined;
		if (files && files.length > 1 && isNone(files[0]))
			return at(ready, key, `Invalid ${name}s: "none" appears with other entries`);
	}
	return undefined;
}

/** A text that is expanded: whose it is, and whether `${…}` is, too. */
type Expanded = readonly [key: string, text: string | undefined, hasVariables: boolean];

function tokenFaults(ready: Ready): Faults {
	const { task } = ready;
	if (expandsUser(task)) {
		const written = textOf(ready, 'user');
		const fault = tokenFault(ready, ['user', written, true], userTokens(ready));
		if (fault) return fault;
		const user = expandedUser(ready);
		if (written !== undefined && user !== written && user !== undefined && !isValidUser(user))
			return at(ready, 'user', 'remote username contains invalid characters');
	}
	const tokens = finalTokens(ready);
	for (const text of expandedTexts(ready)) {
		const isPath = text[0] === 'controlpath' && task.release < 804;
		const fault = tokenFault(ready, text, isPath ? without(tokens, 'd') : tokens);
		if (fault) return fault;
	}
	return undefined;
}

/** What is expanded between reading and printing, in order. */
function* expandedTexts(ready: Ready): Generator<Expanded> {
	const { release } = ready.task;
	const { values } = ready.evaluation;
	const list = (key: string) => (values.get(key) ?? []) as string[];
	const unlessNone = (text: string | undefined) => (isNone(text) ? undefined : text);
	const hasVariables = release >= 804;

	if (release < 707) yield ['localcommand', unlessNone(textOf(ready, 'localcommand')), false];
	yield ['remotecommand', unlessNone(textOf(ready, 'remotecommand')), false];
	yield ['controlpath', unlessNone(textOf(ready, 'controlpath')), hasVariables];
	if (release < 803) return;
	yield ['identityagent', textOf(ready, 'identityagent'), hasVariables];
	if (release >= 904)
		for (const file of list('revokedhostkeys')) yield ['revokedhostkeys', unlessNone(file), true];
	const agent = values.get('forwardagent') as { path?: string } | undefined;
	yield ['forwardagent', agent?.path, hasVariables];
	yield ['versionaddendum', textOf(ready, 'versionaddendum'), true];
	if (release >= 804)
		for (const file of list('userknownhostsfile')) yield ['userknownhostsfile', file, true];
	if (release >= 1000)
		for (const word of list('setenv')) yield ['setenv', word.slice(word.indexOf('=') + 1), true];
	if (values.get('clearallforwardings') === 'yes') return;
	for (const key of ['localforward', 'remoteforward'])
		for (const { listen, connect } of forwards(values.get(key))) {
			yield [key, listen.path, false];
			yield [key, connect?.path, false];
		}
}

function forwards(value: unknown): Iterable<Ends> {
	return (value as Map<string, Ends> | undefined)?.values() ?? [];
}

interface Ends {
	listen: { path?: string };
	connect?: { path?: string };
}

function tokenFault(ready: Ready, [key, text, hasVariables]: Expanded, tokens: Tokens): Faults {
	if (text === undefined) return undefined;
	const { release } = ready.task;
	const caller = hasVariables ? 'percent_dollar_expand' : 'percent_expand';
	const { fault } = expandTokens(text, tokens);
	if (fault !== undefined) return at(ready, key, ...tokenRefusal(fault, release, caller).messages);
	const broken = hasVariables ? environmentFault(text) : undefined;
	return broken === undefined ? undefined : at(ready, key, broken, `${caller}: failed`);
}
