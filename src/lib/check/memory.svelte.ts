import { keep, type Kept } from './keep.ts';

/** Milliseconds of rest before what a reload is to give back is written down. */
const REST = 300;

/** Writes down what is open, once it rests. */
export class Memory {
	/** A reload will not bring the text back. */
	fleeting = $state(false);
	readonly #now: () => Kept | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param now what there is to keep; nothing while a file is still to be decoded */
	constructor(now: () => Kept | undefined) {
		this.#now = now;
	}

	later(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(this.write, REST);
	}

	/** Writes it down at once, before the page goes. */
	readonly write = (): void => {
		clearTimeout(this.#timer);
		const kept = this.#now();
		this.fleeting = kept !== undefined && !keep(kept);
	};
}
