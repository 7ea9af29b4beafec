import { isBefore } from '../../facts/openssh.ts';
import { channelLimits } from '../alive/channels.ts';
import { CONFIGS } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** Sessions are called `session:shell` and the like, so that `session` alone matches none before 10.6. */
export const channelTimeoutSession: Rule = {
	code: 'HF316',
	severity: 'warning',
	formats: CONFIGS,
	*check(subject) {
		const { openssh } = subject;
		if (openssh !== undefined && !isBefore(openssh, '10.6')) return;
		for (const { type, token, seconds } of channelLimits(subject)) {
			if (type !== 'session') continue;
			const value = token.value.replace('session=', 'session:*=');
			yield {
				from: token.from,
				to: token.to,
				params: { time: seconds, value },
				fixes: [
					{
						edits: [{ from: token.from, to: token.to, insert: value }],
						label: 'fix-write',
						params: { value },
						safe: true
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ChannelTimeout session=15m\n', format: 'sshd_config', openssh: '9.8' },
		good: { text: 'ChannelTimeout session:*=15m\n', format: 'sshd_config', openssh: '9.8' }
	},
	sources: [
		'OpenSSH channels.c lookup_timeout, channel_set_xtype',
		'OpenSSH commit 02cf3c2bd, first in 10.6'
	]
};
