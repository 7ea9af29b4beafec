import { isBefore, knowsInclude } from '../facts/openssh.ts';
import { sshdPlaces, type SshdPlace } from '../facts/sshd.ts';
import { serverProbing } from '../sides.ts';
import { dropbear } from './dropbear.ts';
import { planServer } from './sides.ts';
import { header, run, say, type Artifact, type Step, type Target } from './target.ts';

const DROP_IN = '00-holdfast.conf';
const BACKUP = '.before-holdfast';

/**
 * The server's settings: a drop-in where the system's main file includes a folder (the lowest name is
 * read first, and the first value wins), else lines for the very top of the main file, above any Match.
 */
export const sshdConfig: Target = (plan, environment, options) => {
	const { serverSystem = 'debian', serverOpenssh } = environment;
	const settings = planServer(plan, environment);
	if (serverSystem === 'openwrt') return dropbear(settings.clientAliveInterval, options);

	const place = sshdPlaces[serverSystem];
	const { clientAliveInterval, clientAliveCountMax } = settings;
	const { least, most } = serverProbing(settings, environment);
	const text = `${[
		...header(options, '#', [
			[
				least === most ? 'comment-server' : 'comment-server-version',
				{
					interval: least,
					doubled: most,
					count: clientAliveCountMax,
					deadline: least * (clientAliveCountMax + 1)
				}
			],
			['comment-not-idle-users', {}]
		]),
		`ClientAliveInterval ${clientAliveInterval}`,
		`ClientAliveCountMax ${clientAliveCountMax}`,
		`TCPKeepAlive ${settings.tcpKeepAlive ? 'yes' : 'no'}`
	].join('\n')}\n`;

	const dropIn = place.dropIns && dropInFile(place, place.dropIns);
	const main = mainFile(place);
	const includes = serverOpenssh === undefined || knowsInclude(serverOpenssh);
	if (!dropIn) return [main];
	return includes ? [dropIn, main] : [main];

	function artifact(
		rest: Pick<Artifact, 'variant' | 'filename' | 'destination' | 'apply' | 'undo'>
	): Artifact {
		return {
			target: 'sshd_config',
			kind: 'file',
			text,
			language: 'sshd_config',
			verify: verify(),
			...rest
		};
	}

	function dropInFile(place: SshdPlace, folder: string): Artifact {
		const path = `${folder}/${DROP_IN}`;
		return artifact({
			variant: 'drop-in',
			filename: DROP_IN,
			destination: { path, system: serverSystem, alternatives: [place.main] },
			apply: [
				run(`grep -n '^Include' ${place.main}`),
				say('drop-in-first', { folder }),
				run(`sudo tee ${path} > /dev/null <<'EOF'\n${text}EOF`),
				...applied(place)
			],
			undo: [run(`sudo rm ${path}`), tested(place.test, place.apply)]
		});
	}

	function mainFile(place: SshdPlace): Artifact {
		const backup = `${place.main}${BACKUP}`;
		const fresh = `${place.main}.holdfast`;
		const windows = serverSystem === 'windows';
		return artifact({
			variant: 'main',
			filename: 'holdfast.conf',
			destination: { path: place.main, system: serverSystem },
			apply: windows
				? [
						run(
							`if (-not (Test-Path "$env:ProgramData\\ssh\\sshd_config${BACKUP}")) { Copy-Item "$env:ProgramData\\ssh\\sshd_config" "$env:ProgramData\\ssh\\sshd_config${BACKUP}" }`,
							undefined,
							'powershell'
						),
						say('main-top', { path: place.main }),
						run('notepad "$env:ProgramData\\ssh\\sshd_config"', undefined, 'powershell'),
						...applied(place)
					]
				: [
						run(`sudo test -e ${backup} || sudo cp -p ${place.main} ${backup}`),
						say('main-top', { path: place.main }),
						run(
							`{ cat <<'EOF'\n${text}\nEOF\nsudo cat ${place.main}; } | sudo tee ${fresh} > /dev/null`
						),
						say('main-tested'),
						run(
							`sudo /usr/sbin/sshd -t -f ${fresh} && sudo cp ${fresh} ${place.main} && sudo rm ${fresh}`
						),
						...applied(place)
					],
			undo: [
				say('undo-first-backup'),
				windows
					? run(
							`Copy-Item "$env:ProgramData\\ssh\\sshd_config${BACKUP}" "$env:ProgramData\\ssh\\sshd_config"`,
							undefined,
							'powershell'
						)
					: run(`sudo cp -p ${backup} ${place.main}`),
				tested(place.test, place.apply)
			]
		});
	}

	function applied({ test, apply, notes, survives }: SshdPlace): Step[] {
		return [
			say(survives ? 'keep-a-session' : 'keep-a-session-unverified'),
			tested(test, apply),
			...notes.map((code) => say(code))
		];
	}

	/** Nothing is applied that the program refuses. */
	function tested(test: string, apply: string): Step {
		return serverSystem === 'windows'
			? run(`${test}; if ($LASTEXITCODE -eq 0) { ${apply} }`, undefined, 'powershell')
			: run(`${test} && ${apply}`);
	}

	function verify(): Step[] {
		const mixed = serverOpenssh !== undefined && !isBefore(serverOpenssh, '10.5');
		const lines = [
			`ClientAliveInterval ${clientAliveInterval}`,
			`ClientAliveCountMax ${clientAliveCountMax}`
		].join('\n');
		const expect = mixed ? lines : lines.toLowerCase();
		const command =
			serverSystem === 'windows'
				? run(
						'& "$env:WINDIR\\System32\\OpenSSH\\sshd.exe" -T | Select-String clientalive',
						expect,
						'powershell'
					)
				: run(
						`sudo ${serverSystem === 'sysv' ? '/usr/sbin/sshd' : 'sshd'} -T | grep -i '^clientalive'`,
						expect
					);
		return [
			command,
			...(serverOpenssh === undefined ? [say('verify-case')] : []),
			say('verify-new-session')
		];
	}
};
