import type { Fault, Member, Node, Tree } from './tree.ts';

/** Deeper than any profile; what is deeper is not read. */
const MOST_DEPTH = 60;

/**
 * Reads JSON with the place of every value. Comments and commas too many are faults, and passed over;
 * at anything else it stops. The members of an object may stand without its braces. Never throws.
 */
export function readJson(text: string): Tree {
	const reader = new Reader(text);
	const root = reader.whole();
	return { ...(root && { root }), ...(reader.fault && { fault: reader.fault }) };
}

class Reader {
	fault: Fault | undefined;
	#at = 0;
	#stopped = false;
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
		if (text.startsWith('\uFEFF')) this.#at = 1;
	}

	whole(): Node | undefined {
		this.#space();
		const from = this.#at;
		if (/^"(?:[^"\\\n]|\\.){0,200}"\s*:/.test(this.#text.slice(from, from + 400))) {
			const members = this.#members(undefined, 0);
			return { kind: 'object', members, from, to: this.#at };
		}
		const root = this.#value(0);
		this.#space();
		if (!this.#stopped && this.#at < this.#text.length) this.#fail('syntax', this.#at);
		return root;
	}

	#value(depth: number): Node | undefined {
		this.#space();
		const from = this.#at;
		const char = this.#text[from];
		if (depth > MOST_DEPTH) return this.#stop();
		if (char === '{') {
			this.#at += 1;
			const members = this.#members('}', depth + 1);
			return { kind: 'object', members, from, to: this.#at };
		}
		if (char === '[') {
			this.#at += 1;
			const items = this.#items(depth + 1);
			return { kind: 'array', items, from, to: this.#at };
		}
		if (char === '"') {
			const value = this.#string();
			return value === undefined ? undefined : { kind: 'string', value, from, to: this.#at };
		}
		return this.#word(from);
	}

	#word(from: number): Node | undefined {
		let to = from;
		while (to < this.#text.length && /[\w+.-]/.test(this.#text[to] ?? '')) to += 1;
		const word = this.#text.slice(from, to);
		if (word === '') return this.#stop();
		this.#at = to;
		if (word === 'true' || word === 'false')
			return { kind: 'boolean', value: word === 'true', from, to };
		if (word === 'null') return { kind: 'null', from, to };
		if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(word))
			return { kind: 'number', value: Number(word), from, to };
		this.#at = from;
		return this.#stop();
	}

	/** A string's value, `undefined` where it has no end. */
	#string(): string | undefined {
		const from = this.#at;
		let at = from + 1;
		while (at < this.#text.length && this.#text[at] !== '"' && this.#text[at] !== '\n')
			at += this.#text[at] === '\\' ? 2 : 1;
		if (this.#text[at] !== '"') {
			this.#stop();
			return undefined;
		}
		this.#at = at + 1;
		const raw = this.#text.slice(from, at + 1);
		try {
			return String(JSON.parse(raw));
		} catch {
			this.#fail('syntax', from, at + 1);
			return raw.slice(1, -1);
		}
	}

	#members(close: '}' | undefined, depth: number): Member[] {
		const members: Member[] = [];
		for (;;) {
			const comma = members.length > 0 ? this.#comma() : undefined;
			this.#space();
			const char = this.#text[this.#at];
			if (this.#stopped || (char === undefined && close === undefined)) return members;
			if (char === close) {
				if (comma !== undefined) this.#fail('trailing-comma', comma, comma + 1);
				this.#at += 1;
				return members;
			}
			if (char !== '"' || (members.length > 0 && comma === undefined)) {
				this.#stop();
				return members;
			}
			const from = this.#at;
			const key = this.#string();
			const keyAt = { from, to: this.#at };
			this.#space();
			if (key === undefined || this.#text[this.#at] !== ':') {
				this.#stop();
				return members;
			}
			this.#at += 1;
			const value = this.#value(depth);
			if (value) members.push({ key, keyAt, value });
			if (this.#stopped) return members;
		}
	}

	#items(depth: number): Node[] {
		const items: Node[] = [];
		for (;;) {
			const comma = items.length > 0 ? this.#comma() : undefined;
			this.#space();
			if (this.#stopped) return items;
			if (this.#text[this.#at] === ']') {
				if (comma !== undefined) this.#fail('trailing-comma', comma, comma + 1);
				this.#at += 1;
				return items;
			}
			if (items.length > 0 && comma === undefined) {
				this.#stop();
				return items;
			}
			const value = this.#value(depth);
			if (value) items.push(value);
			if (this.#stopped || !value) return items;
		}
	}

	/** Passes over a comma, and says where it was. */
	#comma(): number | undefined {
		this.#space();
		if (this.#text[this.#at] !== ',') return undefined;
		this.#at += 1;
		return this.#at - 1;
	}

	#space(): void {
		for (;;) {
			while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
			const start = this.#text.slice(this.#at, this.#at + 2);
			if (start !== '//' && start !== '/*' && !start.startsWith('#')) return;
			const end = start === '/*' ? '*/' : '\n';
			const found = this.#text.indexOf(end, this.#at + 1);
			const to = found < 0 ? this.#text.length : found + (end === '\n' ? 0 : 2);
			this.#fail('comment', this.#at, to);
			this.#at = to;
		}
	}

	#stop(): undefined {
		this.#stopped = true;
		this.#fail('syntax', Math.min(this.#at, Math.max(0, this.#text.length - 1)));
	}

	#fail(kind: Fault['kind'], from: number, to = Math.min(from + 1, this.#text.length)): void {
		this.fault ??= { kind, from, to };
	}
}
