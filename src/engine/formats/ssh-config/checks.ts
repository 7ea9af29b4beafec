import type { ConfigMessage } from '../openssh/resolution.ts';
import { assembled } from './algorithm-list.ts';
import { tokenRefusal } from './facts.ts';
import type { Jump } from './jump.ts';
import { isValidUser } from './names.ts';
import { isNone } from './plain.ts';
import {
	expandedUser,
	expandsUser,
	finalTokens,
	messagesAt,
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
		jumpFaults(ready) ??
		combinationFaults(ready) ??
		hostFileFaults(ready) ??
		tokenFaults(ready) ??
		hostKeyFaults(ready) ??
		[]
	);
}

function hostKeyFaults(ready: Ready): Faults {
	const { release, build } = ready.task;
	const key = 'hostkeyalgorithms';
	if (assembled('key', textOf(ready, key), release, build) !== undefined) return undefined;
	return messagesAt(ready, key, 'dump_client_config: expand HostKeyAlgorithms: invalid argument');
}

function jumpFaults(ready: Ready): Faults {
	const jump = ready.evaluation.values.get('proxyjump') as Jump | undefined;
	if (!jump || ready.task.release < 803) return undefined;
	const own = writtenUser(ready);
	const { host, port, user = own } = jump;
	const isLoop = host === ready.host && (port || 22) === portOf(ready) && user === own;
	if (isLoop) return messagesAt(ready, 'proxyjump', `jumphost loop via ${host}`);
	const command = textOf(ready, 'proxycommand');
	if (command === undefined || isNone(command)) return undefined;
	return messagesAt(ready, 'proxycommand', 'inconsistent options: ProxyCommand+ProxyJump');
}

function combinationFaults(ready: Ready): Faults {
	const { values } = ready.evaluation;
	if (textOf(ready, 'proxycommand') === '-' && values.get('proxyusefdpass') === 'yes')
		return messagesAt(ready, 'proxycommand', 'ProxyCommand=- and ProxyUseFDPass are incompatible');
	const attempts = values.get('connectionattempts') as number | undefined;
	if (attempts !== undefined && attempts <= 0)
		return messagesAt(ready, 'connectionattempts', 'Invalid number of ConnectionAttempts');
	const hasCommand = values.has('remotecommand');
	const forks = values.get('forkafterauthentication') === 'yes';
	if (!forks || hasCommand || values.get('sessiontype') === 'none') return undefined;
	return messagesAt(
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
			return messagesAt(ready, key, `Invalid ${name}s: "none" appears with other entries`);
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
			return messagesAt(ready, 'user', 'remote username contains invalid characters');
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
	const hasVariables = release >= 804;

	if (release < 707) yield ['localcommand', textOf(ready, 'localcommand'), false];
	yield ['remotecommand', textOf(ready, 'remotecommand'), false];
	yield ['controlpath', textOf(ready, 'controlpath'), hasVariables];
	if (release < 803) return;
	yield ['identityagent', textOf(ready, 'identityagent'), hasVariables];
	if (release >= 904)
		for (const file of list('revokedhostkeys')) yield ['revokedhostkeys', file, true];
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
	if (fault !== undefined)
		return messagesAt(ready, key, ...tokenRefusal(fault, release, caller).messages);
	const broken = hasVariables ? environmentFault(text) : undefined;
	return broken === undefined ? undefined : messagesAt(ready, key, broken, `${caller}: failed`);
}
