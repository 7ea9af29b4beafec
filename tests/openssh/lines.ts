import fc, { type Arbitrary } from 'fast-check';

const LEADS = ['', '    ', '\t', ' \t ', '\r', '      '];
const SEPARATORS = [' ', '\t', '  ', '=', ' = ', '\t=', '= ', ' \t '];
const TAILS = ['', ' ', '\t', '\r', ' \u000C', ' # comment', '\t#', ' #"open', '  ', '\u000C'];
const CASES = [
	(word: string) => word,
	(word: string) => word.toLowerCase(),
	(word: string) => word.toUpperCase()
];

/** What breaks a word, a line or a reader. */
const HOSTILE = [
	...[
		'"',
		"'",
		'\\',
		'\\"',
		'\\ ',
		'#',
		' #',
		'=',
		'==',
		' = ',
		'"" ',
		' ""',
		';',
		',',
		'!',
		'*',
		'~'
	],
	...['\r', '\u000C', '\u000B', '\u0000', '\t', ' ', '  ', '\u007F', '\u001B', '\u0001'],
	...[
		'\uFEFF',
		'\u00A0',
		'“',
		'”',
		'‘',
		'’',
		'６０',
		'\u200B',
		'é',
		'数',
		'😀',
		'\u2028',
		'\u0085'
	],
	...['\\\n', '\n', '\r\n', '%', '$', '{', '-', '+', '0', 'x', '.']
];

/** A keyword and its value as people write them, mostly plainly. */
export function styled(
	keyword: string | Arbitrary<string>,
	value: Arbitrary<string>
): Arbitrary<string> {
	const name = typeof keyword === 'string' ? fc.constant(keyword) : keyword;
	return fc
		.tuple(
			name,
			value,
			mostly(LEADS, 6),
			mostly(SEPARATORS, 8),
			mostly(TAILS, 14),
			mostly(CASES, 10)
		)
		.map(
			([name, value, lead, separator, tail, cased]) => lead + cased(name) + separator + value + tail
		);
}

/** A line with something hostile in it, something gone from it, or something in it twice. */
export function mutated(line: Arbitrary<string>): Arbitrary<string> {
	const at = fc.nat({ max: 999 });
	return fc
		.tuple(line, at, fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom('cut', 'twice')))
		.map(([line, at, change]) => {
			const place = Math.floor((at * (line.length + 1)) / 1000);
			const [before, after] = [line.slice(0, place), line.slice(place)];
			if (change === 'cut') return before + after.slice(1);
			if (change === 'twice') return `${before}${after} ${after}`;
			return before + change + after;
		});
}

/** The first nearly always; one of all `every` so many times. */
function mostly<T>(values: T[], every: number): Arbitrary<T> {
	return fc.oneof(
		{ arbitrary: fc.constant(values[0] as T), weight: every - 1 },
		{ arbitrary: fc.constantFrom(...values), weight: 1 }
	);
}
