import type { Release } from '../../facts/release.ts';
import type { Outcome, Values } from './evaluation.ts';
import type { AnySetting, State } from './setting.ts';

/** How far a reading has come with one setting. */
export function state(active: boolean, key: string, values: Values): State<unknown> {
	return { active, earlier: values.get(key), isSet: (other) => values.has(other) };
}

/** Keeps a value beside what earlier lines set. */
export function store(
	values: Values,
	key: string,
	value: unknown,
	setting: AnySetting,
	release: Release
): Outcome {
	const earlier: unknown = values.get(key);
	if (earlier === undefined) {
		values.set(key, setting.accumulates ? fresh(value) : value);
		return 'set';
	}
	if (!setting.join) return 'kept';
	const joined: unknown = setting.join(earlier, value, release);
	values.set(key, joined);
	if (setting.accumulates) return 'joined';
	return joined === value ? 'replaced' : joined === earlier ? 'kept' : 'joined';
}

/** A list of its own, to which more can be added. */
function fresh(value: unknown): unknown {
	if (value instanceof Map) return new Map(value);
	return Array.isArray(value) ? value.slice() : value;
}
