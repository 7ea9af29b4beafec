import { safeInterval } from '../../numbers.ts';
import { fitting, named, pathOf } from '../alive/path.ts';
import { CONFIGS, eachLineOnce, probingsOf, span } from '../alive/probing.ts';
import { setTo } from '../alive/edits.ts';
import type { Rule } from '../rule.ts';

/** It holds as long as no probe is lost: the next one comes too late. */
export const intervalNearLimit: Rule = {
	code: 'HF302',
	severity: 'info',
	formats: CONFIGS,
	*check(subject) {
		const path = pathOf(subject);
		if (!path?.tightest) return;
		const { timeout } = path.tightest;
		const { variant, params } = named(path.tightest);
		const mayDouble = subject.format === 'sshd_config' && subject.openssh === undefined;
		yield* eachLineOnce(
			probingsOf(subject).map(({ interval: { at }, sent, names }) => {
				if (!at || sent <= safeInterval(timeout, 1) || sent >= timeout) return undefined;
				if (mayDouble && 2 * sent >= timeout) return undefined;
				const value = fitting(path, subject);
				if (value >= sent) return undefined;
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
		bad: { text: 'ServerAliveInterval 180\n', path: [{ box: 'azure-lb' }] },
		good: { text: 'ServerAliveInterval 60\n', path: [{ box: 'azure-lb' }] }
	},
	sources: ['tcp(7)', 'OpenSSH clientloop.c schedule_server_alive_check']
};
