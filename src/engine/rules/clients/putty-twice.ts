import { readSections, type Entry } from '../../formats/sections.ts';
import type { Rule } from '../rule.ts';

/** Of two lines for one key the first counts (plink 0.78, run). */
export const puttyTwice: Rule = {
	code: 'HF407',
	severity: 'warning',
	formats: ['putty-session'],
	*check({ text }) {
		const first = new Map<string, Entry>();
		for (const entry of readSections(text).flatMap((section) => section.entries)) {
			const { name, value, from, to } = entry;
			const winner = first.get(name);
			if (!winner) first.set(name, entry);
			else if (
				winner.value !== value &&
				/^(?:PingInterval|PingIntervalSecs|TCPKeepalives)$/.test(name)
			) {
				const end = text.startsWith('\r\n', to) ? to + 2 : Math.min(to + 1, text.length);
				yield {
					from,
					to,
					params: { name, value, winner: winner.value },
					fixes: [
						{
							edits: [
								{ ...winner.valueAt, insert: value },
								{ from, to: end, insert: '' }
							],
							label: 'fix-keep-last',
							params: { name, value },
							safe: false
						}
					]
				};
			}
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'HostName=db1\nPingIntervalSecs=0\nPingIntervalSecs=30\n' },
		good: { text: 'HostName=db1\nPingInterval=0\nPingIntervalSecs=30\n' }
	},
	sources: ['PuTTY unix/storage.c', 'plink 0.78']
};
