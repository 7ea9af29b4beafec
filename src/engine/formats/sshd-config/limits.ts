import { readFractionalTime, readInteger, readTime } from '../openssh/time.ts';
import { integerFault, toInt } from './plain.ts';
import type { Setting } from './setting.ts';
import { NEW_LEXER } from '../openssh/arguments.ts';
import { Fault, type Words } from './words.ts';

const INT_MAX = 2_147_483_647;
/** What a number is that was not given (`servconf.c`: -1). */
const UNSET = -1;

/** Numbers between colons, as many as there are, as `sscanf` finds them. */
function scan(word: string, most: number): number[] {
	const found: number[] = [];
	const number = /[ \t\r\n\v\f]*([+-]?\d+)/y;
	for (let at = 0; found.length < most;) {
		number.lastIndex = at;
		const digits = number.exec(word)?.[1];
		if (digits === undefined) break;
		found.push(toInt(digits));
		at = number.lastIndex + 1;
		if (word[at - 1] !== ':') break;
	}
	return found;
}

type Startups = [begin: number, rate: number, full: number];

/** `MaxStartups`: `begin:rate:full`, or one number for all. */
export const maxStartups: Setting<Startups> = {
	read(words) {
		const word = words.next();
		if (!word) return words.missing('Missing MaxStartups spec.');
		const numbers = scan(word, 3);
		const [begin = UNSET, rate = UNSET, full = begin] = numbers;
		const isWrong =
			numbers.length === 3 ? begin > full || rate > 100 || rate < 1 : numbers.length !== 1;
		const isTooLow = words.release >= 902 && (full <= 0 || begin <= 0);
		if (isWrong || isTooLow)
			return new Fault(
				words.release < NEW_LEXER ? 'Illegal MaxStartups spec.' : `Invalid ${words.keyword} spec.`
			);
		// 10.1 and 10.2 forgot the number where it was the only one.
		const forgets = words.release >= 1001 && words.release < 1003 && numbers.length === 1;
		return [forgets ? UNSET : begin, rate, full];
	},
	join(earlier, value, release) {
		if (release >= 1001) return earlier[2] === UNSET ? value : earlier;
		return value[1] === UNSET ? [value[0], earlier[1], value[2]] : value;
	},
	print([begin, rate, full] = [UNSET, UNSET, UNSET]) {
		const or = (value: number, fallback: number) => (value === UNSET ? fallback : value);
		return [`${or(begin, 10)}:${or(rate, 30)}:${or(full, 100)}`];
	}
};

export const perSourceMaxStartups: Setting<number> = {
	read(words) {
		const word = words.next();
		if (!word) return words.missing('Missing PerSourceMaxStartups spec.');
		if (word === 'none') return INT_MAX;
		const value = readInteger(word);
		return typeof value === 'number' ? value : new Fault(integerFault(words, value));
	},
	join: (earlier, value, release) => (release < 905 ? value : earlier),
	print: (value = INT_MAX) => [value === INT_MAX ? 'none' : String(value)]
};

/** `PerSourceNetBlockSize`: the lengths of IPv4's and IPv6's masks. */
export const perSourceNetBlockSize: Setting<[number, number]> = {
	read(words) {
		const word = words.next();
		if (!word) return words.missing('Missing PerSourceNetBlockSize spec.');
		const [ipv4, ipv6] = scan(word, 2);
		const isWrong =
			ipv4 === undefined ||
			ipv4 < 0 ||
			ipv4 > 32 ||
			(ipv6 !== undefined && (ipv6 < 0 || ipv6 > 128));
		if (isWrong)
			return new Fault(
				words.release < NEW_LEXER
					? 'Invalid PerSourceNetBlockSize spec.'
					: `Invalid ${words.keyword} spec.`
			);
		// Before 10.3 the second number was whatever lay in memory, which is 0 in all that were run.
		return [ipv4, ipv6 ?? (words.release >= 1003 ? 128 : 0)];
	},
	join: (earlier, value, release) => (release < 1001 ? value : earlier),
	print: ([ipv4, ipv6] = [32, 128]) => [`${ipv4}:${ipv6}`]
};

