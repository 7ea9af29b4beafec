import type { Explanation } from '../config/explanation.ts';
import { rowOf, valueOf } from '../config/values.ts';

/** A number that the program has no room for, or that the setting does not take. */
export const outOfRange: Explanation = {
	code: 'HF112',
	partly: true,
	explain({ setting, message }, view) {
		const value = setting && valueOf(setting);
		const row = setting && rowOf(setting, view);
		if (!value || !row || !/^\d+[smhdw]?$/i.test(value.value)) return undefined;
		if (setting.args.length !== 1 || /extra argument|garbage|Bad configuration/.test(message))
			return undefined;
		const [lowest, highest] = row.range ?? (row.kind === 'port' ? [1, 65_535] : []);
		if (lowest === undefined || highest === undefined) return undefined;
		return {
			from: value.from,
			to: value.to,
			params: {
				written: value.value,
				lowest: String(lowest),
				highest: String(highest),
				keyword: setting.spelled
			}
		};
	},
	fix: 'none',
	examples: {
		bad: { text: 'ServerAliveInterval 99999999999\n' },
		good: { text: 'ServerAliveInterval 2147483647\n' }
	},
	sources: ['OpenSSH misc.c convtime', 'OpenSSH misc.c a2port']
};
