import { lexLine, type Dialect, type Line } from './lexer.ts';

/**
 * A configuration as text with its lines found: every byte kept, lines taken apart when they are asked
 * for, so that a long file costs little more than itself. Lines count from 1.
 */
export class ConfigDocument {
	readonly text: string;
	/** Where each line begins. */
	readonly #starts: Int32Array;

	constructor(text: string) {
		this.text = text;
		this.#starts = lineStarts(text);
	}

	/** How many lines there are; the empty stretch behind a last line end is none. */
	get lineCount(): number {
		return this.#starts.length;
	}

	/** Where line `number` begins. */
	start(number: number): number {
		return this.#starts[number - 1] ?? this.text.length;
	}

	/** Where line `number` ends: its `\n`, or the text's end. */
	end(number: number): number {
		const next = this.#starts[number];
		if (next !== undefined) return next - 1;
		return this.text.endsWith('\n') ? this.text.length - 1 : this.text.length;
	}

	/** Line `number`, taken apart. */
	line(number: number, dialect?: Dialect): Line {
		return lexLine(this.text, this.start(number), this.end(number), dialect);
	}

	/** The line that an offset is in. */
	lineAt(offset: number): number {
		let low = 0;
		let high = this.#starts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return Math.max(1, low);
	}
}

function lineStarts(text: string): Int32Array {
	let count = 0;
	for (let at = 0; at >= 0 && at < text.length; count++) at = text.indexOf('\n', at) + 1 || -1;
	const starts = new Int32Array(count);
	for (let number = 0, at = 0; number < count; number++) {
		starts[number] = at;
		at = text.indexOf('\n', at) + 1;
	}
	return starts;
}
