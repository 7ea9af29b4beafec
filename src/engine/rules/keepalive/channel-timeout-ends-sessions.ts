import { isBefore } from '../../facts/openssh.ts';
import { matchesPattern } from '../../formats/openssh/pattern.ts';
import { channelLimits } from '../alive/channels.ts';
import { CONFIGS } from '../alive/probing.ts';
import type { Rule } from '../rule.ts';

/** It closes a session whose program is silent, and no keepalive counts for it. */
export const channelTimeoutEndsSessions: Rule = {
	code: 'HF317',
	severity: 'info',
	formats: CONFIGS,
	*check(subject) {
		const isMended = subject.openssh !== undefined && !isBefore(subject.openssh, '10.6');
		for (const { type, token, seconds } of channelLimits(subject)) {
			const isMeant =
				matchesPattern('session:shell', type) ||
				matchesPattern('session:command', type) ||
				(type === 'session' && isMended);
			if (isMeant) yield { from: token.from, to: token.to, params: { time: seconds } };
		}
	},
	fix: 'none',
	examples: {
		bad: { text: 'ChannelTimeout session:*=10m\n', format: 'sshd_config', openssh: '9.8' },
		good: { text: 'ChannelTimeout direct-tcpip=10m\n', format: 'sshd_config', openssh: '9.8' }
	},
	sources: ['sshd_config(5), ChannelTimeout', 'OpenSSH channels.c channel_set_xtype']
};
