import { fitting, named, pathOf } from '../alive/path.ts';
import { CONFIGS, eachLineOnce, probingsOf, span } from '../alive/probing.ts';
import { setTo } from '../alive/edits.ts';
import type { Rule } from '../rule.ts';

/** A box on the chosen path forgets before the probe comes. */
export const intervalBeyondPath: Rule = {
	code: 'HF301',
	severity: 'warning',
	formats: CONFIGS,
	*check(subject) {
		const path = pathOf(subject);
		if (!path?.tightest) return;
		const { tightest } = path;
		const { variant, params } = named(tightest);
		yield* eachLineOnce(
			probingsOf(subject).map(({ interval: { at }, sent, every, names }) => {
				if (!at || every === 0 || sent < tightest.timeout) return undefined;
				const value = fitting(path, subject);
				return {
					...span(at),
					params: { ...params, interval: sent, keyword: names.interval, value },
					...(variant && { variant }),
					fixes: [setTo(at, value, true)]
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ServerAliveInterval 600\n', path: [{ box: 'aws-nlb' }] },
		good: { text: 'ServerAliveInterval 60\n', path: [{ box: 'aws-nlb' }] }
	},
	sources: ['OpenSSH clientloop.c schedule_server_alive_check']
};
