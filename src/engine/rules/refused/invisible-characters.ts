import { INVISIBLE } from '../config/characters.ts';
import type { Explanation } from '../config/explanation.ts';
import { oddCharacter } from '../config/odd-characters.ts';

/** No-break spaces, zero-width characters and byte order marks: not white space to the program. */
export const invisibleCharacters: Explanation = {
	code: 'HF107',
	explain: (refused, view) => oddCharacter(refused, view, INVISIBLE),
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval\u00a060\n' },
		good: { text: 'ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH misc.c strdelim']
};
