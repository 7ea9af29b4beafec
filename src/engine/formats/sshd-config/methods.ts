import type { Build, ConfigMessage } from '../openssh/resolution.ts';
import type { Release } from '../../facts/release.ts';
import type { Setting } from './setting.ts';
import { NEW_LEXER } from '../openssh/arguments.ts';
import { Fault, type Words } from './words.ts';

/** How a user may prove who they are, and the setting that allows it. */
const METHODS: Readonly<Record<string, string | undefined>> = {
	none: undefined,
	publickey: 'pubkeyauthentication',
	'gssapi-with-mic': 'gssapiauthentication',
	password: 'passwordauthentication',
	'keyboard-interactive': 'kbdinteractiveauthentication',
	hostbased: 'hostbasedauthentication'
};

/**
 * Checks a comma-separated list of methods (`auth2-methods.c auth2_methods_valid`).
 * @param isEnabled whether a setting is `yes`; without it methods need only exist
 * @returns what is wrong with it
 */
function methodsFault(
	list: string,
	{ release, build }: { release: Release; build: Build },
	isEnabled?: (setting: string) => boolean
): string | undefined {
	if (list === '') return 'empty authentication method list';
	for (const entry of list.split(',')) {
		const colon = entry.indexOf(':');
		const method = colon < 0 ? entry : entry.slice(0, colon);
		const isBuilt = method !== 'gssapi-with-mic' || (build === 'debian' && release < 1004);
		if (!Object.hasOwn(METHODS, method) || !isBuilt)
			return `Unknown authentication method "${method}" in list`;
		const setting = METHODS[method];
		if (setting && isEnabled && !isEnabled(setting))
			return `Disabled method "${method}" in AuthenticationMethods list "${list}"`;
	}
	return undefined;
}

export const authenticationMethods: Setting<string[]> = {
	depends: true,
	read(words, { active, earlier }) {
		const isNew = words.release >= NEW_LEXER;
		if (!isNew && earlier) {
			words.consume();
			return undefined;
		}
		const list: string[] = [];
		let any = false;
		for (let word = words.nextOfList(); word !== undefined; word = words.nextOfList()) {
			// Up to 9.6 only what was kept stood in the way of `any`.
			const kept = words.release >= 907 ? list : active ? (earlier ?? list) : (earlier ?? []);
			if (word === 'any' ? kept.length > 0 : any) return anyAlone(words);
			if (word === 'any') any = true;
			else {
				const fault = methodsFault(word, words);
				if (fault) return badList(words, fault);
			}
			list.push(word);
		}
		if (!isNew) words.consume();
		if (list.length > 0) return list;
		return new Fault(`no ${isNew ? words.keyword : 'AuthenticationMethods'} specified`);
	},
	print(value, { from }) {
		const isCleared = from === 'global' && value?.length === 1 && value[0] === 'any';
		return [value && !isCleared ? value.join(' ') : 'any'];
	}
};

function anyAlone(words: Words): Fault {
	const name = words.release < NEW_LEXER ? 'AuthenticationMethods' : words.keyword;
	return new Fault(`"any" must appear alone in ${name}`);
}

function badList(words: Words, before: string): Fault {
	const what =
		words.release < NEW_LEXER
			? 'invalid authentication method list.'
			: `invalid ${words.keyword} method list.`;
	return new Fault(what, false, [before]);
}

/** Whether any way in is left; what sshd says where none is. */
export function wayIn(
	methods: readonly string[] | undefined,
	by: { release: Release; build: Build },
	isEnabled: (setting: string) => boolean
): ConfigMessage[] {
	if (!methods || (methods.length === 1 && methods[0] === 'any')) return [];
	const faults: ConfigMessage[] = [];
	for (const list of methods) {
		const message = methodsFault(list, by, isEnabled);
		if (!message) return [];
		faults.push({ line: 0, message });
	}
	const message = 'AuthenticationMethods cannot be satisfied by enabled authentication methods';
	return [...faults, { line: 0, message }];
}
