import { doublesProbes } from '../../facts/openssh.ts';
import { setTo } from '../alive/edits.ts';
import { fitting, pathOf } from '../alive/path.ts';
import { eachLineOnce, probingsOf, span } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** sshd 9.2 to 9.4 probes half as often as it is told, so that it gives up twice as late. */
export const probesDoubled: Rule = {
	code: 'HF312',
	severity: 'info',
	formats: ['sshd_config'],
	*check(subject) {
		const { openssh } = subject;
		const path = pathOf(subject);
		const timeout = path?.tightest?.timeout ?? Infinity;
		const isKnown = openssh !== undefined && doublesProbes(openssh);
		if (!isKnown && openssh !== undefined) return;
		yield* eachLineOnce(
			probingsOf(subject).map(({ interval: { at }, every, most }) => {
				if (!at || every === 0 || every >= timeout) return undefined;
				const doubled = 2 * every;
				const params = { interval: every, doubled, deadline: doubled * (most + 1) };
				if (isKnown)
					return doubled < timeout ? { ...span(at), params, variant: 'known' } : undefined;
				if (!path || doubled < timeout) return undefined;
				return {
					...span(at),
					params: { ...params, timeout },
					severity: 'warning' as const,
					fixes: [setTo(at, fitting(path, subject), true)]
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ClientAliveInterval 200\n', path: [{ box: 'aws-nlb' }] },
		good: { text: 'ClientAliveInterval 30\n', path: [{ box: 'aws-nlb' }] }
	},
	sources: [
		'OpenSSH commits d478cdc7a (9.2) and 9d7193a83 (9.5)',
		'OpenSSH serverloop.c client_alive_check'
	]
};
