import { writeProfile } from '../formats/iterm2.ts';
import { hostName, SOME_HOST } from '../host.ts';
import { planClient } from './sides.ts';
import { run, say, type Artifact, type Step, type Target } from './target.ts';

const FOLDER = '~/Library/Application Support/iTerm2/DynamicProfiles';
/** The folder in a shell, with its space escaped. */
const SHELL_FOLDER = FOLDER.replaceAll(' ', '\\ ');

/** Profiles for iTerm2: `ssh` with its probes, the same by hand, and as a last resort the idle code. */
export const iterm2: Target = (plan, environment) => {
	const { interval } = plan;
	const { serverAliveInterval, serverAliveCountMax } = planClient(plan, environment);
	const destination = hostName(environment.host)?.destination ?? `user@${SOME_HOST}`;
	const options = `-o ServerAliveInterval=${serverAliveInterval} -o ServerAliveCountMax=${serverAliveCountMax}`;
	const command = `ssh ${options} ${destination}`;
	const name = environment.host ?? SOME_HOST;
	const whom = destination === environment.host ? [] : [say('whom')];
	const running = run('ps -axo command | grep "[S]erverAliveInterval"');
	return [profile(), clicks(), idleCode()];

	function profile(): Artifact {
		const host = hostName(environment.host)?.pattern.replace(/[^\w.-]/g, '_') ?? 'ssh';
		const filename = `holdfast-${host}.json`;
		const text = writeProfile({
			Name: `${name} (keepalive ${serverAliveInterval} s)`,
			'Custom Command': 'Yes',
			Command: command
		});
		return {
			...file('profile', filename, text),
			apply: [
				say('ssh-config-instead'),
				...placed(filename, text),
				...whom,
				say('inherits'),
				say('not-opened')
			],
			verify: [
				run(
					`ssh -G ${options} ${destination} | grep -E '^serveralive'`,
					`serveralivecountmax ${serverAliveCountMax}\nserveraliveinterval ${serverAliveInterval}`
				),
				running,
				say('verify-window')
			],
			undo: [run(`rm ${SHELL_FOLDER}/${filename}`)]
		};
	}

	function clicks(): Artifact {
		return {
			target: 'iterm2',
			variant: 'clicks',
			kind: 'clicks',
			text: `${[
				`iTerm2 > Settings > Profiles > ${name} > General > Command: ${command}`,
				`iTerm2 > Settings > Profiles > ${name} > Session > When idle, send ASCII code = off`
			].join('\n')}\n`,
			language: 'text',
			apply: [
				say('ssh-config-instead'),
				say('clicks-command'),
				...whom,
				say('clicks-idle-off'),
				say('clicks-older')
			],
			verify: [running, say('verify-window')],
			undo: [say('clicks-undo')]
		};
	}

	/** The first code after a key press comes up to two periods late, so half the interval is asked for. */
	function idleCode(): Artifact {
		const filename = 'holdfast-idle-code.json';
		const period = Math.max(1, Math.floor(interval / 2));
		const text = writeProfile({
			Name: `Idle code ${period} s`,
			'Send Code When Idle': true,
			'Idle Code': 0,
			'Idle Period': period
		});
		return {
			...file('idle-code', filename, text),
			apply: [
				say('idle-vendor'),
				say('idle-types'),
				say('idle-not-tmout'),
				say('idle-late', { period, latest: period * 2 }),
				...placed(filename, text),
				say('inherits'),
				say('not-opened')
			],
			verify: [run('cat'), say('idle-verify', { period, latest: period * 2 })],
			undo: [run(`rm ${SHELL_FOLDER}/${filename}`)]
		};
	}
};

function file(
	variant: string,
	filename: string,
	text: string
): Omit<Artifact, 'apply' | 'verify' | 'undo'> {
	return {
		target: 'iterm2',
		variant,
		kind: 'file',
		filename,
		text,
		language: 'json',
		destination: { path: `${FOLDER}/${filename}`, system: 'macos' }
	};
}

function placed(filename: string, text: string): Step[] {
	return [
		run(`mkdir -p ${SHELL_FOLDER}\ncat > ${SHELL_FOLDER}/${filename} <<'EOF'\n${text}EOF`),
		say('loaded-at-once')
	];
}
