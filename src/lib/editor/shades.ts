import { foldService } from '@codemirror/language';
import { Facet, RangeSetBuilder, type Extension } from '@codemirror/state';
import {
	Decoration,
	ViewPlugin,
	type DecorationSet,
	type EditorView,
	type ViewUpdate
} from '@codemirror/view';
import { highlight, opensBlock, type FormatId, type Shade } from '$engine';

/** What the text is taken for. */
export const formatFacet = Facet.define<FormatId, FormatId>({
	combine: ([format = 'text']) => format
});

/** A longer line is shown plain, and a block is not folded further. */
const LONGEST_LINE = 5000;
const LONGEST_BLOCK = 5000;

const marks: Record<Shade['kind'], Decoration> = {
	head: Decoration.mark({ class: 'tok-head' }),
	keyword: Decoration.mark({ class: 'tok-keyword' }),
	value: Decoration.mark({ class: 'tok-value' }),
	comment: Decoration.mark({ class: 'tok-comment' }),
	ignored: Decoration.mark({ class: 'tok-comment' })
};

function shade({ state, visibleRanges }: EditorView): DecorationSet {
	const builder = new RangeSetBuilder<Decoration>();
	const format = state.facet(formatFacet);
	for (const { from, to } of visibleRanges)
		for (let line = state.doc.lineAt(from); ; line = state.doc.line(line.number + 1)) {
			if (line.length <= LONGEST_LINE)
				for (const { kind, from, to } of highlight(line.text, format))
					builder.add(line.from + from, line.from + to, marks[kind]);
			if (line.to >= to || line.number === state.doc.lines) break;
		}
	return builder.finish();
}

/** Shows a text as the engine reads it, and folds its blocks. */
export function shades(): Extension {
	return [
		ViewPlugin.fromClass(
			class {
				shades: DecorationSet;
				constructor(view: EditorView) {
					this.shades = shade(view);
				}
				update({ view, docChanged, viewportChanged, state, startState }: ViewUpdate) {
					const other = state.facet(formatFacet) !== startState.facet(formatFacet);
					if (docChanged || viewportChanged || other) this.shades = shade(view);
				}
			},
			{ decorations: ({ shades }) => shades }
		),
		foldService.of((state, from, to) => {
			const format = state.facet(formatFacet);
			const { number, length } = state.doc.lineAt(from);
			if (
				number === state.doc.lines ||
				length > LONGEST_LINE ||
				!opensBlock(state.sliceDoc(from, to), format)
			)
				return null;
			const lines = state.doc.iterLines(
				number + 1,
				Math.min(state.doc.lines, number + LONGEST_BLOCK) + 1
			);
			let end = to;
			for (let at = to + 1; !lines.next().done; at += lines.value.length + 1) {
				if (opensBlock(lines.value.slice(0, LONGEST_LINE), format)) break;
				if (lines.value.trim() !== '') end = at + lines.value.trimEnd().length;
			}
			return end > to ? { from: state.sliceDoc(to - 1, to) === '\r' ? to - 1 : to, to: end } : null;
		})
	];
}
