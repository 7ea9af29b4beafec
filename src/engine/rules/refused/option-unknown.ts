import { nearestKeyword } from '../../formats/openssh/directive.ts';
import { commandsIn } from '../commands.ts';
import type { Rule } from '../rule.ts';
import { isKnown, isServerKeyword, refusalOf } from '../option-refusal.ts';

/** A keyword behind `-o` that ssh does not know: misspelt, or sshd's. */
export const optionUnknown: Rule = {
	code: 'HF181',
	severity: 'error',
	formats: ['ssh-command'],
	*check(subject) {
		for (const command of commandsIn(subject))
			for (const { keyword, keywordAt, line, remote, listed } of command.options) {
				// sshfs has options of its own.
				if (remote || listed || keyword === '' || isKnown(keyword)) continue;
				if (!refusalOf(line, subject)) continue;
				const counterpart = COUNTERPARTS[keyword.toLowerCase()];
				const nearest = counterpart ?? nearestKeyword(keyword, 'ssh');
				yield {
					...keywordAt,
					params: { keyword, nearest: nearest ?? '' },
					...(isServerKeyword(keyword)
						? { variant: nearest ? 'server' : 'server-only' }
						: !nearest && { variant: 'plain' }),
					fixes: nearest
						? [
								{
									edits: [{ ...keywordAt, insert: nearest }],
									label: 'fix-spell',
									params: { nearest },
									safe: counterpart === undefined
								}
							]
						: []
				};
			}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ssh -o ServerAliveIntervall=60 db1\n' },
		good: { text: 'ssh -o ServerAliveInterval=60 db1\n' }
	},
	sources: ['OpenSSH readconf.c parse_token']
};

/** What sshd's keywords are called on the client's side. */
const COUNTERPARTS: Readonly<Record<string, string>> = {
	clientaliveinterval: 'ServerAliveInterval',
	clientalivecountmax: 'ServerAliveCountMax'
};
