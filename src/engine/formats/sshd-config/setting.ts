import type { Release } from '../../facts/release.ts';
import type { Build } from '../openssh/resolution.ts';
import type { Fault, Words } from './words.ts';

/** How one keyword of `sshd_config` is read, kept and printed. */
export interface Setting<V> {
	/**
	 * Reads a line's arguments.
	 * @param state what the reading has gathered so far
	 * @returns the value, nothing where there is nothing to keep, or what the line is refused with
	 */
	read(words: Words, state: State<V>): V | Fault | undefined;
	/** Joins a further line's value; without it the first line wins. An accumulating one adds to `earlier` itself. */
	join?(earlier: V, value: V, release: Release): V;
	/** Every line adds to a list. */
	accumulates?: true;
	/** Whether reading a line depends on what was set before. */
	depends?: true;
	/** The releases that take over its value from `Match` blocks; without it those that allow it there. */
	overrides?: { since: Release; until?: Release; again?: Release };
	/** Joins a `Match` block's value with the global one; without it the block's replaces it. */
	override?(global: V | undefined, inMatch: V): V;
	/**
	 * Prints it as `sshd -T` does, one entry for each line.
	 * @returns nothing where it is not printed
	 */
	print(value: V | undefined, by: Printer): string[] | undefined;
}

/** How far a reading has come. */
export interface State<V> {
	/** Whether the line applies. */
	active: boolean;
	/** What earlier lines set. */
	earlier: V | undefined;
	/** Whether another setting is set. */
	isSet(key: string): boolean;
}

/** Who prints. */
export interface Printer {
	release: Release;
	build: Build;
	/** `match`: the value comes from a `Match` block, in which some settings keep other forms. */
	from: 'default' | 'global' | 'match';
}

/** A setting whatever its kind of value is. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the table keeps values of every kind; each setting reads only its own
export type AnySetting = Setting<any>;
