import type { Keyword } from '../../facts/keyword.ts';
import type { Release } from '../../facts/release.ts';
import { sshKeywords } from '../../facts/ssh-keywords.ts';
import type { Reason } from '../../reason.ts';
import { MAX_INCLUDE_DEPTH, includedFiles } from '../openssh/include.ts';
import { lexLine, type Dialect, type Line } from '../openssh/lexer.ts';
import { asciiLowercase, matchList } from '../openssh/pattern.ts';
import type { Build, ConfigMessage, Place } from '../openssh/resolution.ts';
import { readHost, readMatch, type Facts } from './match.ts';
import { COUNTS } from './plain.ts';
import { Refusal, type AnySetting } from './setting.ts';
import { SETTINGS } from './settings.ts';
import { expandTokens, environmentFault, type Tokens } from './tokens.ts';
import { NEW_LEXER, Words } from './words.ts';

/** Where relative names of included files start. */
const FOLDER = '~/.ssh';
/** Files that include each other may come to more text than anybody can wait for; the rest is left out. */
const MAX_INCLUDED = 5_000_000;

/** What a file is evaluated for. */
export interface Task {
	release: Release;
	build: Build;
	/** The host as it is typed, and who is to log in where. */
	host: string;
	user: string | undefined;
	localUser: string | undefined;
	files: Readonly<Record<string, string>>;
	/** The place of a `Match` line that counts as matching whatever it says. */
	turned?: string;
	trace?: Trace;
}

/** Listens to what becomes of each line that sets something. */
export interface Trace {
	/** @param why why the line does not apply; absent where it does */
	line(key: string, place: Place, outcome: Outcome, why: Reason | undefined): void;
}

/** `kept`: what an earlier line set stays. `none`: the line does not apply. */
export type Outcome = 'set' | 'kept' | 'joined' | 'replaced' | 'none';

/** A `Match` line that might apply, for all that is known; or a file to include that was not given. */
export interface Open extends Place {
	reason: Reason;
	/** Names the `Match` line; absent for files. */
	id?: string;
}

/** What reading a file gathers. */
export interface Evaluation {
	errors: ConfigMessage[];
	notices: ConfigMessage[];
	/** By the lower-case name of a setting. */
	values: Map<string, unknown>;
	/** The line that set each first. */
	places: Map<string, Place>;
	open: Open[];
	/** A `Match final` asks for a second reading. */
	wantsFinal: boolean;
}

interface Entry {
	keyword: Keyword | undefined;
	/** The keyword in lower case. */
	name: string;
	/** The setting's lower-case name, aliases resolved. */
	key: string;
	setting: AnySetting | undefined;
}

/** Reads a configuration, once or, for `Match final` and its like, twice into the same values. */
export class Evaluator {
	readonly result: Evaluation = {
		errors: [],
		notices: [],
		values: new Map(),
		places: new Map(),
		open: [],
		wantsFinal: false
	};
	readonly #task: Task;
	readonly #words: Words;
	readonly #known: ReadonlyMap<string, Keyword>;
	readonly #entries = new Map<string, Entry>();
	readonly #globs = new Map<string, string[]>();
	readonly #openSeen = new Set<string>();
	readonly #dialect: Dialect;
	#stopped = false;
	#active = true;
	/** Within a file included from a block that does not apply: no block does. */
	#never = false;
	#included = 0;
	/** Why the lines of the block do not apply; absent where they do. */
	#why: Reason | undefined;
	/** The host as it has become; set for the second reading. */
	#finalHost: string | undefined;
	#count = 0;

	constructor(task: Task) {
		const { release, build } = task;
		this.#task = task;
		this.#words = new Words(release, build);
		this.#known = sshKeywords(release, build === 'debian' ? 'debian' : undefined);
		this.#dialect = release >= NEW_LEXER ? 'argv' : release >= COUNTS ? 'strdelim-cut' : 'strdelim';
	}

	/** Whether ssh goes on after what has been read. */
	get goesOn(): boolean {
		return !this.#stopped;
	}

	/**
	 * Reads the whole text.
	 * @param finalHost the host as it has become, for the second reading
	 */
	read(text: string, finalHost?: string): void {
		this.#finalHost = finalHost;
		this.#active = true;
		this.#never = false;
		this.#why = undefined;
		this.#included = 0;
		this.#file(text, undefined, 0);
	}

