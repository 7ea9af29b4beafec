import type { ConfigOption } from '../../formats/command.ts';
import { commandsIn } from '../commands.ts';
import type { Rule } from '../rule.ts';
import { isKnown, refusalOf } from '../option-refusal.ts';

/** A value behind `-o` that ssh does not take, or none at all. */
export const optionValue: Rule = {
	code: 'HF180',
	severity: 'error',
	formats: ['ssh-command'],
	*check(subject) {
		for (const command of commandsIn(subject)) {
			for (const option of command.options) {
				if (option.remote || !isKnown(option.keyword)) continue;
				const refusal = refusalOf(option.line, subject);
				if (!refusal) continue;
				const stray = option.value === '' ? command.operands[0] : undefined;
				const unquoted =
					stray !== undefined && isStray(option, stray.value, subject.text, stray.from);
				yield {
					from: option.at.from,
					to: unquoted ? stray.to : option.at.to,
					severity: refusal.all ? 'error' : 'warning',
					...(unquoted ? { variant: 'unquoted' } : !refusal.all && { variant: 'some' }),
					params: {
						keyword: option.keyword,
						value: unquoted ? stray.value : option.value,
						message: refusal.message,
						releases: refusal.releases
					},
					fixes: unquoted
						? [
								{
									edits: [{ from: option.at.to, to: stray.from, insert: '=' }],
									label: 'fix-write',
									params: { value: `${option.keyword}=${stray.value}` },
									safe: true
								}
							]
						: []
				};
			}
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ssh -o ServerAliveInterval 60 db1\n' },
		good: { text: 'ssh -o ServerAliveInterval=60 db1\n' }
	},
	sources: ['ssh 9.2 -G (run)', 'OpenSSH readconf.c process_config_line_depth']
};

/** The value was left outside the argument: the next word is one, and stands right behind. */
function isStray(option: ConfigOption, word: string, text: string, from: number): boolean {
	return /^(?:\d+[smhdw]?|yes|no)$/i.test(word) && /^\s+$/.test(text.slice(option.at.to, from));
}
