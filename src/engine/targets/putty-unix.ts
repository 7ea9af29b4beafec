import { DEFAULT_SETTINGS } from '../formats/putty-ping.ts';
import { escapeFileName, pingLines, writeSession } from '../formats/putty-session.ts';
import { guiSession } from './gui-session.ts';
import { SOME_HOST } from '../host.ts';
import { run, say, type Artifact } from './target.ts';

/** Which of PuTTY's two folders is in use (unix/storage.c), as a shell variable. */
const FOLDER = 'dir="${XDG_CONFIG_HOME:-$HOME/.config}/putty"; [ -d "$dir" ] || dir="$HOME/.putty"';

/** A session file of PuTTY and plink under Unix: a new one, or the two lines changed in one that exists. */
export function puttyUnix(interval: number, host: string | undefined): Artifact {
	const name = escapeFileName(host ?? DEFAULT_SETTINGS);
	const text = writeSession(interval, host === undefined ? undefined : guiSession(host));
	const pings = pingLines(interval);
	const prelude = `${FOLDER}\nfile="$dir/sessions/${name}"; backup="$HOME/${name}.before-holdfast"`;
	const whom =
		host === undefined ? `user@${SOME_HOST}` : `-load '${host.replaceAll("'", "'\\''")}'`;
	return {
		target: 'putty',
		variant: 'unix',
		kind: 'file',
		filename: name,
		text,
		language: 'ini',
		destination: {
			path: `~/.putty/sessions/${name}`,
			alternatives: [`~/.config/putty/sessions/${name}`]
		},
		apply: [
			say('unix-folder'),
			say('unix-new'),
			run(
				`${prelude}\nmkdir -p "$dir/sessions"\n[ -e "$file" ] || cat > "$file" <<'EOF'\n${text}EOF`
			),
			say('unix-existing'),
			run(
				[
					prelude,
					'[ -e "$backup" ] || cp -p "$file" "$backup"',
					"lines=$(sed -e '/^PingInterval=/d' -e '/^PingIntervalSecs=/d' \"$file\") &&",
					`printf '%s\\n' "$lines" ${pings.join(' ')} > "$file"`
				].join('\n')
			),
			host === undefined ? say('default-only-new') : say('unix-fill-in')
		],
		verify: [
			run(`${FOLDER}\ngrep '^PingInterval' "$dir/sessions/${name}"`, pings.join('\n')),
			run(`plink -sshlog putty-ssh.log ${whom} 'sleep ${interval * 2 + 5}'`),
			run('grep -a SSH2_MSG_IGNORE putty-ssh.log'),
			say('sent-log', { interval })
		],
		undo: [say('undo-first-backup'), run(`${prelude}\ncp -p "$backup" "$file"`), say('unix-undo')]
	};
}
