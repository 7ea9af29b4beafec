import { escapeKeyName, sessionKeys } from '../../formats/putty-registry.ts';
import type { Rule } from '../rule.ts';
import { SESSION_KEY } from './_putty.ts';

/** What PuTTY would have escaped; bytes outside ASCII depend on a code page and are left alone. */
const RAW = /[ \t\\*?]|^\.|%(?![\da-f]{2})/i;

/** A session's key is looked up under its escaped name: another key is never found. */
export const puttyName: Rule = {
	code: 'HF405',
	severity: 'warning',
	formats: ['putty-registry'],
	*check({ text }) {
		for (const { session, program } of sessionKeys(text)) {
			if (!session || program === 'winscp' || !RAW.test(session.escaped)) continue;
			const { at, name } = session;
			const escaped = escapeKeyName(name);
			yield {
				...at,
				params: { name, escaped },
				fixes: [
					{
						edits: [{ ...at, insert: escaped }],
						label: 'fix-write',
						params: { value: escaped },
						safe: true
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: {
			text: `Windows Registry Editor Version 5.00\n\n${SESSION_KEY}my server]\n"PingIntervalSecs"=dword:0000001e\n`
		},
		good: {
			text: `Windows Registry Editor Version 5.00\n\n${SESSION_KEY}my%20server]\n"PingIntervalSecs"=dword:0000001e\n`
		}
	},
	sources: ['PuTTY windows/utils/escape_registry_key.c']
};
