import { utf8WithMark } from '../formats/bytes.ts';
import { noOpLines, writeSessionIni } from '../formats/securecrt.ts';
import { guiSession } from './gui-session.ts';
import { powershell, quoted } from './powershell.ts';
import { securecrtScript } from './securecrt-script.ts';
import { say, type Artifact, type Target } from './target.ts';

const WINDOWS = 'VanDyke\\Config\\Sessions';
const MACOS = '~/Library/Application Support/VanDyke/SecureCRT/Config/Sessions';

/** SecureCRT's sessions: a new one as a file, two lines for one that exists, all by script, and by hand. */
export const securecrt: Target = (plan, environment, options) => {
	const { interval } = plan;
	const session = guiSession(environment.host);
	const filename = `${session.fileName}.ini`;
	const destination = {
		path: `%APPDATA%\\${WINDOWS}\\${filename}`,
		alternatives: [`${MACOS}/${filename}`]
	};
	const stored = `$file = Join-Path "$env:APPDATA\\${WINDOWS}" ${quoted(filename)}`;
	const lines = noOpLines(interval);
	const verify = [
		powershell(`${stored}\n(Get-Content -LiteralPath $file) -match 'Idle NO-OP'`, lines.join('\n')),
		say('hexadecimal', { interval, value: interval.toString(16) })
	];
	return [file(), patch(), securecrtScript(interval, options), clicks()];

	function file(): Artifact {
		const text = writeSessionIni(interval, session);
		return {
			target: 'securecrt',
			variant: 'session',
			kind: 'file',
			filename,
			text,
			bytes: utf8WithMark(text),
			language: 'ini',
			destination,
			apply: [
				say('quit-first'),
				say('new-session'),
				powershell(
					`Move-Item -LiteralPath ${quoted(`.\\${filename}`)} -Destination "$env:APPDATA\\${WINDOWS}"`
				),
				say('config-folder'),
				say('fill-in'),
				say('not-opened')
			],
			verify,
			undo: [say('quit-first'), powershell(`${stored}\nRemove-Item -LiteralPath $file`)]
		};
	}

	function patch(): Artifact {
		const backup = '"$file.before-holdfast"';
		return {
			target: 'securecrt',
			variant: 'lines',
			kind: 'command',
			text: `${lines.join('\n')}\n`,
			language: 'ini',
			destination,
			apply: [
				say('quit-first'),
				powershell(
					`${stored}\nif (-not (Test-Path -LiteralPath ${backup})) { Copy-Item -LiteralPath $file ${backup} }\nnotepad $file`
				),
				say('patch-lines'),
				say('config-folder')
			],
			verify,
			undo: [say('quit-first'), powershell(`${stored}\nCopy-Item -LiteralPath ${backup} $file`)]
		};
	}

	function clicks(): Artifact {
		const one = 'Options > Session Options > Terminal > Anti-idle';
		const all = 'Options > Edit Default Session > Terminal > Anti-idle';
		return {
			target: 'securecrt',
			variant: 'clicks',
			kind: 'clicks',
			text: `${[
				`${one} > Send protocol NO-OP every ${interval} seconds = on`,
				`${one} > Send string = off`,
				'',
				`${all} > Send protocol NO-OP every ${interval} seconds = on`,
				`${all} > Send string = off`,
				'OK > Change ALL sessions (no undo)'
			].join('\n')}\n`,
			language: 'text',
			apply: [say('clicks-one'), say('clicks-all'), say('clicks-string'), say('reconnect')],
			verify: [say('clicks-verify', { interval })],
			undo: [say('clicks-undo')]
		};
	}
};
