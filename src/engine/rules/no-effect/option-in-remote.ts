import { isKnown } from '../option-refusal.ts';
import { commandsIn } from '../commands.ts';
import type { Rule } from '../rule.ts';

/** Behind the first word of the remote command an option belongs to that command. */
export const optionInRemote: Rule = {
	code: 'HF281',
	severity: 'warning',
	formats: ['ssh-command'],
	*check(subject) {
		const { text } = subject;
		for (const { options, programAt, remote, operands } of commandsIn(subject))
			for (const { remote: inRemote, whole, at, keyword } of options) {
				if (!inRemote || !isKnown(keyword)) continue;
				// The remote command is an ssh of its own.
				if (remote.some(({ value }) => /^(?:.*\/)?(?:ssh|scp|sftp|autossh)$/.test(value))) continue;
				const moved = ` -o ${text.slice(at.from, at.to)}`;
				let start = whole.from;
				while (start > 0 && /\s/.test(text[start - 1] ?? '')) start -= 1;
				yield {
					from: whole.from,
					to: whole.to,
					params: { host: operands[0]?.value ?? '', command: remote[0]?.value ?? '' },
					fixes: [
						{
							edits: [
								{ from: programAt.to, to: programAt.to, insert: moved },
								{ from: start, to: whole.to, insert: '' }
							],
							label: 'fix-move-before',
							params: {},
							safe: true
						}
					]
				};
			}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ssh db1 tail -f /var/log/syslog -o ServerAliveInterval=60\n' },
		good: { text: 'ssh db1 -o ServerAliveInterval=60 tail -f /var/log/syslog\n' }
	},
	sources: ['ssh 9.2 -G (run)', 'OpenSSH ssh.c main']
};
