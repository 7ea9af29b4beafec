import { sshdKeywords } from '../../facts/sshd-keywords.ts';
import type { Keyword } from '../../facts/keyword.ts';
import { MAX_INCLUDE_DEPTH, includedFiles } from '../openssh/include.ts';
import { isWhitespace } from '../openssh/chars.ts';
import { lexLine, type Dialect, type Line } from '../openssh/lexer.ts';
import { asciiLowercase } from '../openssh/pattern.ts';
import type { Place } from '../openssh/resolution.ts';
import type { Reason } from '../../reason.ts';
import type { Evaluation, Outcomes, Task } from './evaluation.ts';
import { settleListening } from './listen.ts';
import { readMatch, type Matched } from './match.ts';
import type { AnySetting } from './setting.ts';
import { SETTINGS } from './settings.ts';
import { sourceText } from './source.ts';
import { state, store } from './store.ts';
import { NEW_LEXER } from '../openssh/arguments.ts';
import { Fault, Words } from './words.ts';

/** Where relative names of included files start. */
const FOLDER = '/etc/ssh';
/** Files that include each other may come to more text than anybody can wait for; the rest is left out. */
const MAX_INCLUDED = 5_000_000;
const TOO_DEEP = 'Too many recursive configuration includes';

interface Entry {
	keyword: Keyword;
	/** The setting's lower-case name, aliases resolved. */
	key: string;
	setting: AnySetting | undefined;
	inMatch: boolean;
}

/** One of the two readings that sshd does: at its start, and again for each connection. */
interface Reading {
	active: boolean;
	/** Within a file included from a block that does not apply: no `Match` does. */
	never: boolean;
	/** Ahead of the first `Match` of the second reading. */
	onlyMatch: boolean;
}

/**
 * Evaluates a configuration: one pass over its lines does both of sshd's readings
 * (`servconf.c parse_server_config`, `parse_server_match_config`) side by side, judging each line once.
 */
export function evaluate(text: string, task: Task): Evaluation {
	const evaluator = new Evaluator(task);
	evaluator.read(text, undefined, 0);
	return evaluator.result;
}

class Evaluator {
	readonly result: Evaluation = {
		errors: [],
		notices: [],
		global: new Map(),
		match: new Map(),
		open: []
	};
	readonly #task: Task;
	readonly #words: Words;
	readonly #known: ReadonlyMap<string, Keyword>;
	readonly #entries = new Map<string, Entry | undefined>();
	readonly #first: Reading = { active: true, never: false, onlyMatch: false };
	readonly #second: Reading = { active: false, never: false, onlyMatch: true };
	/** The files read so far for what an `Include` names: what it finds is looked for once. */
	readonly #found = new Map<string, string[]>();
	/** What is still being read for. */
	readonly #underWay = new Set<string>();
	#stopped = false;
	#matchLines = 0;
	#included = 0;
	/** Why the lines of the block do not apply; absent where they do. */
	#why: Reason | undefined;

	constructor(task: Task) {
		this.#task = task;
		this.#words = new Words(task.release, task.build);
		this.#known = sshdKeywords(task.release, task.build === 'debian' ? 'debian' : undefined);
	}

