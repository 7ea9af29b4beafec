import { asciiLowercase, matchList } from '../../formats/openssh/pattern.ts';
import { judgementOf } from '../config/refused-lines.ts';
import { replace } from '../config/fixes.ts';
import { keywordsOfFile, properName, viewOf } from '../config/lines.ts';
import { nearest } from '../config/nearest.ts';
import type { Rule } from '../rule.ts';

const KEEPALIVE = ['serveraliveinterval', 'serveralivecountmax', 'tcpkeepalive'];
const COUNTERPARTS: Readonly<Record<string, string>> = {
	clientaliveinterval: 'serveraliveinterval',
	clientalivecountmax: 'serveralivecountmax'
};

/** A misspelled or server-side keyword that `IgnoreUnknown` lets pass, so that nothing tells of it. */
export const hiddenByIgnoreUnknown: Rule = {
	code: 'HF214',
	severity: 'warning',
	formats: ['ssh_config'],
	*check(subject) {
		const { settings, known } = viewOf(subject);
		const ignore = settings.find(({ name }) => name === 'ignoreunknown');
		if (!ignore) return;
		const list = asciiLowercase(ignore.args[0] ?? '');
		const refused = new Set(judgementOf(subject).refused.map(({ number }) => number));
		for (const { name, spelled, number, line } of settings) {
			if (known.has(name) || number < ignore.number || refused.has(number) || !line.keyword)
				continue;
			if (matchList(name, list, true) !== 'match') continue;
			const isServers = keywordsOfFile(true).has(name);
			const meant = COUNTERPARTS[name] ?? (isServers ? undefined : nearest(name, KEEPALIVE));
			if (meant === undefined) continue;
			const proper = properName(meant, known);
			const { from, to } = line.keyword;
			yield {
				from,
				to,
				params: { keyword: spelled, nearest: proper, line: ignore.number },
				fixes: [replace(from, to, proper, 'fix-rename', { params: { counterpart: proper } })]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'IgnoreUnknown *\nServerAliveIntervall 60\n' },
		good: { text: 'IgnoreUnknown UseKeychain\nUseKeychain yes\nServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c process_config_line_depth']
};
