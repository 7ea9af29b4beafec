import { sshdKeywords } from '../../facts/sshd-keywords.ts';
import type { Keyword } from '../../facts/keyword.ts';
import type { Release } from '../../facts/release.ts';
import type { ConfigMessage } from '../openssh/resolution.ts';
import type { Evaluation, Task } from './evaluation.ts';
import { listeningOn } from './listen.ts';
import { wayIn } from './methods.ts';
import { isNone } from './paths.ts';
import type { AnySetting, Printer } from './setting.ts';
import { SETTINGS } from './settings.ts';
import type { AlgorithmSetting } from './shared.ts';

/** Settings that 7.4 did not print where they had no value. */
const UNPRINTED = new Set([
	'pidfile',
	'xauthlocation',
	'banner',
	'forcecommand',
	'chrootdirectory',
	'trustedusercakeys',
	'revokedkeys',
	'authorizedprincipalsfile',
	'authorizedkeyscommand',
	'authorizedkeyscommanduser',
	'authorizedprincipalscommand',
	'authorizedprincipalscommanduser',
	'hostkeyagent'
]);

type Options = Record<string, string[]>;

/**
 * What sshd does between reading and printing: defaults, checks of one setting against another, and what
 * `Match` blocks bring in (`servconf.c fill_default_server_options`, `copy_set_server_options`,
 * `dump_config`; `sshd.c main`).
 * @returns the settings as `sshd -T` prints them, or what it refuses the file with
 */
export function finish(
	{ errors, late, global, match }: Evaluation,
	task: Task
): { options: Options } | ConfigMessage[] {
	if (errors.length > 0) return errors;
	const { release, build } = task;
	const known = sshdKeywords(release, build === 'debian' ? 'debian' : undefined);
	const text = (key: string) => global.get(key) as string | undefined;

	const listening = listeningOn(
		global.get('listenaddress') as never,
		global.get('port') as never,
		text('addressfamily')
	);
	if (!Array.isArray(listening)) return [listening];
	if (release < 807) {
		// Challenge and response are keyboard-interactive; the older setting turned the newer on.
		const turnsOn = (text('challengeresponseauthentication') ?? 'yes') === 'yes';
		if (turnsOn) global.set('kbdinteractiveauthentication', 'yes');
		else if (!global.has('kbdinteractiveauthentication'))
			global.set('kbdinteractiveauthentication', 'no');
	}

	const options: Options = {};
	for (const [key, setting] of SETTINGS) {
		const keyword = known.get(key);
		if (!keyword || keyword.gone || keyword.aliasOf) continue;
		const inMatch: unknown = isTakenOver(setting, keyword, release) ? match.get(key) : undefined;
		const printed = isAlgorithms(setting)
			? printAlgorithms(setting, text(key), inMatch, task)
			: printValue(key, setting, global.get(key), inMatch, task);
		if (printed === 'refused') return [{ line: 0, message: noneLeft(key, release) }];
		if (printed) options[key] = printed;
	}
	options['listenaddress'] = listening;

	const isEnabled = (key: string) =>
		SETTINGS.get(key)?.print(global.get(key) as never, { release, build, from: 'global' })?.[0] ===
		'yes';
	const refused =
		withoutUser('AuthorizedKeysCommand', text) ??
		withoutUser('AuthorizedPrincipalsCommand', text) ??
		wayIn(global.get('authenticationmethods') as never, task, isEnabled);
	if (refused.length > 0) return refused;
	return late ? [late] : { options };
}

/** Whether a release takes a setting over from `Match` blocks. */
function isTakenOver(setting: AnySetting, { inMatch }: Keyword, release: Release): boolean {
	const {
		since,
		until = Infinity,
		again = Infinity
	} = setting.overrides ?? {
		since: inMatch ?? Infinity
	};
	return (since <= release && release < until) || release >= again;
}

/** Whether `Match` blocks can change what a connection gets of a setting. */
export function takesOver(key: string, { release, build }: Task): boolean {
	const setting = SETTINGS.get(key);
	const keyword = sshdKeywords(release, build === 'debian' ? 'debian' : undefined).get(key);
	return setting !== undefined && keyword !== undefined && isTakenOver(setting, keyword, release);
}

/** What `servconf.c` calls lists of algorithms, where it is not by their keyword. */
const VARIABLES: Readonly<Record<string, string>> = {
	kexalgorithms: 'kex_algorithms',
	casignaturealgorithms: 'ca_sign_algorithms',
	hostbasedacceptedalgorithms: 'hostbased_accepted_algos',
	pubkeyacceptedalgorithms: 'pubkey_accepted_algos',
	hostbasedacceptedkeytypes: 'hostbased_key_types',
	pubkeyacceptedkeytypes: 'pubkey_key_types'
};

function noneLeft(key: string, release: Release): string {
	if (release < 708) return 'kex_assemble_names failed';
	return `assemble_algorithms: ${VARIABLES[key] ?? key}: invalid argument`;
}

function isAlgorithms(setting: AnySetting): setting is AlgorithmSetting {
	return 'assemble' in setting;
}

/** Global names are made a list first; a block's changes count from the default, not from that list. */
function printAlgorithms(
	setting: AlgorithmSetting,
	global: string | undefined,
	inMatch: unknown,
	task: Task
): string[] | 'refused' {
	const first = setting.assemble(global, task);
	if (first === undefined) return 'refused';
	const second = setting.assemble((inMatch as string | undefined) ?? first, task);
	return second === undefined ? 'refused' : [second];
}

function printValue(
	key: string,
	setting: AnySetting,
	global: unknown,
	inMatch: unknown,
	{ release, build }: Task
): string[] | undefined {
	const value: unknown =
		inMatch === undefined ? global : setting.override ? setting.override(global, inMatch) : inMatch;
	const from: Printer['from'] =
		inMatch !== undefined ? 'match' : global === undefined ? 'default' : 'global';
	const printed = setting.print(value as never, { release, build, from });
	const isEmpty = release < 705 && from !== 'match' && UNPRINTED.has(key);
	return isEmpty && isNone(printed?.[0]) ? undefined : printed;
}

function withoutUser(
	name: string,
	text: (key: string) => string | undefined
): ConfigMessage[] | undefined {
	const command = text(name.toLowerCase());
	if (command === undefined || isNone(command)) return undefined;
	if (text(`${name.toLowerCase()}user`) !== undefined) return undefined;
	return [{ line: 0, message: `${name} set without ${name}User` }];
}
