import { utf16 } from '../formats/bytes.ts';
import { DEFAULT_SETTINGS, pingValues } from '../formats/putty-ping.ts';
import { escapeKeyName, SESSIONS_KEY, writeRegistry } from '../formats/putty-registry.ts';
import { windowsFileName } from '../formats/windows-name.ts';
import { SOME_HOST } from '../host.ts';
import { powershell, quoted } from './powershell.ts';
import { puttyScript } from './putty-script.ts';
import { puttyUnix } from './putty-unix.ts';
import { header, say, type Artifact, type Step, type Target } from './target.ts';

const BACKUP = '"$env:USERPROFILE\\putty-before-holdfast.reg"';
const FIELD = 'Connection > Seconds between keepalives (0 to turn off)';

/** PuTTY's sessions: a named one or what new ones start from, all at once, under Unix, and by hand. */
export const putty: Target = (plan, environment, options) => {
	const { interval } = plan;
	const { host } = environment;
	const { PingInterval: minutes, PingIntervalSecs: seconds } = pingValues(interval);
	return [
		...(host ? [session(host)] : []),
		defaults(),
		puttyScript(interval, options),
		puttyUnix(interval, host),
		clicks(host ?? DEFAULT_SETTINGS)
	];

	function session(name: string): Artifact {
		const ascii = /^[\x20-\x7E]*$/.test(name);
		return registry(name, 'session', `putty-${windowsFileName(name)}.reg`, [
			say('session-name'),
			...(ascii ? [] : [say('name-encoding')])
		]);
	}

	function defaults(): Artifact {
		return registry(DEFAULT_SETTINGS, 'default-settings', 'putty-default-settings.reg', [
			say('default-only-new')
		]);
	}

	function registry(name: string, variant: string, filename: string, notes: Step[]): Artifact {
		const comments = header(options, ';', [
			['comment-adds-up', { interval, minutes, seconds }],
			[`comment-${variant}`, {}]
		]);
		const text = writeRegistry(name, interval, comments);
		const key = `${SESSIONS_KEY}\\${escapeKeyName(name)}`;
		return {
			target: 'putty',
			variant,
			kind: 'file',
			filename,
			text,
			bytes: utf16(text),
			language: 'reg',
			destination: { path: `HKEY_CURRENT_USER\\${key}`, system: 'windows' },
			apply: [
				powershell(`reg export 'HKCU\\Software\\SimonTatham\\PuTTY' ${BACKUP}`),
				say('backup-once'),
				powershell(`regedit /s ${quoted(`.\\${filename}`)}`),
				say('import-merges'),
				...notes,
				say('adds-up', { interval, minutes, seconds }),
				say('open-windows'),
				say('not-tcp-keepalives')
			],
			verify: [stored(name), ...sent(name, interval)],
			undo: [off(name), say('undo-merges'), powershell(`reg import ${BACKUP}`)]
		};
	}

	function clicks(name: string): Artifact {
		const own = `Session > Saved Sessions > ${name}`;
		return {
			target: 'putty',
			variant: 'clicks',
			kind: 'clicks',
			text: `${[`${own} > Load`, `${FIELD} = ${interval}`, `${own} > Save`].join('\n')}\n`,
			language: 'text',
			apply: [
				say('clicks-save'),
				say('open-windows'),
				say('not-tcp-keepalives'),
				...(host ? [] : [say('default-only-new')])
			],
			verify: [stored(name), ...sent(name, interval)],
			undo: [say('clicks-off')]
		};
	}

	function stored(name: string): Step {
		return powershell(
			`reg query ${quoted(`HKCU\\${SESSIONS_KEY}\\${escapeKeyName(name)}`)} | findstr PingInterval`,
			`    PingInterval    REG_DWORD    0x${minutes.toString(16)}\n    PingIntervalSecs    REG_DWORD    0x${seconds.toString(16)}`
		);
	}
};

/** What plink sends, read from its log. */
function sent(name: string, interval: number): Step[] {
	const whom = name === DEFAULT_SETTINGS ? `user@${SOME_HOST}` : `-load ${quoted(name)}`;
	return [
		powershell(`plink -sshlog putty-ssh.log ${whom} 'sleep ${interval * 2 + 5}'`),
		powershell('findstr SSH2_MSG_IGNORE putty-ssh.log'),
		say('sent-log', { interval })
	];
}

function off(name: string): Step {
	const key = quoted(`HKCU\\${SESSIONS_KEY}\\${escapeKeyName(name)}`);
	return powershell(
		['PingInterval', 'PingIntervalSecs']
			.map((value) => `reg add ${key} /v ${value} /t REG_DWORD /d 0 /f`)
			.join('\n')
	);
}