	/** Reads a file's lines; stops at the first that is fatal, or at its end if any was counted. */
	read(original: string, file: string | undefined, depth: number): void {
		const dialect: Dialect = this.#task.release < NEW_LEXER ? 'strdelim-cut' : 'argv';
		const { text, tooLong } = sourceText(original, this.#task.release);
		let counted = false;
		let number = 0;
		if (tooLong > 0) {
			this.#fail(`line ${tooLong} too long`, { line: tooLong, ...(file && { file }) });
			return;
		}
		for (let from = 0; from < text.length && !this.#stopped;) {
			const newline = text.indexOf('\n', from);
			const to = newline < 0 ? text.length : newline;
			number++;
			const line = lexLine(text, skipIndent(text, from, to), to, dialect);
			from = to + 1;
			if (!line.keyword) continue;
			const place = file === undefined ? { line: number } : { line: number, file };
			this.#words.turn(text, line, place);
			if (!this.#judge(line, place, depth)) counted = true;
		}
		if (counted && !this.#task.readsOn) this.#stopped = true;
	}

	/** @returns whether the line is taken */
	#judge(line: Line, place: Place, depth: number): boolean {
		const words = this.#words;
		const { keyword } = words;
		const isNew = this.#task.release >= NEW_LEXER;
		if (isNew && line.fault === 'no-argument')
			return this.#count(`no argument after keyword "${keyword}"`, place);
		const entry = this.#entry(keyword);
		if (!entry) this.#count(`Bad configuration option: ${keyword}`, place);
		if (isNew && line.fault === 'quotes') return this.#count('invalid quotes', place);
		if (!this.#first.active && !entry?.inMatch) {
			this.#fail(`Directive '${keyword}' is not allowed within a Match block`, place);
			return false;
		}
		if (!entry) return false;
		const refused = this.#take(entry, place, depth);
		// An included file may have ended it all.
		if (this.#stopped) return true;
		const fault = refused ?? this.#leftover();
		if (!fault) return true;
		for (const message of fault.before) this.result.errors.push({ ...place, message });
		if (fault.counted) return this.#count(fault.message, place);
		this.#fail(fault.message, place);
		return false;
	}

	#entry(spelled: string): Entry | undefined {
		if (this.#entries.has(spelled)) return this.#entries.get(spelled);
		const keyword = this.#known.get(asciiLowercase(spelled));
		let entry: Entry | undefined;
		if (keyword) {
			const { inMatch = Infinity } = keyword;
			const key = settingKey(keyword, this.#known);
			entry = {
				keyword,
				key,
				setting: keyword.gone ? undefined : SETTINGS.get(key),
				inMatch: inMatch <= this.#task.release
			};
		}
		this.#entries.set(spelled, entry);
		return entry;
	}

	#take(entry: Entry, place: Place, depth: number): Fault | undefined {
		const { keyword, setting } = entry;
		if (keyword.gone) return this.#notice(keyword.gone, place);
		if (keyword.name === 'Match') return this.#match(place);
		if (keyword.name === 'Include') return this.#include(place, depth);
		return setting ? this.#set(entry, setting, place) : undefined;
	}

	#set({ key, inMatch }: Entry, setting: AnySetting, place: Place): Fault | undefined {
		const { global, match } = this.result;
		const { active } = this.#first;
		const value: unknown = setting.read(this.#words, state(active, key, global));
		if (value instanceof Fault) return value;
		const second = this.#second.active && !this.result.late;
		const outcomes: Outcomes = {};
		if (active && value !== undefined)
			outcomes.first = store(global, key, value, setting, this.#task.release);
		if (this.#second.active || inMatch) {
			const again = setting.depends ? this.#readAgain(key, setting, place) : value;
			if (second && again !== undefined)
				outcomes.second = store(match, key, again, setting, this.#task.release);
		}
		this.#task.trace?.line(key, place, outcomes, this.#why);
		return undefined;
	}

	/** What the second reading makes of the line, where it may differ from the first. */
	#readAgain(key: string, setting: AnySetting, place: Place): unknown {
		const { active } = this.#second;
		if (this.result.late) return undefined;
		const words = this.#words;
		words.restart();
		const value: unknown = setting.read(words, state(active, key, this.result.match));
		if (!(value instanceof Fault)) return value;
		this.result.late = { ...place, message: value.message };
		words.consume();
		return undefined;
	}

	#match(place: Place): Fault | undefined {
		const ordinal = this.#matchLines++;
		const matched = readMatch(this.#words, this.#task.connection, place.line);
		if (Array.isArray(matched)) {
			const last = matched.pop() ?? '';
			// What follows is meant for the block, whatever its head says.
			this.#first.active = this.#second.active = this.#second.onlyMatch = false;
			return new Fault(last, false, matched);
		}
		const turned = this.#task.turned === ordinal;
		this.#first.active = matched.first && !this.#first.never;
		this.#second.active = (matched.second || turned) && !this.#second.never;
		this.#second.onlyMatch = false;
		if (matched.fault) this.result.late ??= { ...place, message: matched.fault.message };
		this.#explain(matched, place, ordinal);
		return undefined;
	}

	/** Notes why a block does not apply, and that nobody can know where that is so. */
	#explain({ failed, unknown }: Matched, place: Place, ordinal: number): void {
		this.#why = undefined;
		if (this.#second.active) return;
		if (this.#second.never) {
			this.#why = { code: 'in-included-block', params: {} };
			return;
		}
		const criterion = failed ?? unknown;
		const params = { criterion: criterion?.name ?? '', pattern: criterion?.pattern ?? '' };
		this.#why = { code: failed ? 'match-criterion' : 'match-unknown', params };
		if (!failed) this.result.open.push({ ...place, ordinal, reason: this.#why });
	}

	#include(place: Place, depth: number): Fault | undefined {
		const words = this.#words;
		const { keyword } = words;
		const { release } = this.#task;
		const patterns: string[] = [];
		for (let word = words.nextOfList(); word !== undefined; word = words.nextOfList())
			patterns.push(word);
		const leftover = this.#leftover();
		for (const pattern of patterns) {
			if (pattern === '') return new Fault(`keyword ${keyword} empty argument`, true);
			// 8.2 put the keyword in the place of a relative name.
			const isRelative = !pattern.startsWith('/') && !pattern.startsWith('~');
			const name = release === 802 && isRelative ? keyword : pattern;
			this.#includeAll(isRelative ? `${FOLDER}/${name}` : name, pattern, place, depth);
			if (this.#stopped) return undefined;
		}
		words.consume();
		if (patterns.length > 0) return leftover;
		return new Fault(`${release < NEW_LEXER ? 'Include' : keyword} missing filename argument`);
	}

	/**
	 * Reads the files that a glob finds. One that names itself again before all its files are read finds those
	 * read before, and only the second reading goes round in circles (`servconf.c struct include_item`).
	 */
	#includeAll(glob: string, pattern: string, place: Place, depth: number): void {
		const { files } = this.#task;
		const known = this.#found.get(glob)?.slice();
		if (known && this.#underWay.has(glob)) this.result.late ??= { ...place, message: TOO_DEEP };
		const paths = known ?? includedFiles(glob, FOLDER, files);
		if (paths.length === 0) {
			const reason = { code: 'include-not-given', params: { pattern } } as const;
			this.result.open.push({ ...place, reason });
			this.#found.set(glob, []);
		}
		if (!known) this.#underWay.add(glob);
		for (const path of paths) {
			this.#enter(files[path] ?? '', path, depth + 1, place, pattern);
			if (this.#stopped) return;
			if (!known) this.#found.set(glob, [...(this.#found.get(glob) ?? []), path]);
		}
		if (!known) this.#underWay.delete(glob);
	}

	/** Reads an included file; what its `Match` lines say ends with it. */
	#enter(text: string, file: string, depth: number, place: Place, pattern: string): void {
		if (depth > MAX_INCLUDE_DEPTH) {
			this.#fail(TOO_DEEP, place);
			return;
		}
		this.#included += text.length + 1;
		if (this.#included > MAX_INCLUDED) {
			this.result.open.push({
				...place,
				reason: { code: 'include-too-much', params: { pattern } }
			});
			return;
		}
		const [first, second, why] = [{ ...this.#first }, { ...this.#second }, this.#why];
		// Before 8.4 no `Match` in an included file ever applied, unless it was included from one that did.
		const keeps = this.#task.release >= 804;
		this.#first.never = !first.active;
		this.#second.onlyMatch = keeps && second.onlyMatch;
		this.#second.never = !this.#second.onlyMatch && !second.active;
		this.read(text, file, depth);
		if (this.#task.release < 804) settleListening(this.result.global);
		Object.assign(this.#first, first);
		Object.assign(this.#second, second);
		this.#why = why;
	}

	#notice(gone: NonNullable<Keyword['gone']>, place: Place): undefined {
		const words = this.#words;
		words.consume();
		if (gone === 'ignored') return undefined;
		const what = gone === 'unsupported' ? 'Unsupported' : 'Deprecated';
		this.result.notices.push({ ...place, message: `${what} option ${words.keyword}` });
		return undefined;
	}

	/** Arguments too many. */
	#leftover(): Fault | undefined {
		const words = this.#words;
		if (words.left === 0) return undefined;
		if (this.#task.release >= NEW_LEXER)
			return new Fault(`keyword ${words.keyword} extra arguments at end of line`, true);
		const word = words.next();
		return word ? new Fault(`garbage at end of line; "${word.slice(0, 200)}".`) : undefined;
	}

	#count(message: string, place: Place): false {
		this.result.errors.push({ ...place, message });
		return false;
	}

	#fail(message: string, place: Place): void {
		this.result.errors.push({ ...place, message });
		this.#stopped ||= !this.#task.readsOn;
	}
}

/** The lower-case name of the setting that a keyword is, or is another name of. */
function settingKey(keyword: Keyword, known: ReadonlyMap<string, Keyword>): string {
	const { name, aliasOf } = keyword;
	const target = aliasOf === undefined ? undefined : known.get(aliasOf.toLowerCase());
	return target ? settingKey(target, known) : name.toLowerCase();
}

/** White space that sshd takes off in front of a line before it takes the line apart (`load_server_config`). */
function skipIndent(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && isWhitespace(text.charCodeAt(at))) at++;
	return at;
}
