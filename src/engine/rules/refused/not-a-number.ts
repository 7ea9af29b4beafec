import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';
import { rowOf, valueOf } from '../config/values.ts';

const OFF = /^(?:no|none|never|off|disabled?|false|unlimited|infinite|infinity)$/i;

/** A word, or digits of another kind, where a number is wanted. */
export const notANumber: Explanation = {
	code: 'HF139',
	partly: true,
	explain({ setting, message }, view) {
		const value = setting && valueOf(setting);
		const row = setting && rowOf(setting, view);
		if (!value || value.value === '' || !/invalid time value|integer value invalid/.test(message))
			return undefined;
		const isTime = row?.kind === 'time';
		if (!isTime && row?.kind !== 'int') return undefined;
		// 0 switches every time off; as a count it means something else for each.
		const isOff = isTime && OFF.test(value.value);
		return {
			from: value.from,
			to: value.to,
			variant: isTime ? 'time' : 'count',
			params: { written: value.value, keyword: setting.spelled },
			fixes: isOff
				? [replace(value.from, value.to, '0', 'fix-write', { params: { value: '0' } })]
				: []
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ClientAliveInterval none\n', format: 'sshd_config' },
		good: { text: 'ClientAliveInterval 0\n', format: 'sshd_config' }
	},
	sources: ['OpenSSH misc.c convtime', 'OpenSSH misc.c atoi_err']
};
