import type { Reason } from '../reason.ts';
import type { Subject } from '../rules/rule.ts';
import { clientSettings } from './effective-clients.ts';
import { configSettings } from './effective-config.ts';

/** A setting as it really takes effect, with why. */
export interface EffectiveSetting {
	keyword: string;
	value: string;
	/** The line that decides it; absent where it is the default, or where an included file does. */
	line?: number;
	/** `decided`, `default`, … : words for it are `effective-reason-decided` and so on. */
	reason: Reason;
}

/** The settings of a text that touch keeping, losing or limiting a session. */
export function effectiveSettings(subject: Subject): EffectiveSetting[] {
	switch (subject.format) {
		case 'ssh_config':
		case 'sshd_config':
			return configSettings(subject, subject.format);
		default:
			return clientSettings(subject);
	}
}
