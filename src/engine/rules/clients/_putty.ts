import { sessionKeys } from '../../formats/putty-registry.ts';
import { entryOf, readSections, wholeNumber } from '../../formats/sections.ts';
import type { Span } from '../../formats/span.ts';
import { hex8 } from '../../formats/bytes.ts';
import { once } from '../rule.ts';

/** One of PuTTY's numbers, in a registry file or under Unix. */
interface Ping {
	value: number;
	at: Span;
	/** The number as this file has it. */
	write(value: number): string;
	/** What the number replaces. */
	place: Span;
}

/** The two numbers of each session. */
export const pingsOf = once(({ text, format }): { minutes?: Ping; seconds?: Ping }[] => {
	if (format === 'putty-session') {
		const entries = readSections(text).flatMap((section) => section.entries);
		const ping = (name: string): Ping | undefined => {
			const entry = entryOf(entries, name);
			return (
				entry && { value: wholeNumber(entry.value), at: entry, write: String, place: entry.valueAt }
			);
		};
		return [both(ping('PingInterval'), ping('PingIntervalSecs'))];
	}
	return sessionKeys(text).map((key) => {
		const ping = (name: string): Ping | undefined => {
			const value = key.values.findLast((one) => one.name.toLowerCase() === name.toLowerCase());
			if (value?.number === undefined) return undefined;
			return {
				value: value.number,
				at: value,
				write: (number) => `dword:${hex8(number)}`,
				place: value.rawAt
			};
		};
		return both(ping('PingInterval'), ping('PingIntervalSecs'));
	});
});

function both(minutes: Ping | undefined, seconds: Ping | undefined) {
	return { ...(minutes && { minutes }), ...(seconds && { seconds }) };
}

/** The start of a registry file's key for a session. */
export const SESSION_KEY = '[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\';
/** A whole file up to a session's values, for examples. */
export const REGISTRY = `Windows Registry Editor Version 5.00\n\n${SESSION_KEY}db1]\n`;
