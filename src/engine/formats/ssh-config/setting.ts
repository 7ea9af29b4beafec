import type { Release } from '../../facts/release.ts';
import type { Build } from '../openssh/resolution.ts';
import type { Words } from './words.ts';

/** What a line is refused with. */
export class Refusal {
	/** In the order they are said. */
	readonly messages: readonly string[];
	/** ssh stops at once; otherwise it goes on with the next line. */
	readonly fatal: boolean;

	constructor(messages: readonly string[], fatal: boolean) {
		this.messages = messages;
		this.fatal = fatal;
	}
}

/** ssh counts it and reads on; before 8.5 it stopped. */
export function refuse(...messages: string[]): Refusal {
	return new Refusal(messages, false);
}

/** ssh stops. */
export function stop(message: string): Refusal {
	return new Refusal([message], true);
}

/** Values by the lower-case name of their setting. */
interface Values {
	get(name: string): unknown;
	has(name: string): boolean;
}

/** What has been read before a line. */
export interface State {
	/** Whether the line applies. */
	active: boolean;
	values: Values;
}

/** How one keyword of `ssh_config` is read, kept and printed. */
export interface Setting<V> {
	/**
	 * Reads a line's arguments.
	 * @returns the value, nothing where there is nothing to keep, or what the line is refused with
	 */
	read(words: Words, state: State): V | Refusal | undefined;
	/** The setting whose values it adds to, if not its own. */
	storedAs?: string;
	/** What lines add to, for settings that gather what every line says. */
	start?(): V;
	/** Joins a further line's value; without it the first line wins. */
	join?(earlier: V, value: V, release: Release): V;
	/** Lines count even where their block does not apply, up to the release before this one. */
	everywhereUntil?: Release;
	/**
	 * Prints it as `ssh -G` does, one entry for each line.
	 * @returns nothing where it is not printed
	 */
	print(value: V | undefined, by: Printer): string[] | undefined;
}

/** Who prints, and for whom. */
export interface Printer {
	release: Release;
	build: Build;
	values: Values;
	/** Puts tokens (`%h`, `~`) in, as far as they can be known. */
	expand(text: string): string;
}

/** A setting whatever its kind of value is. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the table keeps values of every kind; each setting reads only its own
export type AnySetting = Setting<any>;
