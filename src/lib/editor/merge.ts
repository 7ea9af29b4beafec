import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { MergeView, unifiedMergeView } from '@codemirror/merge';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { FormatId } from '$engine';
import { colours, styleRevert } from './diff-theme.ts';
import { lineEnds } from './line-ends.ts';
import { formatFacet, shades } from './shades.ts';
import { theme } from './theme.ts';

export interface DiffOptions {
	before: string;
	after: string;
	end: '\n' | '\r\n';
	format: FormatId;
	phrases: Record<string, string>;
	labels: { before: string; after: string; undo: string };
	/** One column instead of two. */
	unified: boolean;
}

/** Two texts against each other, the second with its changes to be taken back one by one. */
export interface Diff {
	/** The second text as it is now. */
	text(): string;
	destroy(): void;
}

const UNCHANGED = { margin: 3, minSize: 6 };
/** Milliseconds, and characters, after which differences inside a line are not searched for. */
const LIMITS = { scanLimit: 2000, timeout: 100 };

/** Shows a diff in a root of its own, as the editor's is. */
export function createDiff(host: HTMLElement, options: DiffOptions): Diff {
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	return options.unified ? inOneColumn(root, options) : sideBySide(root, options);
}

function common({ end, format, phrases }: DiffOptions): Extension {
	return [
		theme,
		colours,
		lineEnds(end),
		formatFacet.of(format),
		shades(),
		lineNumbers(),
		EditorState.phrases.of(phrases)
	];
}

const named = (label: string) =>
	EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' });

function changing({ labels }: DiffOptions): Extension {
	return [history(), keymap.of([...standardKeymap, ...historyKeymap]), named(labels.after)];
}

function sideBySide(root: ShadowRoot, options: DiffOptions): Diff {
	const { before, after, labels } = options;
	const view = new MergeView({
		root,
		parent: root,
		a: {
			doc: before,
			extensions: [common(options), EditorState.readOnly.of(true), named(labels.before)]
		},
		b: { doc: after, extensions: [common(options), changing(options)] },
		revertControls: 'a-to-b',
		renderRevertControl: () => undoButton(labels.undo),
		collapseUnchanged: UNCHANGED,
		diffConfig: LIMITS
	});
	styleRevert(root);
	return { text: () => view.b.state.doc.toString(), destroy: () => view.destroy() };
}

function inOneColumn(root: ShadowRoot, options: DiffOptions): Diff {
	const { before, after, end } = options;
	const original = EditorState.create({ doc: before, extensions: lineEnds(end) }).doc;
	const view = new EditorView({
		root,
		parent: root,
		doc: after,
		extensions: [
			common(options),
			changing(options),
			EditorView.lineWrapping,
			unifiedMergeView({
				original,
				mergeControls: true,
				collapseUnchanged: UNCHANGED,
				diffConfig: LIMITS
			})
		]
	});
	return { text: () => view.state.doc.toString(), destroy: () => view.destroy() };
}

function undoButton(label: string): HTMLElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.title = label;
	button.setAttribute('aria-label', label);
	button.textContent = '↩';
	return button;
}
