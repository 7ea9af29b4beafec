/** Something to say at a mark. A row has one line of text, or two; a note lies in one of them. */
export interface Note {
	row: string;
	/** Where its mark is, 0 to 1 along the plot. */
	at: number;
	text: string;
	/** The heavier, the sooner it is placed. */
	weight: number;
	/** How many lines of text its row has room for; 1 unless given. */
	lines?: number;
	/** What its row's own name takes of the plot's left where the plot is narrow, px. */
	label?: number;
	/** Told as a danger. */
	danger?: boolean;
}

export interface PlacedNote extends Note {
	side: 'right' | 'left';
	line: number;
	/** The widths, of `WIDTHS`, from which on up to the next one it is shown there. */
	widths: number[];
}

/** Widths of a plot from which notes are placed anew, px; none is narrower than the first. */
export const WIDTHS = [280, 520, 760];
/** The most notes in a lane. */
const MOST = 6;
/** Between a mark and its note, and between notes, px. */
const DISTANCE = 7;

/**
 * Places the notes of a lane so that none covers another and none leaves the plot, for each of `WIDTHS`, which holds
 * for wider plots too: marks only move apart. Those without room are left out, the lightest first.
 */
export function placeNotes(notes: readonly Note[]): PlacedNote[] {
	const heaviest = notes.toSorted((a, b) => b.weight - a.weight);
	const all: PlacedNote[] = [];
	for (const width of WIDTHS) {
		const placed: PlacedNote[] = [];
		for (const note of heaviest) {
			const place = placed.length < MOST ? placeFor(note, placed, width) : undefined;
			if (place) placed.push(place);
		}
		for (const place of placed) {
			const same = all.find(
				({ row, text, at, side, line }) =>
					row === place.row &&
					text === place.text &&
					at === place.at &&
					side === place.side &&
					line === place.line
			);
			if (same) same.widths.push(width);
			else all.push(place);
		}
	}
	return all;
}

function placeFor(
	note: Note,
	placed: readonly PlacedNote[],
	width: number
): PlacedNote | undefined {
	for (let line = 0; line < (note.lines ?? 1); line++)
		for (const side of ['right', 'left'] as const) {
			const place: PlacedNote = { ...note, side, line, widths: [width] };
			const [left, right] = extent(place, width);
			if (left < (width === WIDTHS[0] ? (note.label ?? 0) : 0) || right > width) continue;
			const free = placed.every((other) => {
				if (other.row !== place.row || other.line !== place.line) return true;
				const [otherLeft, otherRight] = extent(other, width);
				const before = right + DISTANCE <= otherLeft;
				const after = otherRight + DISTANCE <= left;
				// Notes in the other order than their marks would meet as the marks move apart.
				return (before && place.at <= other.at) || (after && place.at >= other.at);
			});
			if (free) return place;
		}
	return undefined;
}

/** Where a placed note begins and ends, px, in a plot of a width. */
export function extent({ at, text, side }: PlacedNote, width: number): [number, number] {
	const mark = at * width;
	const length = textWidth(text);
	return side === 'right'
		? [mark + DISTANCE, mark + DISTANCE + length]
		: [mark - DISTANCE - length, mark - DISTANCE];
}

/** A text's width in the plot's 12 px, px: rather too much than too little. */
function textWidth(text: string): number {
	let width = 0;
	for (const letter of text) width += letter > '\u2E7F' ? 12.5 : 7;
	return width;
}
