import { USUAL_INTERVAL, addBefore } from '../alive/edits.ts';
import { eachLineOnce, probingsOf, span } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** Debian's patch makes the interval 300 in batch mode; elsewhere nothing is sent. */
export const batchMode: Rule = {
	code: 'HF320',
	severity: 'info',
	formats: ['ssh_config'],
	*check(subject) {
		yield* eachLineOnce(
			probingsOf(subject).map(({ stand, interval, names }) => {
				const batch = stand.get('batchmode');
				if (batch?.value !== 'yes' || !batch.at || interval.isSet || stand.isOpen) return undefined;
				return {
					...span(batch.at),
					...(subject.build === 'debian' && { variant: 'debian' }),
					fixes: [addBefore(subject, batch.at, names.interval, USUAL_INTERVAL)]
				};
			})
		);
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host backup\n    BatchMode yes\n', build: 'debian' },
		good: { text: 'Host backup\n    BatchMode yes\n    ServerAliveInterval 30\n', build: 'debian' }
	},
	sources: ['Debian openssh, keepalive-extensions.patch']
};
