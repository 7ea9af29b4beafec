/** Characters that look like another, or like nothing, and what stands for them. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
	[/[\u201c-\u201f\u300c-\u300f\uff02]/gu, '"'],
	[/[\u2018-\u201b\uff07]/gu, "'"],
	[/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' '],
	[/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu, '']
];

export const CURLY_QUOTES = /[\u2018-\u201f\u300c-\u300f\uff02\uff07]/u;
export const FULL_WIDTH = /[\uff01\uff03-\uff06\uff08-\uff5e\u3000]/u;
export const INVISIBLE = /[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\ufeff]/u;

/** A text in the characters that the programs know: quotes, digits, signs and blanks of ASCII. */
export function plainText(text: string): string {
	const plain = LOOKALIKES.reduce((before, [from, to]) => before.replace(from, to), text);
	return plain.replace(/[\uff01-\uff5e]/gu, (wide) =>
		String.fromCharCode(wide.charCodeAt(0) - 0xfee0)
	);
}

/** A character as people look it up: `U+00A0`. */
export function codePoint(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
