import type { Release } from '../../facts/release.ts';
import { isNone, readCommand, restOfLine, trimEnd } from './plain.ts';
import { Refusal, refuse, type Setting } from './setting.ts';
import { readDestination, type Destination } from './uri.ts';
import type { Words } from './words.ts';

/** Hosts to jump over, the last first; `none` of its own. */
export interface Jump extends Destination {
	/** The hosts before, as written. */
	extra?: string;
}

/** The names of the two settings in which each has a say in the other. */
const COMMAND = 'proxycommand';
const JUMP = 'proxyjump';

/** A command to connect with; not taken where hosts to jump over are set. */
export const proxyCommand: Setting<string> = {
	read(line, { values }) {
		const text = readCommand(line);
		if (text instanceof Refusal) return text;
		const jump = values.get(JUMP) as Jump | undefined;
		return !jump || (passesNone(line) && isOff(jump)) ? text : undefined;
	},
	print: (value, { values }) => (value === undefined || values.has(JUMP) ? undefined : [value])
};

/** Hosts to jump over; not taken where a command is set. */
export const proxyJump: Setting<Jump> = {
	read(line, { active, values }) {
		const { release } = line;
		const text = restOfLine(line);
		line.consume();
		if (text === undefined) return refuse('Missing argument.');
		const isFree = active && values.get(COMMAND) === undefined && values.get(JUMP) === undefined;
		if (isNone(text) && release >= 708) {
			const takes = passesNone(line) ? active && values.get(JUMP) === undefined : isFree;
			return takes ? { host: 'none', port: 0 } : undefined;
		}
		const list = release >= 807 ? trimmed(text, release) : text;
		const jump = readJump(list, text, line);
		return jump instanceof Refusal ? jump : isFree ? jump : undefined;
	},
	print(jump) {
		if (!jump) return undefined;
		const { user, host, port, extra } = jump;
		const isNumeric = host.includes(':') || /^[\d.]*$/.test(host);
		return [
			(extra === undefined ? '' : `${extra},`) +
				(user === undefined ? '' : `${user}@`) +
				(isNumeric ? `[${host}]` : host) +
				(port ? `:${port}` : '')
		];
	}
};

/** Whether it is `none`. */
export function isOff(jump: Jump | undefined): boolean {
	return jump?.host === 'none' && jump.port === 0 && jump.user === undefined;
}

/** Since 10.3, and in the releases Debian mends, `none` keeps no command out and a command does not keep it out. */
function passesNone({ release, build }: Words): boolean {
	return release >= (build === 'debian' ? 804 : 1003);
}

/** Without a comment and the white space at its end; up to 10.0 all behind any white space goes (`misc.c rtrim`). */
function trimmed(text: string, release: Release): string {
	const hash = text.indexOf('#');
	const list = hash < 0 ? text : text.slice(0, hash);
	if (release >= 1001) return trimEnd(list);
	const space = list.slice(1).search(/[ \t\r\n\v\f]/);
	return space < 0 ? list : list.slice(0, space + 1);
}

function readJump(list: string, written: string, { release, build }: Words): Jump | Refusal {
	const hosts = list.split(',').map((host) => readDestination(host, release, build));
	const last = hosts.at(-1);
	if (!last || hosts.includes(undefined)) return refuse(`Invalid ProxyJump "${written}"`);
	// Debian mended early what 10.3 did.
	const source = release >= 1003 || (build === 'debian' && release >= 807) ? list : written;
	const comma = source.lastIndexOf(',');
	return comma > 0 || (comma === 0 && release >= 1003)
		? { ...last, extra: source.slice(0, comma) }
		: last;
}