	/** Reads a file's lines; stops at the first that is fatal, or at its end if any was counted. */
	#file(text: string, file: string | undefined, depth: number): void {
		const counted = this.#count;
		const hasNul = text.includes('\0');
		let number = 0;
		for (let from = 0; from < text.length && !this.#stopped;) {
			const newline = text.indexOf('\n', from);
			const end = newline < 0 ? text.length : newline;
			number++;
			// What stands behind a NUL is not seen.
			const nul = hasNul ? text.indexOf('\0', from) : -1;
			const to = nul >= 0 && nul < end ? nul : end;
			if (to > from) this.#line(text, lexLine(text, from, to, this.#dialect), number, file, depth);
			from = end + 1;
		}
		if (this.#count > counted) this.#stopped = true;
	}

	#line(text: string, line: Line, number: number, file: string | undefined, depth: number): void {
		if (!line.keyword) return;
		const entry = this.#entry(line.keyword.value);
		const { name, key, keyword } = entry;
		const place: Place = file === undefined ? { line: number } : { line: number, file };
		const isNew = this.#task.release >= NEW_LEXER;
		if (isNew && line.fault === 'no-argument') {
			this.#refuse(new Refusal([`no argument after keyword "${name}"`], false), place);
			return;
		}
		const ignored = !keyword && this.#isIgnored(name);
		const messages = keyword || ignored ? [] : [`Bad configuration option: ${name}`];
		if (isNew && line.fault === 'quotes') messages.push('invalid quotes');
		if (messages.length > 0) this.#refuse(new Refusal(messages, false), place, true);
		if (messages.length > 0 || !keyword) return;
		this.#words.turn(text, line, name, key);
		const refusal = this.#take(entry, keyword, place, depth) ?? this.#leftover();
		if (refusal && !this.#stopped) this.#refuse(refusal, place);
	}

	#entry(spelled: string): Entry {
		const cached = this.#entries.get(spelled);
		if (cached) return cached;
		const name = asciiLowercase(spelled);
		const keyword = this.#known.get(name);
		const key = keyword ? settingKey(keyword, this.#known) : name;
		const setting = keyword && !keyword.gone ? SETTINGS.get(key) : undefined;
		const entry = { keyword, name, key, setting };
		if (keyword) this.#entries.set(spelled, entry);
		return entry;
	}

