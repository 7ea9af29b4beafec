import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';

/** A quote that is opened and not closed. */
export const unclosedQuote: Explanation = {
	code: 'HF122',
	partly: true,
	explain({ setting, to, message }, view) {
		const { text } = view.subject;
		const last = setting?.line.args.at(-1);
		if (!setting || setting.line.fault !== 'quotes' || !last || /Bad configuration/.test(message))
			return undefined;
		const said = text.slice(last.from, to);
		const quote = openQuote(said);
		const at = last.from + said.lastIndexOf(quote);
		const isLone = said.indexOf(quote) === said.lastIndexOf(quote);
		return {
			from: at,
			to,
			params: { quote },
			fixes:
				isLone && !/\s/.test(said)
					? [replace(at, at + 1, '', 'fix-remove-quote', { safe: true })]
					: [replace(to, to, quote, 'fix-close-quote')]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval "60\n' },
		good: { text: 'ServerAliveInterval "60"\n' }
	},
	sources: ['OpenSSH misc.c argv_split']
};

/** The quote that stays open at the end. */
function openQuote(said: string): string {
	let open = '';
	for (let at = 0; at < said.length; at++) {
		const character = said.charAt(at);
		if (character === '\\') at++;
		else if (open === '' ? character === '"' || character === "'" : character === open)
			open = open === '' ? character : '';
	}
	return open || '"';
}
