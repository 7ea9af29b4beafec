import type { Keyword } from '../../facts/keyword.ts';
import { sshKeywords } from '../../facts/ssh-keywords.ts';
import type { Reason } from '../../reason.ts';
import { MAX_INCLUDE_DEPTH, includedFiles } from '../openssh/include.ts';
import { lexLine, type Dialect, type Line } from '../openssh/lexer.ts';
import { matchList } from '../openssh/pattern.ts';
import type { Place } from '../openssh/resolution.ts';
import { entryOf, type Entry } from './entry.ts';
import { factsOf, tokenRefusal, tokensOf, type Reading } from './facts.ts';
import { readHost, readMatch } from './match.ts';
import { COUNTS } from './plain.ts';
import { Refusal, type AnySetting } from './setting.ts';
import { keep } from './keep.ts';
import type { Evaluation, Open, Task } from './task.ts';
import { environmentFault, expandTokens } from './tokens.ts';
import { NEW_LEXER } from '../openssh/arguments.ts';
import { Words } from './words.ts';

/** Where relative names of included files start. */
const FOLDER = '~/.ssh';
/** Files that include each other may come to more text than anybody can wait for; the rest is left out. */
const MAX_INCLUDED = 5_000_000;
/** How many characters may be compared. */
const MAX_WORK = 20_000_000;

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
	readonly #ignored = new Map<string, boolean>();
	readonly #openSeen = new Set<string>();
	readonly #dialect: Dialect;
	#stopped = false;
	#active = true;
	/** Within a file included from a block that does not apply: no block does. */
	#never = false;
	#included = 0;
	/** Why the lines of the block do not apply; absent where they do. */
	#why: Reason | undefined;
	readonly #reading: Reading;
	#count = 0;
	#work = MAX_WORK;

	constructor(task: Task) {
		const { release, build } = task;
		this.#task = task;
		this.#reading = { task, values: this.result.values, finalHost: undefined };
		this.#words = new Words(release, build);
		this.#known = sshKeywords(release, build === 'debian' ? 'debian' : undefined);
		this.#dialect = release >= NEW_LEXER ? 'argv' : release >= COUNTS ? 'strdelim-cut' : 'strdelim';
	}

	/**
	 * Reads the whole text.
	 * @param finalHost the host as it has become, for the second reading
	 */
	read(text: string, finalHost?: string): void {
		this.#reading.finalHost = finalHost;
		this.#active = true;
		this.#never = false;
		this.#why = undefined;
		this.#included = 0;
		this.#file(text, undefined, 0);
	}

	/** Reads a file's lines; stops at the first that is fatal, or at its end if any was counted. */
	#file(text: string, file: string | undefined, depth: number): void {
		const counted = this.#count;
		let nul = text.indexOf('\0');
		let number = 0;
		for (let from = 0; from < text.length && !this.#stopped;) {
			const newline = text.indexOf('\n', from);
			const end = newline < 0 ? text.length : newline;
			number++;
			// What stands behind a NUL is not seen.
			if (nul >= 0 && nul < from) nul = text.indexOf('\0', from);
			const to = nul >= 0 && nul < end ? nul : end;
			if (to > from) this.#line(text, lexLine(text, from, to, this.#dialect), number, file, depth);
			from = end + 1;
		}
		if (this.#count > counted && !this.#task.readsOn) this.#stopped = true;
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
		const entry = entryOf(spelled, this.#known);
		if (entry.keyword) this.#entries.set(spelled, entry);
		return entry;
	}

	#isIgnored(name: string): boolean {
		const list = this.result.values.get('ignoreunknown') as string | undefined;
		if (list === undefined) return false;
		const known = this.#ignored.get(name);
		if (known !== undefined) return known;
		const ignored = this.#spend(list.length) && matchList(name, list, true) === 'match';
		this.#ignored.set(name, ignored);
		return ignored;
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
		const outcome =
			active && value !== undefined ? keep(values, key, setting, value, release) : 'none';
		if (outcome !== 'none' && outcome !== 'kept' && !places.has(key)) places.set(key, place);
		this.#task.trace?.line(key, place, outcome, active ? undefined : this.#why);
		return undefined;
	}

	#host(): Refusal | undefined {
		const { finalHost: host = this.#task.host } = this.#reading;
		if (!this.#spend(host.length * this.#words.stars)) return TOO_MUCH;
		const result = readHost(this.#words, host, this.#never);
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
		const facts = factsOf(this.#reading);
		if (facts instanceof Refusal) return facts;
		const { target, user = '', tag = '' } = facts;
		if (!this.#spend((target.length + user.length + tag.length) * this.#words.stars))
			return TOO_MUCH;
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
		const facts = factsOf(this.#reading);
		if (facts instanceof Refusal) return facts;
		const expanded = expandTokens(pattern, tokensOf(this.#reading, facts.target));
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

	/** Whether there is work left for comparing: patterns and texts can be made that take for ever. */
	#spend(work: number): boolean {
		this.#work -= work;
		return this.#work >= 0;
	}

	/** @param counts ssh goes on whatever its release */
	#refuse({ messages, fatal }: Refusal, place: Place, counts = false): void {
		for (const message of messages) this.result.errors.push({ ...place, message });
		this.#count++;
		if (this.#task.readsOn) return;
		if (fatal || (!counts && this.#task.release < COUNTS)) this.#stopped = true;
	}

	#notice(message: string, place: Place): void {
		if (this.#reading.finalHost === undefined) this.result.notices.push({ ...place, message });
	}

	/** Notes what cannot be known, once. */
	#open(open: Open): void {
		const id = `${placeId(open)}:${open.reason.code}`;
		if (this.#openSeen.has(id)) return;
		this.#openSeen.add(id);
		this.result.open.push(open);
	}
}

const TOO_MUCH = new Refusal(['too much to compare'], true);
const IN_BLOCK: Reason = { code: 'in-included-block', params: {} };

function placeId({ line, file = '' }: Place): string {
	return `${line}:${file}`;
}
