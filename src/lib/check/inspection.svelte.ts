import { createWorker } from './create-worker.ts';
import { Desk } from './desk.ts';
import type { Answers, Checked, Kind, QuestionOf, Reading } from './protocol.ts';

/** Milliseconds: what takes longer shows that it does. */
const SLOW = 500;

/** The check beside the page: how it stands, and what it found. */
export class Inspection {
	phase = $state<'idle' | 'checking' | 'cancelled' | 'failed'>('idle');
	/** It is taking longer than a moment. */
	slow = $state(false);
	/** What was found in the active sheet; absent until its first check is done. */
	checked = $state.raw<Checked>();
	/** The finding that is looked at: its place in the list. */
	selected = $state<number>();
	readonly #desk = new Desk(createWorker);

	/** Checks a text. @returns nothing where a newer check came before it, or it broke down */
	async run(input: string | Uint8Array, reading: Reading): Promise<Checked | undefined> {
		this.phase = 'checking';
		const timer = setTimeout(() => (this.slow = true), SLOW);
		try {
			return await this.#desk.ask({ kind: 'check', input, reading });
		} catch {
			this.phase = 'failed';
			this.slow = false;
			return undefined;
		} finally {
			clearTimeout(timer);
		}
	}

	show(checked: Checked): void {
		this.phase = 'idle';
		this.slow = false;
		this.checked = checked;
		this.selected = undefined;
	}

	/** Another text is looked at. */
	forget(): void {
		this.checked = undefined;
		this.selected = undefined;
		this.slow = false;
	}

	/** Asks the worker something else than a check. */
	ask<K extends Exclude<Kind, 'check'>>(question: QuestionOf<K>): Promise<Answers[K] | undefined> {
		return this.#desk.ask(question);
	}

	cancel(): void {
		this.#desk.cancel();
		this.phase = 'cancelled';
		this.slow = false;
	}

	/**
	 * The finding behind or before the one that is looked at, in the order of the text.
	 * @param at the cursor, where it is in the text
	 */
	next(by: 1 | -1, at?: number): number | undefined {
		const found = this.checked?.found ?? [];
		if (found.length === 0) return undefined;
		const here = at === undefined ? (this.selected ?? (by > 0 ? -1 : 0)) : this.#near(at, by);
		return (here + by + found.length) % found.length;
	}

	/** The finding at an offset, or the one before it when going on, behind it when going back. */
	#near(at: number, by: 1 | -1): number {
		const found = this.checked?.found ?? [];
		if (by > 0) return found.filter(({ from }) => from <= at).length - 1;
		const index = found.findIndex(({ from }) => from >= at);
		return index < 0 ? found.length : index;
	}
}
