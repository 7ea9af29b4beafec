import { sessionKeys, valueOf } from '../../formats/putty-registry.ts';
import { lineEndOf } from '../../formats/span.ts';
import type { Rule } from '../rule.ts';

const HEAD =
	'Windows Registry Editor Version 5.00\n\n[HKEY_CURRENT_USER\\Software\\Martin Prikryl\\WinSCP 2\\Sessions\\db1]\n';

/** WinSCP has PuTTY's two numbers, and a third that says whether they count: PingType, 0 unless set. */
export const winscpOff: Rule = {
	code: 'HF461',
	severity: 'warning',
	formats: ['putty-registry'],
	*check({ text }) {
		for (const key of sessionKeys(text)) {
			if (key.program !== 'winscp') continue;
			const at = valueOf(key, 'PingIntervalSecs') ?? valueOf(key, 'PingInterval');
			const type = valueOf(key, 'PingType');
			if (!at || (type?.number ?? 0) > 0) continue;
			const place = type?.rawAt ?? { from: at.to, to: at.to };
			const insert = type ? 'dword:00000001' : `${lineEndOf(text)}"PingType"=dword:00000001`;
			yield {
				from: (type ?? at).from,
				to: (type ?? at).to,
				severity: type ? 'warning' : 'info',
				fixes: [{ edits: [{ ...place, insert }], label: 'fix-ping-type', params: {}, safe: true }]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: `${HEAD}"PingType"=dword:00000000\n"PingIntervalSecs"=dword:0000001e\n` },
		good: { text: `${HEAD}"PingType"=dword:00000001\n"PingIntervalSecs"=dword:0000001e\n` }
	},
	sources: ['WinSCP source/core/SessionData.cpp']
};
