import { utf16 } from '../formats/bytes.ts';
import { writeXsh } from '../formats/xshell.ts';
import { guiSession } from './gui-session.ts';
import { powershell, quoted } from './powershell.ts';
import { say, type Artifact, type Target } from './target.ts';
import { xshellScript } from './xshell-script.ts';

const VERSIONS = [7, 8, 6];

/** Xshell's sessions: a new one as a file, by hand, and all that exist. */
export const xshell: Target = (plan, environment, options) => {
	const { interval } = plan;
	const session = guiSession(environment.host);
	const filename = `${session.fileName}.xsh`;
	return [file(), clicks(), xshellScript(interval, options)];

	function file(): Artifact {
		const text = writeXsh(interval, session);
		const [path = '', ...alternatives] = VERSIONS.map(
			(version) =>
				`%USERPROFILE%\\Documents\\NetSarang Computer\\${version}\\Xshell\\Sessions\\${filename}`
		);
		const folder = `"$([Environment]::GetFolderPath('MyDocuments'))\\NetSarang Computer\\${VERSIONS[0]}\\Xshell\\Sessions"`;
		const stored = `$file = Join-Path ${folder} ${quoted(filename)}`;
		return {
			target: 'xshell',
			variant: 'session',
			kind: 'file',
			filename,
			text,
			bytes: utf16(text),
			language: 'ini',
			destination: { path, system: 'windows', alternatives },
			apply: [
				say('new-session'),
				powershell(`Move-Item -LiteralPath ${quoted(`.\\${filename}`)} -Destination ${folder}`),
				say('version-folder'),
				say('fill-in'),
				say('not-opened')
			],
			verify: [
				powershell(
					`${stored}\n(Get-Content -LiteralPath $file) -match '^KeepAlive(Interval)?='`,
					`KeepAlive=1\nKeepAliveInterval=${interval}`
				),
				say('not-the-string')
			],
			undo: [powershell(`${stored}\nRemove-Item -LiteralPath $file`)]
		};
	}

	function clicks(): Artifact {
		const page = `${session.name} > Properties > Connection > Keep Alive`;
		return {
			target: 'xshell',
			variant: 'clicks',
			kind: 'clicks',
			text: `${[
				`${page} > Send keep alive messages while this session is connected = on, ${interval} s`,
				`${page} > Send string when network is idle = off`,
				`${page} > Send TCP keep alive packets when network is idle = off`
			].join('\n')}\n`,
			language: 'text',
			apply: [say('clicks-where'), say('clicks-string'), say('clicks-tcp'), say('reconnect')],
			verify: [say('clicks-verify', { interval })],
			undo: [say('clicks-undo')]
		};
	}
};
