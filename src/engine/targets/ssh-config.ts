import { hostName, SOME_HOST } from '../host.ts';
import { planClient } from './sides.ts';
import { header, run, say, type Artifact, type Target } from './target.ts';

/** Lines for the OpenSSH client's own configuration, for one host or for all. */
export const sshConfig: Target = (plan, environment, options) => {
	const settings = planClient(plan, environment);
	const name = hostName(environment.host);
	const pattern = name?.pattern ?? '*';
	const { serverAliveInterval, serverAliveCountMax } = settings;
	const block = [
		`Host ${pattern}`,
		`    ServerAliveInterval ${serverAliveInterval}`,
		`    ServerAliveCountMax ${serverAliveCountMax}`,
		`    TCPKeepAlive ${settings.tcpKeepAlive ? 'yes' : 'no'}`
	];
	const text = `${[
		...header(options, '#', [
			[
				'comment-client',
				{
					interval: serverAliveInterval,
					count: serverAliveCountMax,
					deadline: serverAliveInterval * (serverAliveCountMax + 1)
				}
			],
			[name ? 'comment-one-host' : 'comment-all-hosts', {}]
		]),
		...block
	].join('\n')}\n`;
	const probe = name?.pattern ?? SOME_HOST;
	const expect = `serveralivecountmax ${serverAliveCountMax}\nserveraliveinterval ${serverAliveInterval}`;

	return [perUser(), systemWide(), windows()];

	function artifact(
		variant: string,
		rest: Pick<Artifact, 'destination' | 'apply' | 'verify' | 'undo'>
	): Artifact {
		return {
			target: 'ssh_config',
			variant,
			kind: 'file',
			filename: 'config',
			text,
			language: 'ssh_config',
			...rest
		};
	}

	function perUser() {
		return artifact('user', {
			destination: { path: '~/.ssh/config' },
			apply: [
				run('mkdir -p ~/.ssh && chmod 700 ~/.ssh && touch ~/.ssh/config'),
				run(
					'[ -e ~/.ssh/config.before-holdfast ] || cp -p ~/.ssh/config ~/.ssh/config.before-holdfast'
				),
				name ? say('place-one-host') : say('place-all-hosts'),
				run(name ? prepend('~/.ssh/config') : append('~/.ssh/config')),
				run('chmod 600 ~/.ssh/config'),
				say('next-connection')
			],
			verify: [run(`ssh -G ${probe} | grep -E '^serveralive'`, expect), say('verify-other-value')],
			undo: [say('undo-first-backup'), run('cp -p ~/.ssh/config.before-holdfast ~/.ssh/config')]
		});
	}

	function systemWide(): Artifact {
		// The first value wins: one host before all others' files, all hosts after them.
		const filename = name ? '00-holdfast.conf' : '99-holdfast.conf';
		const file = `/etc/ssh/ssh_config.d/${filename}`;
		return {
			...artifact('system', {
				destination: { path: file, alternatives: ['/etc/ssh/ssh_config'] },
				apply: [
					say(name ? 'place-system-one-host' : 'place-system'),
					run("grep -n '^Include' /etc/ssh/ssh_config"),
					run(`sudo tee ${file} > /dev/null <<'EOF'\n${text}EOF`),
					say('next-connection')
				],
				verify: [run(`ssh -G ${probe} | grep -E '^serveralive'`, expect), say('verify-user-first')],
				undo: [run(`sudo rm ${file}`)]
			}),
			filename
		};
	}

	function windows() {
		return artifact('windows', {
			destination: {
				path: '%USERPROFILE%\\.ssh\\config',
				alternatives: ['%ProgramData%\\ssh\\ssh_config']
			},
			apply: [
				say('windows-file-name'),
				run(
					[
						'New-Item -ItemType Directory -Force "$env:USERPROFILE\\.ssh" | Out-Null',
						'if ((Test-Path "$env:USERPROFILE\\.ssh\\config") -and -not (Test-Path "$env:USERPROFILE\\.ssh\\config.before-holdfast")) { Copy-Item "$env:USERPROFILE\\.ssh\\config" "$env:USERPROFILE\\.ssh\\config.before-holdfast" }',
						'if (-not (Test-Path "$env:USERPROFILE\\.ssh\\config")) { New-Item -ItemType File "$env:USERPROFILE\\.ssh\\config" | Out-Null }',
						'notepad "$env:USERPROFILE\\.ssh\\config"'
					].join('\n'),
					undefined,
					'powershell'
				),
				name ? say('place-one-host') : say('place-all-hosts'),
				say('windows-encoding'),
				say('windows-gives-up')
			],
			verify: [
				run(`ssh -G ${probe} | Select-String serveralive`, expect, 'powershell'),
				say('verify-other-value')
			],
			undo: [
				say('undo-first-backup'),
				run(
					[
						'$file = "$env:USERPROFILE\\.ssh\\config"',
						'if (Test-Path "$file.before-holdfast") { Copy-Item "$file.before-holdfast" $file } else { Remove-Item $file }'
					].join('\n'),
					undefined,
					'powershell'
				)
			]
		});
	}

	function append(file: string): string {
		return `cat >> ${file} <<'EOF'\n\n${text}EOF`;
	}

	function prepend(file: string): string {
		return `{ cat <<'EOF'\n${text}\nHost *\nEOF\ncat ${file}; } > ${file}.holdfast\ncat ${file}.holdfast > ${file} && rm ${file}.holdfast`;
	}
};
