import { readRegistry } from '../../formats/putty-registry.ts';
import { lineEndOf } from '../../formats/span.ts';
import type { Rule } from '../rule.ts';
import { REGISTRY, SESSION_KEY } from './_putty.ts';

/** A registry file's first line has to say that it is one. */
export const registryHeader: Rule = {
	code: 'HF410',
	severity: 'info',
	formats: ['putty-registry'],
	*check({ text }) {
		const { header, keys } = readRegistry(text);
		const first = keys.find(({ path }) => path !== '');
		if (!first || (header && header.from < first.from)) return;
		yield {
			from: first.from,
			to: first.to,
			fixes: [
				{
					edits: [
						{
							from: first.from,
							to: first.from,
							insert: `Windows Registry Editor Version 5.00${lineEndOf(text).repeat(2)}`
						}
					],
					label: 'fix-header',
					params: {},
					safe: true
				}
			]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: `${SESSION_KEY}db1]\n"PingIntervalSecs"=dword:0000001e\n` },
		good: { text: `${REGISTRY}"PingIntervalSecs"=dword:0000001e\n` }
	},
	sources: ['regedit (Wine 8)', 'PuTTY doc/config.but']
};
