import { blocksOf } from '../config/blocks.ts';
import { keyOf, viewOf } from '../config/lines.ts';
import type { Rule } from '../rule.ts';

const COMMENTED =
	/^([ \t]*)(#+[ \t]*)((?:Server|Client)Alive(?:Interval|CountMax))([ \t]*=[ \t]*|[ \t]+)(\d{1,6}[smhdw]?)[ \t\r]*$/i;
const DEFAULTS: Readonly<Record<string, string>> = { interval: '0', countmax: '3' };

/** A keepalive setting that is there only as a comment. */
export const onlyCommented: Rule = {
	code: 'HF208',
	severity: 'info',
	formats: ['ssh_config', 'sshd_config'],
	*check(subject) {
		const view = viewOf(subject);
		const { document, known, byNumber } = view;
		const active = new Set(
			blocksOf(subject).flatMap(({ settings }) => settings.map(({ name }) => keyOf(name, known)))
		);
		for (const { index } of subject.text.matchAll(/^[ \t]*#[^\n]*alive(?:interval|countmax)/gim)) {
			const number = document.lineAt(index);
			if (byNumber.has(number)) continue;
			const start = document.start(number);
			const [, indent = '', mark = '', keyword = '', gap = '', value = ''] =
				COMMENTED.exec(subject.text.slice(start, document.end(number))) ?? [];
			const name = keyword.toLowerCase();
			if (keyword === '' || active.has(name) || !known.has(name)) continue;
			// Files as they are shipped show the defaults this way.
			if (DEFAULTS[name.slice(11)] === value) continue;
			if (name.endsWith('countmax') && /\D/.test(value)) continue;
			const from = start + indent.length;
			const to = from + mark.length + keyword.length + gap.length + value.length;
			yield {
				from,
				to,
				params: { keyword, value },
				fixes: [
					{
						edits: [{ from, to: from + mark.length, insert: '' }],
						label: 'fix-uncomment',
						params: { keyword },
						safe: false
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host *\n    # ServerAliveInterval 60\n' },
		good: { text: 'Host *\n    ServerAliveInterval 60\n    # ServerAliveInterval 120\n' }
	},
	sources: [
		'OpenSSH readconf.c process_config_line_depth',
		'OpenSSH servconf.c process_server_config_line_depth'
	]
};
