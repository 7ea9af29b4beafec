import { getContext, setContext } from 'svelte';
import { edited, type Edit, type FormatId } from '$engine';
import { differenceOf } from './edits.ts';
import { Inspection } from './inspection.svelte.ts';
import { kept, type Kept } from './keep.ts';
import { Memory } from './memory.svelte.ts';
import type { Checked, Reading, Whom } from './protocol.ts';
import { LARGE, type Sheet } from './sheet.ts';
import { Sheets, type Opened } from './sheets.svelte.ts';
import type { Surface } from '$lib/editor/surface.ts';
import { Terms } from './terms.svelte.ts';

const KEY = Symbol('checker');
/** Milliseconds after which a large text is read. */
const PAUSE = 400;

/** The page's desk: texts, what they are judged by, what was found; whatever changes one of them checks anew. */
export class Checker {
	readonly sheets = new Sheets();
	readonly terms = new Terms();
	readonly inspection = new Inspection();
	readonly memory = new Memory(() => this.#kept());
	surface: Surface | undefined;
	/** The fragment that the text came from. */
	from: string | undefined;
	#pause: ReturnType<typeof setTimeout> | undefined;

	get active(): Sheet | undefined {
		return this.sheets.active;
	}

	get checked(): Checked | undefined {
		return this.inspection.checked;
	}

	/** The active text as it is now. */
	get text(): string {
		return this.sheets.text;
	}

	get reading(): Reading {
		return this.terms.reading(this.sheets);
	}

	/** Opens texts and files; the first of them is shown. */
	open(texts: readonly Opened[]): void {
		const [first, ...rest] = this.sheets.open(texts);
		if (first === undefined) return;
		this.choose(first);
		// One may include another, so the others are decoded at once.
		for (const id of rest) void this.#decode(id);
	}

	choose(id: number): void {
		this.sheets.show(id);
		this.inspection.forget();
		void this.check();
	}

	close(id: number): void {
		const next = this.sheets.close(id);
		if (id !== this.sheets.activeId) this.memory.later();
		else if (next === undefined) this.clear();
		else this.choose(next);
	}

	/** Back to the empty page. */
	clear(): void {
		this.sheets.clear();
		this.terms.whom = {};
		this.inspection.cancel();
		this.inspection.forget();
		this.inspection.phase = 'idle';
		this.memory.later();
	}

	takeAs(format: FormatId | undefined): void {
		this.sheets.takeAs(format);
		void this.check();
	}

	rename(name: string): void {
		this.sheets.change({ name });
		void this.check();
	}

	/** Judges by another release, build, host or path. */
	judge(by: Partial<Pick<Terms, 'openssh' | 'build' | 'path'>> & { whom?: Whom }): void {
		Object.assign(this.terms, by);
		void this.check();
	}

	/** The person typed. @param read the text as it is now */
	typed(read: () => string, size: number): void {
		this.sheets.typed(read);
		clearTimeout(this.#pause);
		if (size <= LARGE) void this.check();
		else this.#pause = setTimeout(() => void this.check(), PAUSE);
	}

	/** Applies a fix, or other edits, to the active text. */
	edit(edits: readonly Edit[]): void {
		if (this.surface) this.surface.edit(edits);
		else {
			this.sheets.change({ text: edited(this.text, edits) });
			this.sheets.revision++;
		}
		void this.check();
	}

	/** Puts another text in the place of the active one, by the smallest edit. */
	replace(next: string): void {
		const { text } = this;
		if (next !== text) this.edit([differenceOf(text, next)]);
	}

	/** Looks at a finding, here and in the text. */
	select(index: number, focus = false): void {
		const finding = this.checked?.found[index];
		if (!finding) return;
		this.inspection.selected = index;
		this.surface?.show(finding.from, finding.to, focus);
	}

	/** Goes to the finding behind or before. */
	step(by: 1 | -1): void {
		const index = this.inspection.next(by, this.surface?.cursor);
		if (index !== undefined) this.select(index);
	}

	/** Checks the active sheet as it is now; an earlier check still running is forgotten. */
	async check(): Promise<void> {
		const { sheets, inspection } = this;
		clearTimeout(this.#pause);
		sheets.read();
		const { active } = sheets;
		if (!active) return;
		const bytes = sheets.bytesOf(active.id);
		const checked = await inspection.run(bytes ?? active.text, this.reading);
		this.memory.later();
		if (!checked || sheets.activeId !== active.id || sheets.isUnread) return;
		const { text, encoding, format: detected } = checked;
		sheets.learn(active.id, { encoding, detected, ...(text !== undefined && { text }) });
		if (bytes && sheets.all.length > 1) void this.check();
		// The editor takes a large text in; the page gets its turn before the list is made.
		if (this.text.length > LARGE) await new Promise((done) => setTimeout(done));
		inspection.show(checked);
	}

	async #decode(id: number): Promise<void> {
		const { sheets, inspection } = this;
		const input = sheets.bytesOf(id);
		const name = sheets.all.find((sheet) => sheet.id === id)?.name ?? '';
		if (!input) return;
		const read = await inspection.ask({ kind: 'decode', input, name }).catch(() => undefined);
		if (!read || !sheets.bytesOf(id)) return;
		sheets.learn(id, read);
		void this.check();
	}

	/** Gives back what this tab had before it was reloaded. @returns whether there was something */
	restore(hash: string, shared: boolean): boolean {
		const had = kept();
		if (!had || (shared && had.from !== hash)) return false;
		const { sheets, active, openssh = '', build, whom = {}, from } = had;
		this.from = from;
		Object.assign(this.terms, { openssh, whom, build: build === 'debian' ? build : 'upstream' });
		this.sheets.restore(sheets);
		this.choose((sheets.find(({ id }) => id === active) ?? sheets[0])?.id ?? 0);
		return true;
	}

	/** The page goes: what it has is written down, and its worker ends. */
	leave = (): void => {
		this.memory.write();
		this.inspection.cancel();
	};

	#kept(): Kept | undefined {
		const { sheets, terms, from } = this;
		sheets.read();
		if (sheets.all.some(({ id }) => sheets.bytesOf(id))) return undefined;
		const { openssh, build, whom } = terms;
		const { all, activeId: active } = sheets;
		return { sheets: [...all], active, openssh, build, whom, ...(from && { from }) };
	}
}

export function provideChecker(): Checker {
	return setContext(KEY, new Checker());
}

export function useChecker(): Checker {
	return getContext<Checker>(KEY);
}
