import { sessionKeys, valueOf } from '../../formats/putty-registry.ts';
import type { Rule } from '../rule.ts';

const HEAD =
	'Windows Registry Editor Version 5.00\n\n[HKEY_CURRENT_USER\\Software\\9bis.com\\KiTTY\\Sessions\\db1]\n';

/** KiTTY's anti-idle string is typed into the terminal. */
export const kittyAntiIdle: Rule = {
	code: 'HF462',
	severity: 'warning',
	formats: ['putty-registry'],
	*check({ text }) {
		for (const key of sessionKeys(text)) {
			const value = key.program === 'kitty' ? valueOf(key, 'AntiIdle') : undefined;
			if (value?.type !== 'string' || value.raw === '""') continue;
			yield {
				from: value.from,
				to: value.to,
				fixes: [
					{
						edits: [{ ...value.rawAt, insert: '""' }],
						label: 'fix-type-nothing',
						params: {},
						safe: false
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: `${HEAD}"AntiIdle"=" \\\\k08\\\\"\n"PingIntervalSecs"=dword:0000001e\n` },
		good: { text: `${HEAD}"AntiIdle"=""\n"PingIntervalSecs"=dword:0000001e\n` }
	},
	sources: ['KiTTY kitty.c', 'KiTTY windows/window.c']
};
