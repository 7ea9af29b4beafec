import { lineEndOf, textLines, type Edit, type Span } from './span.ts';

/** A `Key=Value` line. */
export interface Entry extends Span {
	name: string;
	nameAt: Span;
	value: string;
	valueAt: Span;
}

/** A `[SECTION]` and its lines; what stands before the first one has no name. */
export interface Section extends Span {
	name: string;
	entries: Entry[];
}

/** Reads an INI file as Xshell and PuTTY under Unix write them, every line with its place. */
export function readSections(text: string): Section[] {
	let section: Section = { name: '', entries: [], from: 0, to: 0 };
	const sections = [section];
	for (const line of textLines(text)) {
		const start = line.text.startsWith('\uFEFF') ? 1 : 0;
		const content = line.text.slice(start);
		const { from, to } = { from: line.from + start, to: line.to };
		if (/^\[.*\]\s*$/.test(content)) {
			section = { name: content.trimEnd().slice(1, -1), entries: [], from, to };
			sections.push(section);
			continue;
		}
		section.to = to;
		const equals = content.indexOf('=');
		if (equals < 1 || /^[;#]/.test(content)) continue;
		section.entries.push({
			name: content.slice(0, equals),
			nameAt: { from, to: from + equals },
			value: content.slice(equals + 1),
			valueAt: { from: from + equals + 1, to },
			from,
			to
		});
	}
	return sections;
}

/** The first entry of a name: which of two equal ones counts is the reader's to say. */
export function entryOf(entries: readonly Entry[], name: string): Entry | undefined {
	return entries.find((entry) => entry.name === name);
}

/** A whole number in decimal, as these files have them; 0 where it is none. */
export function wholeNumber(value: string | undefined): number {
	const number = /^[+-]?\d{1,10}/.exec(value?.trim() ?? '')?.[0];
	return number === undefined ? 0 : Number(number);
}

/**
 * What has to change for entries to have these values: the first of each name, and what is missing behind
 * `after` or at the section's end.
 */
export function entryEdits(
	text: string,
	section: Section,
	wanted: Readonly<Record<string, string>>,
	same: (one: string, other: string) => boolean = (one, other) => one.trim() === other
): Edit[] {
	const end = lineEndOf(text);
	const edits: Edit[] = [];
	const missing: string[] = [];
	let last: Span = section.entries.at(-1) ?? section;
	for (const [name, insert] of Object.entries(wanted)) {
		const entry = entryOf(section.entries, name);
		if (!entry) missing.push(`${name}=${insert}`);
		else {
			last = entry;
			if (!same(entry.value, insert)) edits.push({ ...entry.valueAt, insert });
		}
	}
	if (missing.length === 0) return edits;
	const lines = missing.join(end);
	edits.push(
		last.to === 0
			? { from: 0, to: 0, insert: `${lines}${end}` }
			: { from: last.to, to: last.to, insert: `${end}${lines}` }
	);
	return edits;
}
