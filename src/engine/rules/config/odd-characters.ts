import { properName, type View } from './lines.ts';
import { codePoint, plainText } from './characters.ts';
import { replace } from './fixes.ts';
import type { Explained } from './explanation.ts';
import type { RefusedLine } from './refused-lines.ts';

/** A refused line that has a character of a class outside its comment; mended by writing the whole line plainly. */
export function oddCharacter(
	{ from, to, setting }: RefusedLine,
	{ subject: { text }, known }: View,
	odd: RegExp
): Explained | undefined {
	if (!setting) return undefined;
	const end = setting.line.comment?.from ?? to;
	const said = text.slice(from, end);
	const at = said.search(odd);
	if (at < 0) return undefined;
	const character = String.fromCodePoint(said.codePointAt(at) ?? 0);
	return {
		from: from + at,
		to: from + at + character.length,
		params: { character, code: codePoint(character) },
		fixes: [replace(from, end, plainLine(said, known), 'fix-plain-characters', { safe: true })]
	};
}

/** A line in plain characters; a colon behind the keyword, which no keyword has, becomes a blank. */
function plainLine(said: string, known: View['known']): string {
	const plain = plainText(said).trimStart();
	const word = /^[a-z\d]+/i.exec(plain)?.[0] ?? '';
	const rest = plain.slice(word.length).trimStart();
	if (!rest.startsWith(':') || !known.has(word.toLowerCase())) return plain;
	return `${properName(word.toLowerCase(), known)} ${rest.slice(1).trimStart()}`;
}
