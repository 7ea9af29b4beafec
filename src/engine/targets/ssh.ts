import { hostName, SOME_HOST } from '../host.ts';
import { planClient } from './sides.ts';
import { run, say, type Artifact, type Target } from './target.ts';

/** The client's settings on the command line, for `ssh` and for what runs it. */
export const ssh: Target = (plan, environment) => {
	const { serverAliveInterval, serverAliveCountMax } = planClient(plan, environment);
	const options = `-o ServerAliveInterval=${serverAliveInterval} -o ServerAliveCountMax=${serverAliveCountMax}`;
	const name = hostName(environment.host);
	const destination = name?.destination ?? `user@${SOME_HOST}`;
	const remote = name?.remote ?? destination;
	const expect = `serveralivecountmax ${serverAliveCountMax}\nserveraliveinterval ${serverAliveInterval}`;
	const verify = [run(`ssh -G ${options} ${destination} | grep -E '^serveralive'`, expect)];

	const lines: [variant: string, text: string, ...extra: string[]][] = [
		['ssh', `ssh ${options} ${destination}`, 'jump-host', 'multiplexing'],
		['scp', `scp ${options} file.txt ${remote}:`],
		['sftp', `sftp ${options} ${remote}`],
		['rsync', `rsync -av --partial -e 'ssh ${options}' folder/ ${remote}:folder/`],
		['git', `git config --global core.sshCommand 'ssh ${options}'`, 'git-all', 'git-once'],
		[
			'autossh',
			`autossh -M 0 -N ${options} -o ExitOnForwardFailure=yes -L 8080:localhost:80 ${destination}`,
			'autossh-monitor'
		],
		[
			'sshfs',
			`sshfs -o reconnect,ServerAliveInterval=${serverAliveInterval},ServerAliveCountMax=${serverAliveCountMax} ${remote}: folder`,
			'sshfs-reconnect'
		]
	];

	return lines.map(([variant, text, ...notes]): Artifact => ({
		target: 'ssh',
		variant,
		kind: 'command',
		text,
		language: 'sh',
		apply:
			variant === 'git'
				? [run('git config --global --get core.sshCommand'), ...notes.map((code) => say(code))]
				: ['once-only', ...notes].map((code) => say(code)),
		verify:
			variant === 'git'
				? [run('git config --global core.sshCommand', `ssh ${options}`)]
				: variant === 'ssh'
					? verify
					: [],
		undo:
			variant === 'git'
				? [run('git config --global --unset core.sshCommand'), say('git-before')]
				: [say('nothing-stored')]
	}));
};
