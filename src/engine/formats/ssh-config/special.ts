import { asciiLowercase } from '../openssh/pattern.ts';
import { readIpqos } from '../openssh/ipqos.ts';
import { readAmount } from '../openssh/rekey-limit.ts';
import { readInteger, readTime } from '../openssh/time.ts';
import { COUNTS, TRUE_FALSE, isNone, readString, readTimeWord } from './plain.ts';
import { Refusal, refuse, stop, type Setting } from './setting.ts';
import { environmentFault } from './tokens.ts';
import { NEW_LEXER } from '../openssh/arguments.ts';
import type { Words } from './words.ts';

const TRUTH = new Map(Object.entries({ ...TRUE_FALSE, ask: 'ask', confirm: 'confirm' }));

/** An answer, a time, or `confirm` and a time (both since 8.4). */
export const addKeysToAgent: Setting<string> = {
	read(line) {
		const word = line.next();
		const answer = word ? TRUTH.get(asciiLowercase(word)) : undefined;
		if (line.release < 804) {
			if (!word) return refuse('missing argument.');
			return answer ?? refuse(`unsupported option "${word}".`);
		}
		const lifetime = line.next();
		if (!word && line.release < COUNTS) return refuse('missing argument.');
		if (!word) return refuse('missing argument.', 'unsupported option');
		if (answer === 'confirm' && lifetime !== undefined) {
			const seconds = readTime(lifetime, line.release);
			if (seconds === undefined) return refuse('invalid time value.');
			return seconds > 0 ? `confirm ${seconds}` : answer;
		}
		if (answer !== undefined && lifetime === undefined) return answer;
		const seconds = answer || lifetime !== undefined ? undefined : readTime(word, line.release);
		if (seconds === undefined) return refuse('unsupported option');
		return seconds > 0 ? String(seconds) : 'true';
	},
	print(value = 'false', { release }) {
		return release >= 708 ? [value] : undefined;
	}
};

/** A yes or no, and (since 8.2) a socket's path, each from the first line that has one. */
interface AgentForwarding {
	flag?: string;
	path?: string;
}

const FLAG = new Map(Object.entries({ true: 'yes', false: 'no', yes: 'yes', no: 'no' }));

export const forwardAgent: Setting<AgentForwarding> = {
	read(line) {
		const word = line.next();
		if (!word && line.release < 802 && line.release >= COUNTS) return refuse('missing argument.');
		if (!word) return refuse('missing argument.');
		const flag = FLAG.get(asciiLowercase(word));
		if (flag !== undefined) return { flag };
		if (line.release < 802) return refuse(`unsupported option "${word}".`);
		const fault = agentPathFault(word, line);
		return fault ?? { flag: 'yes', path: word };
	},
	join: (earlier, more) => ({ ...more, ...earlier }),
	print({ flag = 'no', path } = {}, { release, expand }) {
		if (path === undefined) return [flag];
		return [release >= 803 ? expand(path) : path];
	}
};

/** The agent's socket; `none` stays as it is. */
export const identityAgent: Setting<string> = {
	read(line) {
		const word = readString(line);
		if (word instanceof Refusal || line.release < 709) return word;
		return agentPathFault(word, line) ?? word;
	},
	print(value, { release, expand }) {
		if (value === undefined) return undefined;
		// Tokens are put in from 8.3 on.
		return [release >= 803 ? expand(value) : value];
	}
};

/** What is wrong with a path that may begin with the name of a variable (`readconf.c parse_agent_path`). */
function agentPathFault(path: string, { release }: Words): Refusal | undefined {
	const fault = release >= 804 ? environmentFault(path) : undefined;
	if (fault !== undefined) return refuse(fault, `Invalid environment expansion ${path}.`);
	if (!path.startsWith('$') || (release >= 804 && path[1] === '{')) return undefined;
	if (/^\$\w+$/.test(path)) return undefined;
	return refuse(`Invalid environment name ${path}.`);
}

