import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';

const ENTITIES: Readonly<Record<string, string>> = {
	nbsp: ' ',
	quot: '"',
	amp: '&',
	lt: '<',
	gt: '>',
	apos: "'"
};

/** Entities and tags of a web page's source, copied instead of what it shows. */
export const html: Explanation = {
	code: 'HF134',
	explain({ from, to }, { subject: { text } }) {
		const said = text.slice(from, to);
		const shown = said
			.replace(/<\/?(?:br|p|code|pre|span|div|b|strong)\b[^<>]*>/gi, '')
			.replace(/&(?:#(\d{1,6})|(nbsp|quot|amp|lt|gt|apos));/g, (_, code?: string, name?: string) =>
				name === undefined ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? '')
			)
			.replaceAll('\u00a0', ' ')
			.trim();
		if (!/[<&]/.test(said) || shown === said || !/^\w/.test(shown)) return undefined;
		return {
			params: { shown },
			fixes: [replace(from, to, shown, 'fix-as-shown', { params: { shown } })]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval&nbsp;60<br>\n' },
		good: { text: 'ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH misc.c strdelim']
};
