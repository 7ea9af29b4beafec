import type { ConfigOption } from '../../formats/command.ts';
import { commandsIn } from '../commands.ts';
import type { Rule } from '../rule.ts';

const ONCE = new Set([
	'serveraliveinterval',
	'serveralivecountmax',
	'tcpkeepalive',
	'connecttimeout'
]);

/** Of two `-o` for one keyword the first counts. */
export const optionTwice: Rule = {
	code: 'HF280',
	severity: 'warning',
	formats: ['ssh-command'],
	*check(subject) {
		for (const { options } of commandsIn(subject)) {
			const first = new Map<string, ConfigOption>();
			for (const option of options) {
				const name = option.keyword.toLowerCase();
				if (option.remote || !ONCE.has(name)) continue;
				const winner = first.get(name);
				if (!winner) first.set(name, option);
				else if (winner.value !== option.value)
					yield {
						from: option.at.from,
						to: option.at.to,
						params: { keyword: option.keyword, value: option.value, winner: winner.value },
						fixes: option.listed
							? []
							: [
									{
										edits: [
											{ ...winner.valueAt, insert: option.value },
											{
												from: blanksBefore(subject.text, option.whole.from),
												to: option.whole.to,
												insert: ''
											}
										],
										label: 'fix-keep-last',
										params: { name: option.keyword, value: option.value },
										safe: false
									}
								]
					};
			}
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ssh -o ServerAliveInterval=300 -o ServerAliveInterval=30 db1\n' },
		good: { text: 'ssh -o ServerAliveInterval=30 -o ServerAliveCountMax=3 db1\n' }
	},
	sources: ['ssh 9.2 -G (run)', 'ssh_config(5)']
};

function blanksBefore(text: string, from: number): number {
	let at = from;
	while (at > 0 && /[ \t]/.test(text[at - 1] ?? '')) at -= 1;
	return at;
}