/** `yes` and its like in lower case only, or a time; no time is for ever. */
export const controlPersist: Setting<string> = {
	read(line) {
		const word = line.next();
		if (!word) return refuse('Missing ControlPersist argument.');
		if (word === 'no' || word === 'false') return 'no';
		if (word === 'yes' || word === 'true') return 'yes';
		const seconds = readTime(word, line.release);
		if (seconds === undefined || seconds < 0) return refuse('Bad ControlPersist argument.');
		return seconds === 0 ? 'yes' : String(seconds);
	},
	print: (value = 'no') => [value]
};

/** A character of one byte, `^` and a letter, or `none`. */
export const escapeChar: Setting<number> = {
	read(line) {
		const word = line.next();
		if (!word) return refuse('Missing argument.');
		if (word === 'none') return NO_ESCAPE;
		const code = word.charCodeAt(0);
		if (word.length === 1 && code < 128) return code;
		const control = word.charCodeAt(1);
		if (word.length === 2 && word.startsWith('^') && control >= 64 && control < 128)
			return control & 31;
		return refuse('Bad escape character.');
	},
	print: (value = '~'.charCodeAt(0)) => [value === NO_ESCAPE ? 'none' : visible(value)]
};

const NO_ESCAPE = -2;

/** A character as `vis` with `VIS_WHITE` shows it. */
function visible(code: number): string {
	if (code === 92) return '\\\\';
	if (code === 32) return '\\040';
	if (code < 32) return `\\^${String.fromCharCode(code + 64)}`;
	return code === 127 ? '\\^?' : String.fromCharCode(code);
}

/** The devices' numbers, or `any`. Before 8.7 the last line won. */
export const tunnelDevice: Setting<string> = {
	read(line) {
		const word = line.next();
		if (!word) return refuse('Missing argument.');
		const colon = word.indexOf(':');
		const ends = colon < 0 ? [word] : [word.slice(0, colon), word.slice(colon + 1)];
		const devices = ends.map(readDevice);
		if (devices.includes(undefined)) return refuse('Bad tun device.');
		return `${devices[0] ?? 'any'}:${devices[1] ?? 'any'}`;
	},
	join: (earlier, value, release) => (release < NEW_LEXER ? value : earlier),
	print: (value = 'any:any') => [value]
};

/** `SSH_TUNID_MAX`: the two numbers above it mean something else. */
const MAX_DEVICE = 0x7fff_fffd;

function readDevice(text: string): string | undefined {
	if (asciiLowercase(text) === 'any') return 'any';
	const device = readInteger(text);
	return typeof device === 'number' && device <= MAX_DEVICE ? String(device) : undefined;
}

/** An interval in milliseconds; words in lower case only. */
export const obscureKeystrokeTiming: Setting<number> = {
	read(line) {
		let value = -1;
		for (let word = line.next(); word !== undefined; word = line.next()) {
			if (value !== -1) return refuse('invalid arguments');
			if (word === 'yes' || word === 'true') value = DEFAULT_INTERVAL;
			else if (word === 'no' || word === 'false') value = 0;
			else if (word.startsWith('interval:')) {
				const number = readInteger(word.slice('interval:'.length));
				if (typeof number === 'string') return refuse(`integer value ${number}.`);
				if (number === 0 || number > 1000) return refuse('value out of range.');
				value = number;
			} else return refuse(`unsupported argument "${word}"`);
		}
		return value === -1 ? refuse('missing argument') : value;
	},
	print(value = DEFAULT_INTERVAL) {
		return [value === 0 ? 'no' : value === DEFAULT_INTERVAL ? 'yes' : String(value)];
	}
};

/** `SSH_KEYSTROKE_DEFAULT_INTERVAL_MS` */
const DEFAULT_INTERVAL = 20;

/** An octal number, what stands behind it not counting. Up to 10.5 the last line won, in any block. */
export const streamLocalBindMask: Setting<number> = {
	everywhereUntil: 1006,
	read(line) {
		const word = line.next();
		if (!word) return refuse('Missing StreamLocalBindMask argument.');
		const digits = /^[ \t\r\n\v\f]*([+-]?[0-7]+)/.exec(word)?.[1];
		const value = digits === undefined ? NaN : Number.parseInt(digits, 8);
		if (!(value >= 0 && value <= 0o777)) return refuse('Bad mask.');
		return Math.abs(value);
	},
	join: (earlier, value, release) => (release < 1006 ? value : earlier),
	print: (value = 0o177) => [`0${value.toString(8)}`]
};

