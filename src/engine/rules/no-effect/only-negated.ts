import { replace } from '../config/fixes.ts';
import { viewOf } from '../config/lines.ts';
import type { Finding, Rule } from '../rule.ts';

/** Only patterns with `!`: they take hosts out of what others let in, and let nobody in themselves. */
export const onlyNegated: Rule = {
	code: 'HF212',
	severity: 'warning',
	formats: ['ssh_config', 'sshd_config'],
	*check(subject) {
		for (const { name, head, line, args } of viewOf(subject).settings) {
			if (head === undefined || head.line !== line) continue;
			if (name === 'host') yield* host(line.args, args);
			else yield* lists(line.args, args, subject.format === 'sshd_config');
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host !bastion\n    ServerAliveInterval 60\n' },
		good: { text: 'Host * !bastion\n    ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH match.c match_pattern_list', 'OpenSSH readconf.c oHost']
};

type Tokens = readonly { from: number; to: number; value: string }[];

function* host(tokens: Tokens, args: readonly string[]): Iterable<Finding> {
	const [first] = tokens;
	const last = tokens.at(-1);
	if (!first || !last || !args.every((pattern) => pattern.startsWith('!'))) return;
	yield {
		from: first.from,
		to: last.to,
		params: { patterns: args.join(' ') },
		fixes: [replace(first.from, first.from, '* ', 'fix-add-star', { safe: true })]
	};
}

/** A criterion's list is one word: `*,!root`. */
function* lists(tokens: Tokens, args: readonly string[], isServer: boolean): Iterable<Finding> {
	for (const [at, { from, to, value }] of tokens.entries()) {
		const criterion = args[at - 1]?.toLowerCase() ?? '';
		const isList = isServer
			? /^(?:user|group|host|address)$/.test(criterion)
			: /^(?:user|host|originalhost|localuser)$/.test(criterion);
		if (!isList || !value.split(',').every((pattern) => pattern.startsWith('!'))) continue;
		yield {
			from,
			to,
			variant: 'match',
			params: { patterns: value },
			fixes: [replace(from, from, '*,', 'fix-add-star', { safe: true })]
		};
	}
}
