import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';
import { rowOf, valueOf } from '../config/values.ts';

const SECONDS: Readonly<Record<string, number>> = {
	'': 1,
	s: 1,
	m: 60,
	h: 3600,
	d: 86_400,
	w: 604_800
};

/** Decimals: in a time not before 10.3 and only in seconds, in a count never. */
export const decimals: Explanation = {
	code: 'HF110',
	partly: true,
	explain({ setting }, view) {
		const value = setting && valueOf(setting);
		const kind = setting && rowOf(setting, view)?.kind;
		if (!value || setting.args.length !== 1 || (kind !== 'time' && kind !== 'int'))
			return undefined;
		const [, number = '', unit = ''] = /^(\d*[.,]\d+)([smhdw]?)$/i.exec(value.value) ?? [];
		if (number === '' || (kind === 'int' && unit !== '')) return undefined;
		const exact = Number(number.replace(',', '.')) * (SECONDS[unit.toLowerCase()] ?? 1);
		// Less than one would come to 0, which switches things off.
		const whole = String(exact < 1 ? Math.ceil(exact) : Math.round(exact));
		const safe = Math.abs(Number(whole) - exact) < 1e-6;
		return {
			from: value.from,
			to: value.to,
			...(kind === 'int' && { variant: 'count' }),
			params: { written: value.value, value: whole },
			fixes: [replace(value.from, value.to, whole, 'fix-write', { params: { value: whole }, safe })]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 60.0\n' },
		good: { text: 'ServerAliveInterval 60.0\n', openssh: '10.3' }
	},
	sources: ['OpenSSH misc.c convtime', 'OpenSSH misc.c convtime_double']
};
