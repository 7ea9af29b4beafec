import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';
import { properName, type View } from '../config/lines.ts';
import { nearest } from '../config/nearest.ts';

/** Keywords that do not exist and are copied all the same, and what they are meant to be. */
const INVENTED: Readonly<Record<string, string>> = {
	clientalivemaxcount: 'clientalivecountmax',
	clientalivecount: 'clientalivecountmax',
	serveralivemaxcount: 'serveralivecountmax',
	serveralivecount: 'serveralivecountmax',
	serveralive: 'serveraliveinterval',
	clientalive: 'clientaliveinterval',
	serveralivetimeout: 'serveraliveinterval',
	clientalivetimeout: 'clientaliveinterval'
};

/** A keyword that nobody knows, near to one that is known. */
export const misspelledKeyword: Explanation = {
	code: 'HF101',
	explain({ setting, message }, { known }) {
		if (!setting?.line.keyword || !/Bad configuration option|no argument after/.test(message))
			return undefined;
		const { name, spelled, line } = setting;
		if (known.has(name)) return undefined;
		const invented = INVENTED[name];
		const meant = invented !== undefined && known.has(invented) ? invented : nearestOf(name, known);
		if (meant === undefined) return undefined;
		const { from, to } = line.keyword ?? line;
		const keyword = properName(meant, known);
		return {
			from,
			to,
			params: { keyword: spelled, nearest: keyword },
			fixes: [replace(from, to, keyword, 'fix-spell', { params: { nearest: keyword }, safe: true })]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveIntervall 60\n' },
		good: { text: 'ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c parse_token', 'OpenSSH servconf.c parse_token']
};

const KNOWN = new WeakMap<View['known'], Map<string, string | undefined>>();

/** The nearest keyword; the same misspelling is looked up once. */
function nearestOf(name: string, known: View['known']): string | undefined {
	let names = KNOWN.get(known);
	if (!names || names.size > 1000) KNOWN.set(known, (names = new Map()));
	if (!names.has(name)) names.set(name, nearest(name, known.keys()));
	return names.get(name);
}
