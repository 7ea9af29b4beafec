import type { Explanation } from '../config/explanation.ts';
import { commentOut, replace } from '../config/fixes.ts';
import { keywordsOfFile } from '../config/lines.ts';

/** What does for one side of the connection what the keyword does for the other. */
const COUNTERPARTS: Readonly<Record<string, string>> = {
	serveraliveinterval: 'ClientAliveInterval',
	serveralivecountmax: 'ClientAliveCountMax',
	clientaliveinterval: 'ServerAliveInterval',
	clientalivecountmax: 'ServerAliveCountMax'
};

/** A keyword of ssh_config in sshd_config, or the other way round. */
export const wrongFile: Explanation = {
	code: 'HF103',
	explain({ setting, message, number }, view) {
		const { isServer, known, subject, document, first } = view;
		if (!setting?.line.keyword || !isUnknown(message)) return undefined;
		const { name, line, spelled } = setting;
		const isOther = keywordsOfFile(!isServer, subject.build).has(name);
		if (!isOther || known.has(name)) return undefined;
		const { from, to } = line.keyword ?? line;
		const place = { from, to };
		const counterpart = COUNTERPARTS[name];
		if (counterpart === undefined)
			return {
				...place,
				variant: name === 'host' ? 'host' : isServer ? 'client-only' : 'server-only',
				params: { keyword: spelled },
				fixes: [commentOut(document, number)]
			};
		const isTaken = first.has(counterpart.toLowerCase());
		return {
			...place,
			...(isServer && { variant: 'in-server' }),
			params: { keyword: spelled, counterpart },
			fixes: [
				replace(from, to, counterpart, 'fix-rename', { params: { counterpart }, safe: !isTaken }),
				commentOut(document, number)
			]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host *\n    ClientAliveInterval 60\n' },
		good: { text: 'Host *\n    ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c keywords', 'OpenSSH servconf.c keywords']
};

function isUnknown(message: string): boolean {
	return /Bad configuration option|not allowed within a Match|no argument after/.test(message);
}
