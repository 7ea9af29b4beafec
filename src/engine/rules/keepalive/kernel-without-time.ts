import { readSysctl } from '../../formats/sysctl.ts';
import type { Rule } from '../rule.ts';

/** The pause between probes counts only after the first, which the time decides. */
export const kernelWithoutTime: Rule = {
	code: 'HF390',
	severity: 'info',
	formats: ['sysctl'],
	*check({ text }) {
		const settings = readSysctl(text);
		if (settings.some(({ name }) => name === 'net.ipv4.tcp_keepalive_time')) return;
		const found = settings.find(({ name }) =>
			/^net\.ipv4\.tcp_keepalive_(?:intvl|probes)$/.test(name)
		);
		if (!found) return;
		yield {
			...found.nameAt,
			params: { name: found.name },
			fixes: [
				{
					edits: [
						{
							from: found.from,
							to: found.from,
							insert: `${prefix(text.slice(found.from, found.nameAt.from))}net.ipv4.tcp_keepalive_time=60\n`
						}
					],
					label: 'fix-add-time',
					params: { value: 60 },
					safe: false
				}
			]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'net.ipv4.tcp_keepalive_intvl = 60\n' },
		good: { text: 'net.ipv4.tcp_keepalive_time = 60\nnet.ipv4.tcp_keepalive_intvl = 60\n' }
	},
	sources: ['tcp(7)']
};

/** The command in front of a setting; where it is another kind of line, the plain command. */
function prefix(before: string): string {
	if (/^\s*$/.test(before) || /sysctl\b/.test(before)) return before;
	return 'sysctl -w ';
}
