import { deflateRawSync } from 'node:zlib';
import {
	RULES,
	check,
	edited,
	type Diagnostic,
	type Example,
	type FormatId,
	type Rule
} from '$engine';
import type { Language } from '$messages/languages.ts';
import { rules } from '$messages/rules.ts';

/** A rule as its line in the list shows it. */
export interface Entry {
	code: string;
	severity: Rule['severity'];
	formats: readonly string[];
	title: string;
}

/** An example with the places where its rule is broken. */
export interface Shown {
	example: Example;
	found: Pick<Diagnostic, 'from' | 'to' | 'severity' | 'params' | 'variant'>[];
}

export function entryOf({ code, severity, formats }: Rule, language: Language): Entry {
	return { code, severity, formats, title: rules[language].words[`${code} title`] ?? code };
}

/** A rule's page: what the check makes of its examples, with the words that say it. */
export function pageOf(rule: Rule, language: Language) {
	const { code, examples, sources, fix } = rule;
	const bad = judged(rule, examples.bad);
	const at = RULES.indexOf(rule);
	const neighbours = [RULES[at - 1], RULES[at + 1]].flatMap((next) =>
		next ? [entryOf(next, language)] : []
	);
	const words = Object.entries(rules[language].words).filter(
		([key]) => key === code || key.startsWith(`${code} `) || key.startsWith(`${code}.`)
	);
	return {
		rule: entryOf(rule, language),
		bad: { example: examples.bad, found: bad } satisfies Shown,
		good: { example: examples.good, found: [] } satisfies Shown,
		mended: mended(examples.bad.text, bad),
		tryIt: packed(examples.bad.text, examples.bad.format ?? rule.formats[0]),
		offersFix: fix === 'offered',
		sources,
		neighbours,
		words: Object.fromEntries(words)
	};
}

/** The fragment that opens a text in the check, as `check/share.ts` reads it. */
function packed(text: string, format: FormatId): string {
	return `#text=1.${deflateRawSync(text).toString('base64url')}&format=${format}`;
}

function judged({ code, formats: [format] }: Rule, { text, ...conditions }: Example) {
	const { diagnostics } = check(text, { format, ...conditions });
	return diagnostics.filter(({ rule }) => rule === code);
}

/** The text after the first fix offered, where it would be mended by it. */
function mended(text: string, found: Diagnostic[]): string | undefined {
	const fix = found.flatMap(({ fixes }) => fixes)[0];
	return fix && edited(text, fix.edits);
}
