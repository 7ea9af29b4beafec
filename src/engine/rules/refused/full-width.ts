import { FULL_WIDTH } from '../config/characters.ts';
import type { Explanation } from '../config/explanation.ts';
import { oddCharacter } from '../config/odd-characters.ts';

/** Full-width digits, colons, equals signs and spaces, as a Chinese or Japanese input method writes them. */
export const fullWidth: Explanation = {
	code: 'HF106',
	explain: (refused, view) => oddCharacter(refused, view, FULL_WIDTH),
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval ６０\n' },
		good: { text: 'ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH misc.c convtime']
};
