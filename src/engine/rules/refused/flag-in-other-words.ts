import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';
import { rowOf, valueOf } from '../config/values.ts';

const YES = /^(?:on|enabled?|[1y]|true|[t是开]|ok|active|开启)$/i;
const NO = /^(?:off|disabled?|[0n]|false|[f否关]|none|never|inactive|关闭)$/i;

/** `on`, `off`, `1`, `enable` where the programs know `yes` and `no`. */
export const flagInOtherWords: Explanation = {
	code: 'HF109',
	partly: true,
	explain({ setting }, view) {
		const value = setting && valueOf(setting);
		if (!value || setting.args.length !== 1) return undefined;
		const { kind, values } = rowOf(setting, view) ?? {};
		if (kind !== 'flag' && !(values?.includes('yes') && values.includes('no'))) return undefined;
		const written = value.value;
		const flag = YES.test(written) ? 'yes' : NO.test(written) ? 'no' : undefined;
		if (flag === undefined) return undefined;
		return {
			from: value.from,
			to: value.to,
			params: { written, value: flag, keyword: setting.spelled },
			fixes: [
				replace(value.from, value.to, flag, 'fix-write', { params: { value: flag }, safe: true })
			]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'TCPKeepAlive on\n' },
		good: { text: 'TCPKeepAlive yes\n' }
	},
	sources: ['OpenSSH readconf.c parse_multistate', 'OpenSSH servconf.c parse_multistate']
};
