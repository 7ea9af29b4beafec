import { BACKSLASH } from './chars.ts';

/** A piece of a pattern: a character, `*`, `?`, or the characters in brackets. */
type Piece = number | typeof STAR | typeof ANY | Brackets;
const STAR = 'star';
const ANY = 'any';

interface Brackets {
	negated: boolean;
	ranges: [from: number, to: number][];
}

/** The classes of `[[:name:]]`, as ranges of the C locale. */
const CLASSES: Readonly<Record<string, string>> = {
	alnum: '09AZaz',
	alpha: 'AZaz',
	digit: '09',
	lower: 'az',
	upper: 'AZ',
	xdigit: '09AFaf',
	punct: '!/:@[`{~',
	graph: '!~',
	print: ' ~',
	space: '\t\r  ',
	blank: '\t\t  ',
	cntrl: '\0\x1f\x7f\x7f'
};

/**
 * Whether one part of a path matches one part of a glob (`openbsd-compat/glob.c`): `*`, `?`, `[…]` with `!`
 * in front turning it round, and `\` taking a character literally. A leading dot must be written out.
 */
export function matchesGlob(name: string, glob: string): boolean {
	const pieces = piecesOf(glob);
	if (name.startsWith('.') && pieces[0] !== '.'.charCodeAt(0)) return false;
	let at = 0;
	let next = 0;
	let star = -1;
	let afterStar = 0;
	while (at < name.length) {
		const piece = pieces[next];
		if (piece === STAR) {
			star = next++;
			afterStar = at;
		} else if (piece !== undefined && matchesPiece(name.charCodeAt(at), piece)) {
			at++;
			next++;
		} else if (star >= 0) {
			// Back to the last star only, so that it ends.
			next = star + 1;
			at = ++afterStar;
		} else return false;
	}
	while (pieces[next] === STAR) next++;
	return next === pieces.length;
}

function matchesPiece(code: number, piece: Piece): boolean {
	if (typeof piece === 'number') return piece === code;
	if (typeof piece === 'string') return piece === ANY;
	return piece.ranges.some(([from, to]) => from <= code && code <= to) !== piece.negated;
}

function piecesOf(glob: string): Piece[] {
	const pieces: Piece[] = [];
	for (let at = 0; at < glob.length; at++) {
		const code = glob.charCodeAt(at);
		if (code === BACKSLASH && at + 1 < glob.length) pieces.push(glob.charCodeAt(++at));
		else if (glob[at] === '*') pieces.push(STAR);
		else if (glob[at] === '?') pieces.push(ANY);
		else if (glob[at] === '[') {
			const found = brackets(glob, at + 1);
			pieces.push(found ? found.brackets : code);
			if (found) at = found.end;
		} else pieces.push(code);
	}
	return pieces;
}

/** Reads what is between brackets; nothing where they are not closed, so that the first stands for itself. */
function brackets(glob: string, from: number): { brackets: Brackets; end: number } | undefined {
	const negated = glob[from] === '!';
	const ranges: Brackets['ranges'] = [];
	const first = negated ? from + 1 : from;
	const take = () => {
		if (glob.charCodeAt(at) === BACKSLASH && at + 1 < glob.length) at++;
		return glob.charCodeAt(at++);
	};
	let at = first;
	while (at < glob.length) {
		if (glob[at] === ']' && at > first) return { brackets: { negated, ranges }, end: at };
		const name = glob.startsWith('[:', at) ? glob.slice(at + 2, glob.indexOf(':]', at)) : '';
		const set = Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined;
		if (set !== undefined) {
			for (let pair = 0; pair < set.length; pair += 2)
				ranges.push([set.charCodeAt(pair), set.charCodeAt(pair + 1)]);
			at += name.length + 4;
			continue;
		}
		const low = take();
		const isRange = glob[at] === '-' && at + 1 < glob.length && glob[at + 1] !== ']';
		if (isRange) at++;
		ranges.push([low, isRange ? take() : low]);
	}
	return undefined;
}
