import {
	BOX_IDS,
	boxDetails,
	boxKind,
	boxOf,
	boxSources,
	type Box,
	type BoxDetails,
	type BoxId,
	type BoxKind
} from '$engine';
import { ALIASES } from './aliases.ts';

/** One line of the catalogue. */
export interface Entry {
	id: BoxId;
	name: string;
	/** Its name in the other language. */
	otherName: string;
	kind: BoxKind;
	box: Box;
	details: BoxDetails;
	source: (typeof boxSources)[BoxId];
	/** What a packet meets after expiry, read or concluded. */
	expiry: 'drop' | 'reset' | 'close' | 'unknown';
	/** Expiry and refreshing were concluded from the kind of box. */
	inferred: boolean;
	/** Everything it is found by, in lower case. */
	text: string;
}

type Names = Readonly<Record<string, string>>;

/** All boxes, the shortest timeout first; those without a number, and what is no box, last. */
export function entries(names: Names, otherNames: Names): Entry[] {
	const all = BOX_IDS.map((id): Entry => {
		const box = boxOf(id);
		const details = boxDetails[id];
		const name = names[id] ?? id;
		const otherName = otherNames[id] ?? id;
		return {
			id,
			name,
			otherName,
			kind: boxKind(id),
			box,
			details,
			source: boxSources[id],
			expiry: box.onExpiry ?? details.inferred ?? 'unknown',
			inferred: box.onExpiry === undefined && box.refreshedBy !== undefined,
			text: folded([id, name, otherName, ALIASES[id] ?? '', details.where ?? ''].join(' '))
		};
	});
	return all.toSorted(byTimeout);
}

export const KINDS = ['stateful', 'proxy', 'policy', 'unverified'] as const;
export const CONFIDENCES = ['documented', 'reported', 'unverified'] as const;

/** What is asked of the list; an absent answer asks nothing. */
export interface Query {
	search: string;
	category?: Box['category'] | undefined;
	kind?: BoxKind | undefined;
	confidence?: (typeof CONFIDENCES)[number] | undefined;
}

/** The entries that have every word searched for and pass every filter. */
export function select(all: readonly Entry[], query: Query): Entry[] {
	const wanted = folded(query.search)
		.split(' ')
		.filter((word) => word !== '');
	return all.filter(
		({ text, box, kind, source }) =>
			wanted.every((word) => text.includes(word)) &&
			(query.category ?? box.category) === box.category &&
			(query.kind ?? kind) === kind &&
			(query.confidence ?? source.confidence) === source.confidence
	);
}

export type SortKey = 'name' | 'category' | 'timeout' | 'expiry' | 'refreshed' | 'confidence';

export interface Order {
	key: SortKey;
	descending: boolean;
}

/**
 * Sorts entries; equal ones go by timeout. By timeout, one without a number and what is no box stay last.
 * @param label the words by which categories and expiries are sorted, as they are shown
 */
export function sort(
	entries: readonly Entry[],
	{ key, descending }: Order,
	collator: Intl.Collator,
	label: (entry: Entry, key: 'category' | 'expiry') => string
): Entry[] {
	const compare = (a: Entry, b: Entry): number => {
		switch (key) {
			case 'name':
				return collator.compare(a.name, b.name);
			case 'timeout':
				return (a.box.idleTimeout ?? 0) - (b.box.idleTimeout ?? 0);
			case 'refreshed':
				return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
			case 'confidence':
				return CONFIDENCES.indexOf(a.source.confidence) - CONFIDENCES.indexOf(b.source.confidence);
			default:
				return collator.compare(label(a, key), label(b, key));
		}
	};
	return entries.toSorted(
		(a, b) =>
			(key === 'timeout' ? rank(a) - rank(b) : 0) ||
			(descending ? compare(b, a) : compare(a, b)) ||
			byTimeout(a, b)
	);
}

function byTimeout(a: Entry, b: Entry): number {
	return rank(a) - rank(b) || (a.box.idleTimeout ?? 0) - (b.box.idleTimeout ?? 0);
}

function rank({ box }: Entry): number {
	return box.unlisted ? 2 : box.idleTimeout === undefined ? 1 : 0;
}

/** As people type it: one width, one case, single spaces. */
function folded(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
