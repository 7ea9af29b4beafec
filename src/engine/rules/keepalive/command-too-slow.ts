import { optionNamed } from '../../formats/command.ts';
import { NEWEST_READ } from '../../facts/release.ts';
import { readTime } from '../../formats/openssh/time.ts';
import { printedSettings } from '../../formats/printed.ts';
import type { Span } from '../../formats/span.ts';
import { commandsIn } from '../commands.ts';
import { pathBound } from '../path-bound.ts';
import type { Rule, Subject } from '../rule.ts';

/** The interval of a command, or of what `ssh -G` or `sshd -T` printed, is not below the path's idle timeout. */
export const commandTooSlow: Rule = {
	code: 'HF380',
	severity: 'warning',
	formats: ['ssh-command', 'ssh-effective', 'sshd-effective'],
	*check(subject) {
		const bound = pathBound(subject);
		if (!bound) return;
		for (const { value, at, place } of intervalsOf(subject)) {
			const interval = readTime(value, NEWEST_READ) ?? 0;
			if (interval === 0 || interval < bound.timeout) continue;
			yield {
				...at,
				params: { interval, timeout: bound.timeout, advised: bound.advised },
				fixes: place
					? [
							{
								edits: [{ ...place, insert: String(bound.advised) }],
								label: 'fix-send-every',
								params: { interval: bound.advised },
								safe: false
							}
						]
					: []
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ssh -o ServerAliveInterval=300 db1\n', path: [{ box: 'azure-lb' }] },
		good: { text: 'ssh -o ServerAliveInterval=60 db1\n', path: [{ box: 'azure-lb' }] }
	},
	sources: ['the sources of each box', 'OpenSSH clientloop.c schedule_server_alive_check']
};

/** `place`: where another number can be written; what a program printed is not changed. */
function intervalsOf(subject: Subject): { value: string; at: Span; place?: Span }[] {
	if (subject.format === 'ssh-command')
		return commandsIn(subject).flatMap((command) => {
			const option = optionNamed(command, 'ServerAliveInterval');
			return option
				? [{ value: option.value, at: pick(option.at), place: pick(option.valueAt) }]
				: [];
		});
	const keyword =
		subject.format === 'ssh-effective' ? 'serveraliveinterval' : 'clientaliveinterval';
	return printedSettings(subject.text)
		.filter((setting) => setting.keyword === keyword)
		.map(({ value, from, to }) => ({ value, at: { from, to } }));
}

function pick({ from, to }: Span): Span {
	return { from, to };
}
