import { SESSIONS_KEY, readRegistry } from '../../formats/putty-registry.ts';
import type { Rule } from '../rule.ts';
import { SESSION_KEY } from './_putty.ts';

/** The values stand under a key in which no session is looked for. */
export const puttyKey: Rule = {
	code: 'HF406',
	severity: 'warning',
	formats: ['putty-registry'],
	*check({ text }) {
		for (const { program, path, pathAt, values } of readRegistry(text).keys) {
			if (program || path === '' || path.startsWith('-')) continue;
			if (
				!values.some(({ name }) => /^(?:PingInterval|PingIntervalSecs|TCPKeepalives)$/i.test(name))
			)
				continue;
			yield { ...pathAt, params: { path, right: `HKEY_CURRENT_USER\\${SESSIONS_KEY}` } };
		}
	},
	fix: 'none',
	examples: {
		bad: {
			text: 'Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\Software\\SimonTatham\\PuTTY\\Sessions\\db1]\n"PingIntervalSecs"=dword:0000001e\n'
		},
		good: {
			text: `Windows Registry Editor Version 5.00\n\n${SESSION_KEY}db1]\n"PingIntervalSecs"=dword:0000001e\n`
		}
	},
	sources: ['PuTTY windows/platform.h PUTTY_REG_POS']
};
