import { CURLY_QUOTES, FULL_WIDTH, INVISIBLE, codePoint, plainText } from '../config/characters.ts';
import { replace } from '../config/fixes.ts';
import { viewOf } from '../config/lines.ts';
import { judgementOf } from '../config/refused-lines.ts';
import type { Rule } from '../rule.ts';

/** Where names and addresses stand, in which full-width letters are never meant. */
const NAMES =
	/^(?:host|hostname|match|user|proxyjump|identityfile|allowusers|denyusers|listenaddress)$/;

/** Typographic, full-width or invisible characters in a value that the program takes as it is. */
export const oddCharactersTaken: Rule = {
	code: 'HF215',
	severity: 'warning',
	formats: ['ssh_config', 'sshd_config'],
	*check(subject) {
		const { text } = subject;
		if (!CURLY_QUOTES.test(text) && !FULL_WIDTH.test(text) && !INVISIBLE.test(text)) return;
		const refused = new Set(judgementOf(subject).refused.map(({ number }) => number));
		for (const { name, number, line } of viewOf(subject).settings) {
			const [first] = line.args;
			const last = line.args.at(-1);
			if (refused.has(number) || !first || !last) continue;
			const said = text.slice(first.from, last.to);
			const odd = [CURLY_QUOTES, INVISIBLE, ...(NAMES.test(name) ? [FULL_WIDTH] : [])];
			const [at = -1] = odd
				.map((characters) => said.search(characters))
				.filter((found) => found >= 0);
			if (at < 0) continue;
			const character = said.charAt(at);
			const plain = plainText(said).trim();
			yield {
				from: first.from + at,
				to: first.from + at + 1,
				params: { character, code: codePoint(character) },
				fixes: [replace(first.from, last.to, plain, 'fix-plain-characters')]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host bastion\u00a0web\n    ServerAliveInterval 60\n' },
		good: { text: 'Host bastion web\n    ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH misc.c argv_split']
};
