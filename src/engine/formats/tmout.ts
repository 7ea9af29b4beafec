import { partOf, shellWords } from './shell-words.ts';
import type { Span } from './span.ts';

/** What a shell's start file does to its idle logout. */
export interface IdleLogout extends Span {
	/** `assign`: a value is given. `readonly`: it can no longer be changed. `unset`: it is taken away. */
	does: ('assign' | 'readonly' | 'unset')[];
	/** TMOUT counts seconds, csh's `autologout` minutes. */
	variable: 'TMOUT' | 'autologout';
	value?: string;
	valueAt?: Span;
}

/** Reads every place where TMOUT or `autologout` is set, in the order of the text. */
export function readIdleLogout(text: string): IdleLogout[] {
	return shellWords(text).flatMap((words): IdleLogout[] => {
		const [first, ...rest] = words;
		if (!first) return [];
		const lead = first.value;
		if (lead === 'set' || lead === 'unset') {
			const csh = rest.findIndex(({ value }) => /^autologout(?:=|$)/.test(value));
			const word = rest[csh];
			if (word) {
				const text = [word.value, ...rest.slice(csh + 1).map(({ value }) => value)].join('');
				const value = /^autologout=(\d+)/.exec(text)?.[1];
				const valueAt = rest.slice(csh).find(({ value: part }) => value && part.endsWith(value));
				return [
					{
						variable: 'autologout',
						does: lead === 'unset' ? ['unset'] : ['assign'],
						...(value !== undefined && { value }),
						...(valueAt &&
							value && {
								valueAt: partOf(valueAt, valueAt.value.length - value.length, valueAt.value.length)
							}),
						from: first.from,
						to: words.at(-1)?.to ?? word.to
					}
				];
			}
		}
		return words.flatMap((word, index): IdleLogout[] => {
			const found = /^TMOUT(?:(=)([\s\S]*))?$/.exec(word.value);
			if (!found) return [];
			const [, equals, value = ''] = found;
			const before = words.slice(0, index).map((word) => word.value);
			const command = before.findLast((word) => DECLARES.test(word));
			const readonly =
				command === 'readonly' ||
				before.some((word) => /^-[a-z]*r/.test(word) && command !== 'unset');
			const does: IdleLogout['does'] = [
				...(equals ? (['assign'] as const) : []),
				...(command === 'unset' ? (['unset'] as const) : []),
				...(readonly ? (['readonly'] as const) : [])
			];
			if (does.length === 0) return [];
			return [
				{
					variable: 'TMOUT',
					does,
					...(equals && { value, valueAt: partOf(word, 6, word.value.length) }),
					from: word.from,
					to: word.to
				}
			];
		});
	});
}

const DECLARES = /^(?:export|readonly|typeset|declare|local|unset)$/;
