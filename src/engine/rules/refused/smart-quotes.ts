import { CURLY_QUOTES } from '../config/characters.ts';
import type { Explanation } from '../config/explanation.ts';
import { oddCharacter } from '../config/odd-characters.ts';

/** Typographic quotes, as word processors and blogs put them: to the program they are letters. */
export const smartQuotes: Explanation = {
	code: 'HF105',
	explain: (refused, view) => oddCharacter(refused, view, CURLY_QUOTES),
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval “60”\n' },
		good: { text: 'ServerAliveInterval "60"\n' }
	},
	sources: ['OpenSSH misc.c argv_split']
};
