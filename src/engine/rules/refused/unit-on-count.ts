import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';
import { rowOf, valueOf } from '../config/values.ts';

/** A unit behind a number that counts something. */
export const unitOnCount: Explanation = {
	code: 'HF117',
	explain({ setting }, view) {
		const value = setting && valueOf(setting);
		if (!value || rowOf(setting, view)?.kind !== 'int') return undefined;
		const said = setting.args.join(' ');
		const [, number = ''] = /^(\d+) ?[a-z\u4e00-\u9fff]+$/iu.exec(said) ?? [];
		if (number === '') return undefined;
		const to = setting.line.args.at(-1)?.to ?? value.to;
		return {
			from: value.from,
			to,
			params: { keyword: setting.spelled, written: said, value: number },
			fixes: [replace(value.from, to, number, 'fix-write', { params: { value: number } })]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 60\nServerAliveCountMax 3m\n' },
		good: { text: 'ServerAliveInterval 60\nServerAliveCountMax 3\n' }
	},
	sources: ['OpenSSH misc.c atoi_err']
};
