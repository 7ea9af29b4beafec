import { getContext, setContext } from 'svelte';
import {
	edited,
	type Build,
	type Diagnostic,
	type Edit,
	type Fix,
	type FormatId,
	type Hop
} from '$engine';
import { createWorker } from './create-worker.ts';
import { Desk } from './desk.ts';
import { differenceOf } from './edits.ts';
import { keep, kept } from './keep.ts';
import type { Answers, Checked, Kind, Other, QuestionOf, Reading, Whom } from './protocol.ts';
import { LARGE, LARGEST, type Sheet } from './sheet.ts';

const KEY = Symbol('checker');
/** Milliseconds: what takes longer shows that it does; a large text is read after a pause; so is what is kept. */
const SLOW = 500;
const PAUSE = 400;
const REST = 300;

/** A text or a file to open. */
export interface Opened {
	name?: string;
	content: string | Uint8Array;
	format?: FormatId;
	/** Of the file, where it is too large to be read. */
	size?: number;
}

/** Where the text is shown and edited: the plain field, or the editor. */
export interface Surface {
	/** Makes edits in the way that can be undone. */
	edit(edits: readonly Edit[]): void;
	/** Shows a place; the page's focus goes there only if told so. */
	show(from: number, to: number, focus: boolean): void;
	/** Where the cursor is, while the focus is there. */
	readonly cursor: number | undefined;
}

/** The texts being checked and what was found; every change goes through its methods. */
export class Checker {
	sheets = $state.raw<readonly Sheet[]>([]);
	activeId = $state(0);
	/** What was found in the active sheet; absent until its first check is done. */
	checked = $state.raw<Checked>();
	phase = $state<'idle' | 'checking' | 'cancelled' | 'failed'>('idle');
	/** It is taking longer than a moment. */
	slow = $state(false);
	/** A text was too large to open. */
	refused = $state.raw<{ name: string; size: number }>();
	/** A reload will not bring the text back. */
	fleeting = $state(false);
	openssh = $state('');
	build = $state<Build>('upstream');
	whom = $state.raw<Whom>({});
	/** The finding that is looked at: its place in the list. */
	selected = $state<number>();
	/** Counts the times that the surface has to take the active text anew. */
	revision = $state(0);
	readonly active = $derived(this.sheets.find(({ id }) => id === this.activeId));

	surface: Surface | undefined;
	/** What is between client and server, from the wizard's link. */
	path: readonly Hop[] = [];
	/** The fragment that the text came from. */
	from: string | undefined;
	readonly #desk = new Desk(createWorker);
	/** Reads the surface, where its text is newer than the sheet's. */
	#unread: (() => string) | undefined;
	#reading: ReturnType<typeof setTimeout> | undefined;
	#keeping: ReturnType<typeof setTimeout> | undefined;
	#count = 0;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is shown from it
	#bytes = new Map<number, Uint8Array>();

	get busy(): boolean {
		return this.phase === 'checking';
	}

