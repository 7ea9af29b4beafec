import { iniEdits, iniEntry, readSessionIni } from '../../formats/securecrt.ts';
import type { Rule } from '../rule.ts';
import { sessionsOf } from './_sessions.ts';

/** "Send string" types into whatever runs; the NO-OP is another switch. */
export const securecrtString: Rule = {
	code: 'HF432',
	severity: 'warning',
	formats: ['securecrt'],
	*check(subject) {
		const { text } = subject;
		const entries = readSessionIni(text);
		const check = iniEntry(entries, 'Idle Check');
		if (!check?.number) return;
		const string = iniEntry(entries, 'Idle String')?.value ?? '';
		const interval = iniEntry(entries, 'Idle Timeout')?.number ?? 300;
		const probing = sessionsOf(subject).some(({ probe }) => (probe?.interval ?? 0) > 0);
		const edits = [
			{ ...check.valueAt, insert: '00000000' },
			...(probing ? [] : iniEdits(text, 60))
		].toSorted((one, other) => one.from - other.from);
		yield {
			from: check.from,
			to: check.to,
			...(string === '' && { severity: 'info', variant: 'empty' }),
			params: { string, interval },
			fixes: [{ edits, label: 'fix-no-op-instead', params: {}, safe: false }]
		};
	},
	fix: 'offered',
	examples: {
		bad: {
			text: 'D:"Idle Check"=00000001\nD:"Idle Timeout"=0000012c\nS:"Idle String"= \nD:"Idle NO-OP Check"=00000000\nD:"Idle NO-OP Timeout"=0000003c\n'
		},
		good: {
			text: 'D:"Idle Check"=00000000\nD:"Idle Timeout"=0000012c\nS:"Idle String"=\nD:"Idle NO-OP Check"=00000001\nD:"Idle NO-OP Timeout"=0000003c\n'
		}
	},
	sources: ['SecureCRT session files; Terminal > Anti-idle']
};