/** An amount of data and a time, each from the first line that has one. */
interface RekeyLimit {
	bytes: bigint;
	seconds?: number;
}

export const rekeyLimit: Setting<RekeyLimit> = {
	read(line) {
		const word = line.next();
		if (!word) return refuse('Missing argument.');
		const bytes = word === 'default' ? 0n : readAmount(word);
		if (typeof bytes === 'string') return refuse(`Bad number '${word}': ${bytes}`);
		if (bytes !== 0n && bytes < 16n) return refuse('RekeyLimit too small');
		if (line.release < NEW_LEXER && line.rest === 'none') line.consume();
		if (line.left === 0 && !line.breaksOff) return { bytes };
		if (line.release >= NEW_LEXER && line.peek() === 'none') {
			line.next();
			return { bytes };
		}
		const seconds = readTimeWord(line);
		if (seconds instanceof Refusal) return seconds;
		return seconds === undefined ? { bytes } : { bytes, seconds };
	},
	join: (earlier, more) => ({ ...more, ...earlier }),
	print: ({ bytes, seconds = 0 } = { bytes: 0n }) => [`${bytes} ${seconds}`]
};

/** One or two qualities of service. Before 8.7 the last line won. */
export const ipqos: Setting<string> = {
	read(line) {
		const [first, second] = [line.next(), line.next()];
		// Debian gave its 10.0 what 10.1 makes of older words.
		const release = line.build === 'debian' && line.release === 1000 ? 1001 : line.release;
		const interactive = first === undefined ? undefined : readIpqos(first, release);
		if (interactive === undefined) return refuse(`Bad IPQoS value: ${first ?? '(null)'}`);
		const bulk = second === undefined ? interactive : readIpqos(second, release);
		if (bulk === undefined) return refuse(`Bad IPQoS value: ${second}`);
		return `${interactive} ${bulk}`;
	},
	join: (earlier, value, release) => (release < NEW_LEXER ? value : earlier),
	print(value, { release, build }) {
		if (value !== undefined) return [value];
		// Debian kept what had been the default before.
		if (release < 708 || (build === 'debian' && release < 1000)) return ['lowdelay throughput'];
		if (build === 'debian' && release === 1000) return ['ef cs1'];
		return [release >= 1001 ? 'ef cs0' : 'af21 cs1'];
	}
};

/** The digests that there are, by their lower-case name. */
const DIGESTS = new Map(
	['MD5', 'SHA1', 'SHA256', 'SHA384', 'SHA512'].map((name) => [name.toLowerCase(), name])
);

export const fingerprintHash: Setting<string> = {
	read(line) {
		const word = line.next();
		if (!word) return refuse('Missing argument.');
		const name = asciiLowercase(word);
		// Gone with OpenBSD's own releases' need of it.
		if (name === 'ripemd160' && line.release < 706) return 'RIPEMD160';
		return DIGESTS.get(name) ?? refuse(`Invalid hash algorithm "${word}".`);
	},
	print: (value = 'SHA256') => [value]
};

/** The rest of the line, `#` and all. */
export const versionAddendum: Setting<string> = {
	read(line) {
		const { text, from, to } = line.extent;
		const raw = text.slice(from, to);
		line.consume();
		if (raw.includes('\r')) return stop('Invalid versionaddendum argument');
		return isNone(raw) ? '' : raw;
	},
	print: (value, { expand }) => (value === undefined ? undefined : [expand(value)])
};

/** Ends the program where it applies. */
export const refuseConnection: Setting<never> = {
	read(line, { active }) {
		const word = line.next();
		if (!word) return refuse('Missing argument.');
		return active ? stop(`RefuseConnection: ${word}`) : undefined;
	},
	print: () => undefined
};