	/** Opens texts and files, each in a tab; the first of them is shown. */
	open(texts: readonly Opened[]): void {
		this.#read();
		this.refused = undefined;
		const opened: Sheet[] = [];
		for (const { name = '', content, format, size = content.length } of texts) {
			if (size > LARGEST) {
				this.refused = { name, size };
				continue;
			}
			const isText = typeof content === 'string';
			const id = ++this.#count;
			if (!isText) this.#bytes.set(id, content);
			opened.push({
				id,
				name,
				text: isText ? content : '',
				encoding: 'utf-8',
				...(format && { format })
			});
		}
		const [first] = opened;
		if (!first) return;
		this.sheets = [
			...this.sheets.filter(({ text, name }) => text !== '' || name !== ''),
			...opened
		];
		this.#show(first.id);
		// Their bytes are decoded when they are first needed: at once, since one may include another.
		for (const { id } of opened.slice(1)) if (this.#bytes.has(id)) void this.#decode(id);
	}

	choose(id: number): void {
		this.#read();
		this.#show(id);
	}

	close(id: number): void {
		this.#read();
		const at = this.sheets.findIndex((sheet) => sheet.id === id);
		this.sheets = this.sheets.filter((sheet) => sheet.id !== id);
		const next = this.sheets[Math.min(at, this.sheets.length - 1)];
		if (id !== this.activeId) this.#later();
		else if (next) this.#show(next.id);
		else this.clear();
	}

	/** Back to the empty page. */
	clear(): void {
		this.#unread = undefined;
		this.sheets = [];
		this.activeId = 0;
		this.checked = undefined;
		this.selected = undefined;
		this.refused = undefined;
		this.whom = {};
		this.cancel();
		this.phase = 'idle';
		this.#later();
	}

	/** Takes the active sheet for another format, or again for what it looks like. */
	takeAs(format: FormatId | undefined): void {
		this.sheets = this.sheets.map((sheet) => {
			if (sheet.id !== this.activeId) return sheet;
			const changed: Sheet = { ...sheet };
			delete changed.format;
			return format ? { ...changed, format } : changed;
		});
		void this.check();
	}

	rename(name: string): void {
		this.#change({ name });
		void this.check();
	}

	/** Whether so much more text is too much; says so. */
	refuses(size: number): boolean {
		const total = (this.active?.text.length ?? 0) + size;
		this.refused = total > LARGEST ? { name: '', size: total } : undefined;
		return total > LARGEST;
	}

	/** The person typed. @param read the text as it is now */
	typed(read: () => string, size: number): void {
		this.#unread = read;
		clearTimeout(this.#reading);
		if (size <= LARGE) void this.check();
		else this.#reading = setTimeout(() => void this.check(), PAUSE);
	}

	/** Applies a fix to the active text. */
	fix({ edits }: Fix): void {
		this.edit(edits);
	}

	edit(edits: readonly Edit[]): void {
		if (this.surface) this.surface.edit(edits);
		else {
			this.#change({ text: edited(this.text, edits) });
			this.revision++;
		}
		void this.check();
	}

	/** Puts another text in the place of the active one, by the smallest edit. */
	replace(next: string): void {
		const { text } = this;
		if (next !== text) this.edit([differenceOf(text, next)]);
	}

	/** The active text as it is now. */
	get text(): string {
		this.#read();
		return this.active?.text ?? '';
	}

	/** Looks at a finding, here and in the text. */
	select(index: number, focus = false): void {
		const finding = this.checked?.found[index];
		if (!finding) return;
		this.selected = index;
		this.surface?.show(finding.from, finding.to, focus);
	}

	/** The finding behind or before the one that is looked at, in the order of the text. */
	step(by: 1 | -1, at?: number): Diagnostic | undefined {
		const found = this.checked?.found ?? [];
		if (found.length === 0) return undefined;
		const here = at === undefined ? (this.selected ?? (by > 0 ? -1 : 0)) : place(found, at, by);
		const index = (here + by + found.length) % found.length;
		this.select(index);
		return found[index];
	}

	/** Asks the worker something else than a check. */
	ask<K extends Exclude<Kind, 'check'>>(question: QuestionOf<K>): Promise<Answers[K] | undefined> {
		return this.#desk.ask(question);
	}

	/** How the active sheet is to be read. */
	get reading(): Reading {
		const active = this.active;
		return {
			whom: this.whom,
			others: this.sheets.flatMap(({ id, name, text }): Other[] =>
				id === this.activeId || name === '' ? [] : [{ name, text }]
			),
			build: this.build,
			...(active?.format && { format: active.format }),
			...(active?.name && { name: active.name }),
			...(this.openssh !== '' && { openssh: this.openssh }),
			...(this.path.length > 0 && { path: this.path })
		};
	}

	/** Checks the active sheet as it is now; an earlier check still running is forgotten. */
	async check(): Promise<void> {
		this.#read();
		const { active } = this;
		if (!active) return;
		const input = this.#bytes.get(active.id) ?? active.text;
		this.phase = 'checking';
		const timer = setTimeout(() => (this.slow = true), SLOW);
		try {
			const checked = await this.#desk.ask({ kind: 'check', input, reading: this.reading });
			if (!checked || this.activeId !== active.id || this.#unread) return;
			this.#learn(active.id, checked);
			// The editor takes a large text in; the page gets its turn before the list is made.
			if (this.text.length > LARGE) await new Promise((done) => setTimeout(done));
			this.phase = 'idle';
			this.slow = false;
			this.checked = checked;
			this.selected = undefined;
		} catch {
			this.phase = 'failed';
			this.slow = false;
		} finally {
			clearTimeout(timer);
		}
		this.#later();
	}

	cancel(): void {
		this.#desk.cancel();
		this.phase = 'cancelled';
		this.slow = false;
	}

	/** Gives back what this tab had before it was reloaded. @returns whether there was something */
	restore(hash: string, shared: boolean): boolean {
		const had = kept();
		if (!had || (shared && had.from !== hash)) return false;
		this.from = had.from;
		this.openssh = had.openssh ?? '';
		this.build = had.build === 'debian' ? 'debian' : 'upstream';
		this.whom = had.whom ?? {};
		this.sheets = had.sheets;
		this.#count = Math.max(...had.sheets.map(({ id }) => id));
		this.#show(had.sheets.find(({ id }) => id === had.active)?.id ?? had.sheets[0]?.id ?? 0);
		return true;
	}

	/** Writes down at once what a reload is to give back. */
	remember = (): void => {
		clearTimeout(this.#keeping);
		this.#read();
		const { sheets, activeId: active, openssh, build, whom, from } = this;
		const undecoded = sheets.some(({ id }) => this.#bytes.has(id));
		this.fleeting =
			!undecoded &&
			!keep({ sheets: [...sheets], active, openssh, build, whom, ...(from && { from }) });
	};

	/** The page goes: what it has is written down, and its worker ends. */
	leave = (): void => {
		this.remember();
		this.#desk.cancel();
	};

	#show(id: number): void {
		this.activeId = id;
		this.revision++;
		this.checked = undefined;
		this.selected = undefined;
		this.slow = false;
		void this.check();
	}

	/** What a first check of bytes says about them. */
	#learn(id: number, { text, encoding, format }: Checked): void {
		this.#change({ ...(text !== undefined && { text, encoding }), detected: format }, id);
		if (text !== undefined) {
			this.#bytes.delete(id);
			this.revision++;
			if (this.sheets.length > 1) void this.check();
		}
	}

	async #decode(id: number): Promise<void> {
		const input = this.#bytes.get(id);
		const name = this.sheets.find((sheet) => sheet.id === id)?.name ?? '';
		if (!input) return;
		const read = await this.#desk.ask({ kind: 'decode', input, name }).catch(() => undefined);
		if (!read || !this.#bytes.has(id)) return;
		this.#bytes.delete(id);
		this.#change(read, id);
		if (id === this.activeId) this.revision++;
		void this.check();
	}

	/** Takes over what the surface has. */
	#read(): void {
		const read = this.#unread;
		if (!read) return;
		this.#unread = undefined;
		clearTimeout(this.#reading);
		this.#change({ text: read() });
	}

	#change(part: Partial<Sheet>, id = this.activeId): void {
		this.sheets = this.sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...part } : sheet));
	}

	#later(): void {
		clearTimeout(this.#keeping);
		this.#keeping = setTimeout(this.remember, REST);
	}
}

/** The finding at an offset, or the one before it when going on, behind it when going back. */
function place(found: readonly Diagnostic[], at: number, by: 1 | -1): number {
	if (by > 0) return found.filter(({ from }) => from <= at).length - 1;
	const index = found.findIndex(({ from }) => from >= at);
	return index < 0 ? found.length : index;
}

export function provideChecker(): Checker {
	return setContext(KEY, new Checker());
}

export function useChecker(): Checker {
	return getContext<Checker>(KEY);
}