/** What is set of `PerSourcePenalties`; the rest is default. */
type Penalties = Record<string, number | string | undefined> & { enabled?: 'yes' | 'no' };

const TIMES = ['crash', 'authfail', 'noauth', 'invaliduser', 'grace-exceeded', 'refuseconnection'];
const BOUNDS = ['max', 'min'];
const COUNTS = ['max-sources4', 'max-sources6'];
const OVERFLOWS = ['overflow', 'overflow6'];
const MODES = ['deny-all', 'permissive'];

const PENALTIES: Readonly<Record<string, number>> = {
	crash: 90,
	authfail: 5,
	noauth: 1,
	invaliduser: 5,
	'grace-exceeded': 10,
	refuseconnection: 10,
	max: 600,
	min: 15,
	'max-sources4': 65_536,
	'max-sources6': 65_536
};

/** The releases that brought a kind of penalty. */
function isKnown(name: string, release: number): boolean {
	if (name === 'invaliduser') return release >= 1003;
	return name !== 'refuseconnection' || release >= 909;
}

/** `PerSourcePenalties`: `no`, `yes`, or what each offence costs. Each is set by the first line that names it. */
export const perSourcePenalties: Setting<Penalties> = {
	read(words) {
		const penalties: Penalties = {};
		let count = 0;
		for (let word = words.next(); word !== undefined; word = words.next(), count++) {
			const lower = word.toLowerCase();
			if (lower === 'no' || lower === 'yes') {
				if (words.left > 0)
					return new Fault(`keyword ${words.keyword} "${word}" argument must appear alone.`);
				penalties.enabled ??= lower;
				continue;
			}
			const fault = readPenalty(word, words, penalties);
			if (fault) return fault;
		}
		return count > 0 ? penalties : new Fault(`no ${words.keyword} specified`);
	},
	join(earlier, value) {
		const more = Object.entries(value).filter(([name]) => !(name in earlier));
		// Any penalty newly set turns them on, whatever was said before.
		const turnsOn = more.some(([name]) => name !== 'enabled');
		return {
			...Object.fromEntries(more),
			...earlier,
			...(turnsOn && { enabled: 'yes' as const })
		};
	},
	print(value = {}, { release }) {
		if (value.enabled === 'no') return ['no'];
		const of = (name: string) => {
			const fallback = name === 'grace-exceeded' && release < 909 ? 20 : (PENALTIES[name] ?? 0);
			return Number(value[name] ?? fallback);
		};
		const time = (name: string) => of(name).toFixed(release >= 1003 ? 6 : 0);
		const overflow = value['overflow'] ?? 'permissive';
		return [
			[
				...[...TIMES, ...BOUNDS]
					.filter((name) => isKnown(name, release))
					.map((name) => `${name}:${time(name)}`),
				...COUNTS.map((name) => `${name}:${of(name)}`),
				`overflow:${overflow}`,
				`overflow6:${value['overflow6'] ?? overflow}`
			].join(' ')
		];
	}
};

function readPenalty(word: string, words: Words, penalties: Penalties): Fault | undefined {
	const { release, keyword } = words;
	const colon = word.indexOf(':');
	const name = word.slice(0, Math.max(colon, 0));
	const text = word.slice(colon + 1);
	const keep = (value: number | string) => {
		if (name in penalties) return;
		penalties[name] = value;
		penalties.enabled = 'yes';
	};
	if (COUNTS.includes(name)) {
		const value = readInteger(text);
		if (typeof value !== 'number') return new Fault(`${keyword} value ${value}.`);
		keep(value);
		return undefined;
	}
	if (OVERFLOWS.includes(name) && MODES.includes(text)) {
		keep(text);
		return undefined;
	}
	if (![...TIMES, ...BOUNDS].includes(name) || !isKnown(name, release))
		return new Fault(`unsupported ${keyword} keyword ${word}`);
	const value = release >= 1003 ? readFractionalTime(text, release) : readTime(text, release);
	if (value === undefined) return new Fault(`invalid ${keyword} time value.`);
	keep(value);
	return undefined;
}
