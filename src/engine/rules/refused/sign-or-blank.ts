import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';
import { rowOf, valueOf } from '../config/values.ts';

/** A sign or a quoted blank in front of a number: times take none since 9.8, and a minus never. */
export const signOrBlank: Explanation = {
	code: 'HF111',
	partly: true,
	explain({ setting, everywhere }, view) {
		const value = setting && valueOf(setting);
		const kind = setting && rowOf(setting, view)?.kind;
		if (
			!value ||
			setting.args.length !== 1 ||
			(kind !== 'time' && kind !== 'int' && kind !== 'port')
		)
			return undefined;
		const [, mark = '', rest = ''] = /^([ \t]*[+-]|[ \t]+)(\d+[smhdw]?)$/i.exec(value.value) ?? [];
		if (mark === '') return undefined;
		const isMinus = mark.includes('-');
		const number = isMinus && kind !== 'port' ? '0' : rest;
		return {
			from: value.from,
			to: value.to,
			...(isMinus && everywhere && { variant: 'minus' }),
			params: { written: value.value, value: number },
			fixes: [
				replace(value.from, value.to, number, 'fix-write', {
					params: { value: number },
					safe: !isMinus
				})
			]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval +60\n' },
		good: { text: 'ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH misc.c convtime']
};
