import { header, run, say, type Target } from './target.ts';

/** Takes back what is put into the file: the setting, and the two lines of its header. */
const REMOVE =
	"sed -i.before-holdfast -e '/^# Holdfast /{N;N;/\\nTMOUT=0$/d;}' -e '/^TMOUT=0$/d' ~/.bashrc";

/** `TMOUT` in the shell on the server: how to see it, where it comes from, what does help. */
export const shell: Target = (_plan, _environment, options) => {
	const text = `${[...header(options, '#'), 'TMOUT=0'].join('\n')}\n`;
	return [
		{
			target: 'shell',
			variant: 'tmout',
			kind: 'command',
			text,
			language: 'sh',
			destination: { path: '~/.bashrc', alternatives: ['~/.zshrc', '~/.kshrc'] },
			apply: [
				run('echo "$TMOUT"; readonly -p | grep TMOUT'),
				say('tmout-readonly'),
				run(
					'grep -rn TMOUT /etc/profile /etc/profile.d /etc/bash.bashrc /etc/bashrc ~/.bashrc ~/.profile 2>/dev/null'
				),
				say('tmout-own-shell'),
				run(`cat >> ~/.bashrc <<'EOF'\n\n${text}EOF`),
				say('tmout-foreground'),
				say('tmout-tmux'),
				say('tmout-policy')
			],
			verify: [run('bash -lic \'echo "$TMOUT"\'', '0'), say('tmout-profile')],
			undo: [run(REMOVE)]
		}
	];
};
