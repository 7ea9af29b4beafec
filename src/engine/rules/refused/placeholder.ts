import type { Explanation } from '../config/explanation.ts';

/** `<seconds>`, `[port]`, `xxx`: a blank to be filled in, copied as it is. */
export const placeholder: Explanation = {
	code: 'HF136',
	explain({ setting }, { subject: { text } }) {
		const [first] = setting?.line.args ?? [];
		const last = setting?.line.args.at(-1);
		const said = first && last ? text.slice(first.from, last.to) : '';
		if (first && last && PLACEHOLDER.test(said))
			return { from: first.from, to: last.to, params: { written: said } };
		const value = setting?.line.args.find(({ value }) => PLACEHOLDER.test(value));
		return value && { from: value.from, to: value.to, params: { written: value.value } };
	},
	fix: 'none',
	examples: {
		bad: { text: 'ServerAliveInterval <seconds>\n' },
		good: { text: 'ServerAliveInterval 30\n' }
	},
	sources: ['OpenSSH misc.c convtime', 'OpenSSH misc.c atoi_err']
};

const PLACEHOLDER =
	/^(?:<[^<>]*>?|\[[a-z][^[\]]*\]|\{\{?[^{}]*\}\}?|\$\{?[A-Z_]+\}?|x{2,4}|\.{3}|…|N)$/i;
