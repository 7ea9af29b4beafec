import { xshEntries } from '../../formats/xshell.ts';
import type { Rule } from '../rule.ts';

const TEXT =
	'[SessionInfo]\r\nVersion=7.1\r\n[CONNECTION:KEEPALIVE]\r\nKeepAlive=1\r\nKeepAliveInterval=60\r\n';

/** From version 6 on every session file is UTF-16 with a mark. */
export const xshellEncoding: Rule = {
	code: 'HF424',
	severity: 'warning',
	formats: ['xshell'],
	*check({ text, encoding }) {
		const { version = 0 } = xshEntries(text);
		if (version < 6 || encoding === undefined || encoding === 'utf-16le-bom') return;
		const from = text.indexOf('Version=');
		const to = text.slice(from).search(/[\r\n]|$/) + from;
		yield { from, to, params: { version, encoding } };
	},
	fix: 'none',
	examples: {
		bad: { text: TEXT, encoding: 'utf-8' },
		good: { text: TEXT, encoding: 'utf-16le-bom' }
	},
	sources: ['31 of 31 session files of Xshell 6 and newer']
};
