import type { Fix } from '../rule.ts';
import type { Explanation } from '../config/explanation.ts';
import { commentOut, replace } from '../config/fixes.ts';
import type { View } from '../config/lines.ts';

const COMMANDS =
	/^(?:[$%>#]|sudo|ssh|scp|sftp|autossh|export|echo|vi|vim|nano|cat|sed|systemctl|service)$/;

/** A command line, or a shell's prompt in front of a setting. */
export const pastedCommand: Explanation = {
	code: 'HF132',
	explain({ from, to, number, setting }, view) {
		if (!setting || view.known.has(setting.name) || !COMMANDS.test(setting.name)) return undefined;
		const said = view.subject.text.slice(from, to);
		const lines = settingsIn(said, view);
		const fixes: Fix[] =
			lines.length === 0
				? [commentOut(view.document, number)]
				: [
						replace(from, to, lines.join('\n'), 'fix-setting-only', {
							params: { setting: lines.join(', ') }
						})
					];
		return { params: { command: setting.spelled }, fixes };
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ssh -o ServerAliveInterval=60 server.example.com\n' },
		good: { text: '# ssh -o ServerAliveInterval=60 server.example.com\nServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c parse_token', 'OpenSSH servconf.c parse_token']
};

/** The settings that a command holds: behind `-o`, in what is echoed, or behind a prompt. */
function settingsIn(said: string, { known }: View): string[] {
	const options = [...said.matchAll(/-o[ \t]?["']?([A-Za-z]+)[= ]([\w.:/@-]+)/g)];
	const echoed = /echo[ \t]+["']?([A-Za-z]+)[= ]([\w.:/@-]+)/.exec(said);
	const prompted = /^[$%>#][ \t]+([A-Z]+)[= ]([\w.:/@-]+)$/i.exec(said);
	return [...options, ...[echoed, prompted].flatMap((found) => (found ? [found] : []))].flatMap(
		([, name = '', value = '']) => (known.has(name.toLowerCase()) ? [`${name} ${value}`] : [])
	);
}
