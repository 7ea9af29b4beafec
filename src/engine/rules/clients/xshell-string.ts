import { entryOf, wholeNumber } from '../../formats/sections.ts';
import type { Edit } from '../../formats/span.ts';
import { xshEdits, xshEntries } from '../../formats/xshell.ts';
import type { Rule } from '../rule.ts';
import { sessionsOf } from './_sessions.ts';

const SECTION = '[CONNECTION:KEEPALIVE]\n';

/** "Send string when network is idle" types into whatever runs; the SSH message is another switch. */
export const xshellString: Rule = {
	code: 'HF421',
	severity: 'warning',
	formats: ['xshell'],
	*check(subject) {
		const { text } = subject;
		const { entries } = xshEntries(text);
		const sends = entryOf(entries, 'SendKeepAlive');
		if (!sends || wholeNumber(sends.value) === 0) return;
		const string = entryOf(entries, 'KeepAliveString')?.value ?? '';
		const interval = wholeNumber(entryOf(entries, 'SendKeepAliveInterval')?.value ?? '60');
		const probing = sessionsOf(subject).some(({ probe }) => (probe?.interval ?? 0) > 0);
		const edits: Edit[] = [
			{ ...sends.valueAt, insert: '0' },
			...(probing ? [] : xshEdits(text, 60))
		];
		yield {
			from: sends.from,
			to: sends.to,
			...(string === '' && { severity: 'info', variant: 'empty' }),
			params: { string, interval },
			fixes: [
				{
					edits: edits.toSorted((one, other) => one.from - other.from),
					label: 'fix-message-instead',
					params: {},
					safe: false
				}
			]
		};
	},
	fix: 'offered',
	examples: {
		bad: {
			text: `${SECTION}SendKeepAlive=1\nSendKeepAliveInterval=60\nKeepAliveString=\\n\nKeepAlive=1\nKeepAliveInterval=60\n`
		},
		good: {
			text: `${SECTION}SendKeepAlive=0\nKeepAliveString=\nKeepAlive=1\nKeepAliveInterval=60\n`
		}
	},
	sources: [
		'https://netsarang.atlassian.net/wiki/spaces/ENSUP/pages/419956758/Connection+_+Keep+Alive',
		'Xshell 5.1 to 7.1 session files'
	]
};
