import {
	Annotation,
	EditorSelection,
	EditorState,
	RangeSetBuilder,
	type Extension,
	type Text,
	type Transaction,
	type TransactionSpec
} from '@codemirror/state';
import {
	Decoration,
	EditorView,
	ViewPlugin,
	type DecorationSet,
	type ViewUpdate
} from '@codemirror/view';

/** A change whose offsets and line ends are meant as they are: a fix, a repair. */
export const exact = Annotation.define<true>();

const hidden = Decoration.replace({});

/**
 * Lines end at `\n` only, as the programs read them; what comes before it is text. So offsets are the
 * engine's and every byte is kept. The `\r` of a Windows line end is not shown, the cursor passes over the
 * pair, and what is typed gets the line ends of the file.
 * @param end the file's own
 */
export function lineEnds(end: '\n' | '\r\n'): Extension {
	return [
		EditorState.lineSeparator.of('\n'),
		...(end === '\r\n' ? [EditorState.transactionFilter.of(withPairs), returns, pairsAreAtoms] : [])
	];
}

const returns = ViewPlugin.fromClass(
	class {
		marks: DecorationSet;
		constructor(view: EditorView) {
			this.marks = visibleReturns(view, hidden, 0);
		}
		update(update: ViewUpdate) {
			if (update.docChanged || update.viewportChanged)
				this.marks = visibleReturns(update.view, hidden, 0);
		}
	},
	{ decorations: ({ marks }) => marks }
);

const pairsAreAtoms = EditorView.atomicRanges.of((view) =>
	visibleReturns(view, Decoration.mark({}), 1)
);

/** Each `\r` at a visible line's end, and so many characters behind it. */
function visibleReturns(view: EditorView, mark: Decoration, behind: 0 | 1): DecorationSet {
	const builder = new RangeSetBuilder<Decoration>();
	const { doc } = view.state;
	for (const { from, to } of view.visibleRanges)
		for (let line = doc.lineAt(from); ; line = doc.line(line.number + 1)) {
			if (line.text.endsWith('\r') && line.number < doc.lines)
				builder.add(line.to - 1, line.to + behind, mark);
			if (line.to >= to || line.number === doc.lines) break;
		}
	return builder.finish();
}

/** Keeps a person's own edits and cursor from coming between `\r` and `\n`. */
function withPairs(transaction: Transaction): Transaction | readonly TransactionSpec[] {
	if (transaction.annotation(exact)) return transaction;
	const { startState, docChanged } = transaction;
	if (!docChanged) {
		const { selection, newDoc } = transaction;
		if (
			!selection ||
			!selection.ranges.some(({ anchor, head }) => split(newDoc, anchor) || split(newDoc, head))
		)
			return transaction;
		return [transaction, { selection: outside(newDoc, selection), sequential: true }];
	}
	const changes: { from: number; to: number; insert: string }[] = [];
	let same = true;
	transaction.changes.iterChanges((fromA, toA, _fromB, _toB, inserted) => {
		const from = split(startState.doc, fromA) ? fromA - 1 : fromA;
		const to = split(startState.doc, toA) ? (toA > fromA ? toA - 1 : from) : toA;
		const given = inserted.toString();
		const insert = given.replace(/\r?\n/g, '\r\n');
		same &&= from === fromA && to === toA && insert === given;
		changes.push({ from, to: Math.max(from, to), insert });
	});
	if (same || transaction.isUserEvent('undo') || transaction.isUserEvent('redo'))
		return transaction;
	const made = startState.changes(changes);
	const [last] = changes.slice(-1);
	return [
		{
			changes: made,
			selection: EditorSelection.cursor(made.mapPos(last?.to ?? 0, 1)),
			scrollIntoView: true,
			annotations: exact.of(true),
			userEvent: transaction.isUserEvent('delete') ? 'delete' : 'input'
		}
	];
}

/** Whether an offset is between the two characters of a line end. */
function split(doc: Text, at: number): boolean {
	return at > 0 && at < doc.length && doc.sliceString(at - 1, at + 1) === '\r\n';
}

function outside(doc: Text, selection: EditorSelection): EditorSelection {
	const moved = (at: number) => (split(doc, at) ? at - 1 : at);
	return EditorSelection.create(
		selection.ranges.map(({ anchor, head }) => EditorSelection.range(moved(anchor), moved(head))),
		selection.mainIndex
	);
}