	#isIgnored(name: string): boolean {
		const list = this.result.values.get('ignoreunknown') as string | undefined;
		return list !== undefined && matchList(name, list, true) === 'match';
	}

	#take(
		{ key, setting }: Entry,
		keyword: Keyword,
		place: Place,
		depth: number
	): Refusal | undefined {
		if (keyword.gone) {
			if (keyword.gone === 'unsupported')
				this.#notice(`Unsupported option "${this.#words.keyword}"`, place);
			this.#words.consume();
			return undefined;
		}
		if (key === 'host') return this.#host();
		if (key === 'match') return this.#match(place);
		if (key === 'include') return this.#include(place, depth);
		return setting ? this.#set(key, setting, place) : undefined;
	}

	#set(key: string, setting: AnySetting, place: Place): Refusal | undefined {
		const { values, places } = this.result;
		const { release } = this.#task;
		const active = this.#active || release < (setting.everywhereUntil ?? 0);
		const value: unknown = setting.read(this.#words, { active, values });
		if (value instanceof Refusal) return value;
		const kept = setting.storedAs ?? key;
		const earlier: unknown = values.get(kept);
		let outcome: Outcome = 'none';
		if (active && value !== undefined) {
			if (earlier === undefined) {
				const first: unknown =
					setting.join && Array.isArray(value) ? setting.join([], value, release) : value;
				values.set(kept, first);
				places.set(key, place);
				outcome = 'set';
			} else if (setting.join) {
				const joined: unknown = setting.join(earlier, value, release);
				values.set(kept, joined);
				outcome =
					joined === value
						? 'replaced'
						: joined === earlier && !Array.isArray(joined)
							? 'kept'
							: 'joined';
				if (!places.has(key)) places.set(key, place);
			} else outcome = 'kept';
		} else if (active && earlier !== undefined) outcome = 'kept';
		this.#task.trace?.line(key, place, outcome, active ? undefined : this.#why);
		return undefined;
	}

	#host(): Refusal | undefined {
		const { host } = this.#task;
		const result = readHost(this.#words, this.#finalHost ?? host, this.#never);
		if (result instanceof Refusal) {
			this.#active = false;
			return result;
		}
		this.#active = result.matches;
		this.#why = result.matches
			? undefined
			: this.#never
				? IN_BLOCK
				: result.negated === undefined
					? { code: 'host-pattern', params: {} }
					: { code: 'negated', params: { pattern: result.negated } };
		return undefined;
	}

	#match(place: Place): Refusal | undefined {
		const facts = this.#facts();
		if (facts instanceof Refusal) return facts;
		const matched = readMatch(this.#words, facts);
		if (matched instanceof Refusal) return matched;
		this.result.wantsFinal ||= matched.wantsFinal;
		const { failed, unknown } = matched;
		const id = unknown && !failed ? placeId(place) : undefined;
		const isTurned = id !== undefined && id === this.#task.turned;
		this.#active = (matched.matches || isTurned) && !this.#never;
		this.#why = undefined;
		if (this.#active) return undefined;
		if (this.#never) {
			this.#why = IN_BLOCK;
			return undefined;
		}
		const criterion = failed ?? unknown;
		const params = { criterion: criterion?.name ?? '', pattern: criterion?.pattern ?? '' };
		this.#why = { code: failed ? 'match-criterion' : 'match-unknown', params };
		if (id !== undefined) this.#open({ ...place, id, reason: this.#why });
		return undefined;
	}

	/** What is known before a `Match` line; refused where the name of the host cannot be made out. */
	#facts(): Facts | Refusal {
		const { values } = this.result;
		const { host, localUser, release, build } = this.#task;
		const hostname = values.get('hostname') as string | undefined;
		let target = this.#finalHost ?? host;
		if (this.#finalHost === undefined && hostname !== undefined) {
			const expanded = expandTokens(hostname, { h: host });
			if (expanded.fault !== undefined) return tokenRefusal(expanded.fault, release);
			target = expanded.text;
		}
		return {
			host: this.#finalHost ?? host,
			target,
			original: host,
			user: (values.get('user') as string | undefined) ?? localUser,
			localUser,
			tag: values.get('tag') as string | undefined,
			sessionType: sessionType(values.get('sessiontype')),
			final: this.#finalHost !== undefined,
			versions: versions(release, build),
			commandRefusal: (command) => {
				const { fault } = expandTokens(command, this.#tokens(target));
				return fault === undefined ? undefined : tokenRefusal(fault, release);
			}
		};
	}

	/** Tokens in commands and paths, as far as they can be known while reading. */
	#tokens(target: string): Tokens {
		const { values } = this.result;
		const { host, localUser, release } = this.#task;
		const port = values.get('port') as number | undefined;
		const alias = values.get('hostkeyalias') as string | undefined;
		const jump = values.get('proxyjump') as { host: string } | undefined;
		return {
			L: undefined,
			d: '~',
			l: undefined,
			h: target,
			n: host,
			p: String(port || 22),
			r: (values.get('user') as string | undefined) ?? localUser,
			u: localUser,
			...(release >= 708 && { i: undefined }),
			...(release >= 803 && { C: undefined }),
			...(release >= 804 && { k: alias ?? target }),
			...(release >= 906 && { j: jump && jump.host !== 'none' ? jump.host : '' })
		};
	}

	#include(place: Place, depth: number): Refusal | undefined {
		const words = this.#words;
		const { keyword, release } = words;
		const patterns: string[] = [];
		for (let word = words.nextOfList(); word !== undefined; word = words.nextOfList())
			patterns.push(word);
		words.consume();
		for (const pattern of patterns) {
			if (pattern === '') return new Refusal([`keyword ${keyword} empty argument`], false);
			const path = release >= 909 ? this.#includePath(pattern) : pattern;
			if (path instanceof Refusal) return path;
			for (const file of this.#glob(path, pattern, place)) {
				this.#enter(this.#task.files[file] ?? '', file, depth + 1, place, pattern);
				if (this.#stopped) return undefined;
			}
		}
		return undefined;
	}

	/** A path with its tokens put in; variables stay (`expand_match_exec_or_include_path`). */
	#includePath(pattern: string): string | Refusal {
		const { release } = this.#task;
		const facts = this.#facts();
		if (facts instanceof Refusal) return facts;
		const expanded = expandTokens(pattern, this.#tokens(facts.target));
		if (expanded.fault !== undefined)
			return tokenRefusal(expanded.fault, release, 'percent_dollar_expand');
		const fault = environmentFault(pattern);
		if (fault === undefined) return expanded.text;
		return new Refusal([fault, 'percent_dollar_expand: failed'], true);
	}

	#glob(path: string, pattern: string, place: Place): string[] {
		const found = this.#globs.get(path) ?? includedFiles(path, FOLDER, this.#task.files);
		this.#globs.set(path, found);
		if (found.length === 0 && this.#active && !this.#never)
			this.#open({ ...place, reason: { code: 'include-not-given', params: { pattern } } });
		return found;
	}

	/** Reads an included file; what its blocks say ends with it. */
	#enter(text: string, file: string, depth: number, place: Place, pattern: string): void {
		if (depth > MAX_INCLUDE_DEPTH) {
			this.#refuse(new Refusal(['Too many recursive configuration includes'], true), place);
			return;
		}
		this.#included += text.length + 1;
		if (this.#included > MAX_INCLUDED) {
			this.#open({ ...place, reason: { code: 'include-too-much', params: { pattern } } });
			return;
		}
		const [active, never, why] = [this.#active, this.#never, this.#why];
		this.#never ||= !active;
		this.#file(text, file, depth);
		[this.#active, this.#never, this.#why] = [active, never, why];
	}

	/** Arguments too many. */
	#leftover(): Refusal | undefined {
		const words = this.#words;
		if (words.left === 0 || this.#stopped) return undefined;
		if (this.#task.release >= NEW_LEXER)
			return new Refusal([`keyword ${words.keyword} extra arguments at end of line`], false);
		const word = words.next();
		return word
			? new Refusal([`garbage at end of line; "${word.slice(0, 200)}".`], false)
			: undefined;
	}

	/** @param counts ssh goes on whatever its release */
	#refuse({ messages, fatal }: Refusal, place: Place, counts = false): void {
		for (const message of messages) this.result.errors.push({ ...place, message });
		this.#count++;
		if (fatal || (!counts && this.#task.release < COUNTS)) this.#stopped = true;
	}

	#notice(message: string, place: Place): void {
		if (this.#finalHost === undefined) this.result.notices.push({ ...place, message });
	}

	/** Notes what cannot be known, once. */
	#open(open: Open): void {
		const id = `${placeId(open)}:${open.reason.code}`;
		if (this.#openSeen.has(id)) return;
		this.#openSeen.add(id);
		this.result.open.push(open);
	}
}

const IN_BLOCK: Reason = { code: 'in-included-block', params: {} };

/** The lower-case name of the setting that a keyword is, or is another name of. */
function settingKey(keyword: Keyword, known: ReadonlyMap<string, Keyword>): string {
	const { name, aliasOf } = keyword;
	const target = aliasOf === undefined ? undefined : known.get(aliasOf.toLowerCase());
	return target ? settingKey(target, known) : name.toLowerCase();
}

function placeId({ line, file = '' }: Place): string {
	return `${line}:${file}`;
}

/** A session without a command. */
function sessionType(value: unknown): string {
	return value === 'subsystem' || value === 'none' ? value : 'shell';
}

/** What programs of a release may call themselves: portable versions differ, and packages add to them. */
function versions(release: Release, build: Build): string[] {
	const name = `OpenSSH_${Math.floor(release / 100)}.${release % 100}`;
	const suffix = build === 'debian' ? ' Debian-1' : '';
	return [`${name}p1${suffix}`, `${name}p2${suffix}`];
}

/** The end that a wrong token is. */
export function tokenRefusal(fault: string, release: Release, caller = 'percent_expand'): Refusal {
	const first = `${release >= 804 ? 'vdollar_percent_expand' : 'percent_expand'}: ${fault}`;
	const last = `${caller}${release >= 805 ? ':' : ''} failed`;
	return new Refusal(release >= 804 ? [first, last] : [first], true);
}
