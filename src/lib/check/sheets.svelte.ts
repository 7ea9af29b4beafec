import type { Encoding, FormatId } from '$engine';
import { LARGEST, type Sheet } from './sheet.ts';

/** A text or a file to open. */
export interface Opened {
	name?: string;
	content: string | Uint8Array;
	format?: FormatId;
	/** Of the file, where it is too large to be read. */
	size?: number;
}

/** What is learnt about a sheet by decoding or checking it. */
export interface Learnt {
	text?: string;
	encoding: Encoding;
	detected: FormatId;
}

/** The texts that are open, and which of them is shown. */
export class Sheets {
	all = $state.raw<readonly Sheet[]>([]);
	activeId = $state(0);
	/** A text was too large to open. */
	refused = $state.raw<{ name: string; size: number }>();
	/** Counts the times that the surface has to take the active text anew. */
	revision = $state(0);
	readonly active = $derived(this.all.find(({ id }) => id === this.activeId));

	#count = 0;
	/** Files that are still to be decoded. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is shown from it
	readonly #bytes = new Map<number, Uint8Array>();
	/** Reads the surface, where its text is newer than the sheet's. */
	#unread: (() => string) | undefined;

	/** The active text as it is now. */
	get text(): string {
		this.read();
		return this.active?.text ?? '';
	}

	/** Opens texts and files, each in a tab; what is too large is refused. @returns their ids */
	open(texts: readonly Opened[]): number[] {
		this.read();
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
			const text = isText ? content : '';
			opened.push({ id, name, text, encoding: 'utf-8', ...(format && { format }) });
		}
		if (opened.length > 0)
			this.all = [...this.all.filter(({ text, name }) => text !== '' || name !== ''), ...opened];
		return opened.map(({ id }) => id);
	}

	/** Takes back what was open before a reload. */
	restore(all: readonly Sheet[]): void {
		this.all = all;
		this.#count = Math.max(...all.map(({ id }) => id));
	}

	show(id: number): void {
		this.read();
		this.activeId = id;
		this.revision++;
	}

	/** Closes a tab. @returns the one that takes its place, if there is one */
	close(id: number): number | undefined {
		this.read();
		const at = this.all.findIndex((sheet) => sheet.id === id);
		this.all = this.all.filter((sheet) => sheet.id !== id);
		return this.all[Math.min(at, this.all.length - 1)]?.id;
	}

	clear(): void {
		this.#unread = undefined;
		this.#bytes.clear();
		this.all = [];
		this.activeId = 0;
		this.refused = undefined;
	}

	change(part: Partial<Sheet>, id = this.activeId): void {
		this.all = this.all.map((sheet) => (sheet.id === id ? { ...sheet, ...part } : sheet));
	}

	/** Takes the active sheet for another format, or again for what it looks like. */
	takeAs(format: FormatId | undefined): void {
		this.all = this.all.map((sheet) => {
			if (sheet.id !== this.activeId) return sheet;
			const changed: Sheet = { ...sheet };
			delete changed.format;
			return format ? { ...changed, format } : changed;
		});
	}

	/** Takes in what a first check or a decoding says. */
	learn(id: number, { text, encoding, detected }: Learnt): void {
		this.change({ detected, ...(text !== undefined && { text, encoding }) }, id);
		if (text === undefined) return;
		this.#bytes.delete(id);
		if (id === this.activeId) this.revision++;
	}

	/** The bytes of a file that is not decoded yet. */
	bytesOf(id: number): Uint8Array | undefined {
		return this.#bytes.get(id);
	}

	/** Whether so much more text is too much; says so. */
	refuses(size: number): boolean {
		const total = (this.active?.text.length ?? 0) + size;
		this.refused = total > LARGEST ? { name: '', size: total } : undefined;
		return total > LARGEST;
	}

	/** The surface has another text. @param read what it is, when somebody needs it */
	typed(read: () => string): void {
		this.#unread = read;
	}

	get isUnread(): boolean {
		return this.#unread !== undefined;
	}

	/** Takes over what the surface has. */
	read(): void {
		const read = this.#unread;
		if (!read) return;
		this.#unread = undefined;
		this.change({ text: read() });
	}
}
