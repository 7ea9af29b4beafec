import { isNone } from './paths.ts';
import type { Setting } from './setting.ts';
import { Fault, NEW_LEXER } from './words.ts';

/** `ForceCommand`: all that follows, as it is written. */
export const forceCommand: Setting<string> = {
	read(words) {
		const { raw } = words;
		words.consume();
		return raw === '' ? words.missing('Missing argument.') : raw;
	},
	// `none` is taken out, in a block as in the global part, so that another line does not bring it back.
	print: (value = 'none') => [isNone(value) ? 'none' : value]
};

/** What is said behind the version: up to a `#`. */
export const versionAddendum: Setting<string> = {
	read(words) {
		const { raw } = words;
		words.consume();
		if (raw === '') return words.missing('Missing argument.');
		const hasReturn = raw.includes('\r');
		if (words.release < NEW_LEXER)
			return hasReturn && !isNone(raw) ? new Fault('Invalid argument') : raw;
		if (hasReturn) return new Fault(`Invalid ${words.keyword} argument`);
		const hash = raw.indexOf('#');
		return hash < 0 ? raw : raw.slice(0, hash).trimEnd();
	},
	print: (value = 'none') => [value === '' || isNone(value) ? 'none' : value]
};

/** From 8.7 to 9.3 the principals' command was kept only where there was none for keys; the last one. */
const isMixedUp = (release: number) => release >= NEW_LEXER && release < 904;

/** `AuthorizedKeysCommand` and `AuthorizedPrincipalsCommand`: an absolute path and its arguments. */
export function command(name: string): Setting<string> {
	const isForPrincipals = name === 'AuthorizedPrincipalsCommand';
	return {
		depends: true,
		read(words, { active, earlier, isSet }) {
			const { raw, release } = words;
			words.consume();
			// Before 8.7 only the line that counted was looked at.
			if (release < NEW_LEXER && raw === '') return new Fault('Missing argument.');
			if (release < NEW_LEXER && (!active || earlier !== undefined)) return undefined;
			if (!raw.startsWith('/') && !isNone(raw))
				return new Fault(`${release < NEW_LEXER ? name : words.keyword} must be an absolute path`);
			const isLost = isForPrincipals && isMixedUp(release) && isSet('authorizedkeyscommand');
			return isLost ? undefined : raw;
		},
		join: (earlier, value, release) => (isForPrincipals && isMixedUp(release) ? value : earlier),
		print: (value = 'none') => [value]
	};
}
