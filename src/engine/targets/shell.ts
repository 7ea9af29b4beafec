import { run, say, type Target } from './target.ts';

/** `TMOUT` in the shell on the server: how to see it, where it comes from, what does help. */
export const shell: Target = () => [
	{
		target: 'shell',
		variant: 'tmout',
		kind: 'command',
		text: 'TMOUT=0\n',
		language: 'sh',
		destination: { path: '~/.bashrc', alternatives: ['~/.zshrc', '~/.kshrc'] },
		apply: [
			run('echo "$TMOUT"; readonly -p | grep TMOUT'),
			say('tmout-readonly'),
			run(
				'grep -rn TMOUT /etc/profile /etc/profile.d /etc/bash.bashrc /etc/bashrc ~/.bashrc ~/.profile 2>/dev/null'
			),
			say('tmout-own-shell'),
			run("printf '\\nTMOUT=0\\n' >> ~/.bashrc"),
			say('tmout-foreground'),
			say('tmout-tmux'),
			say('tmout-policy')
		],
		verify: [run('bash -lic \'echo "$TMOUT"\'', '0'), say('tmout-profile')],
		undo: [run("sed -i.before-holdfast '/^TMOUT=0$/d' ~/.bashrc")]
	}
];
