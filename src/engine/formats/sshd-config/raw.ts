import { isNone } from './paths.ts';
import type { Setting } from './setting.ts';
import { NEW_LEXER } from '../openssh/arguments.ts';
import { Fault } from './words.ts';

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

/** What is said behind the version. Since 8.7 a `#` belongs to it, whatever the manual says of comments. */
export const versionAddendum: Setting<string> = {
	read(words) {
		const { raw, release } = words;
		words.consume();
		if (raw === '') return words.missing('Missing argument.');
		if (!raw.includes('\r')) return raw;
		if (release >= NEW_LEXER) return new Fault(`Invalid ${words.keyword} argument`);
		return isNone(raw) ? raw : new Fault('Invalid argument');
	},
	print: (value = 'none') => [isNone(value) ? 'none' : value]
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
			const isMissing = words.left === 0 && !words.breaksOff;
			words.consume();
			// Before 8.7 only the line that counted was looked at.
			if (release < NEW_LEXER && isMissing) return new Fault('Missing argument.');
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
