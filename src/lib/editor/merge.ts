import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { MergeView, unifiedMergeView } from '@codemirror/merge';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { FormatId } from '$engine';
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

const colours = EditorView.theme({
	'&': { height: 'auto' },
	'&.cm-editor.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
	'&.cm-merge-a .cm-changedLine, .cm-deletedChunk': { backgroundColor: 'var(--danger-soft)' },
	'&.cm-merge-b .cm-changedLine, .cm-insertedLine, .cm-changedLine': {
		backgroundColor: 'var(--accent-soft)'
	},
	'&.cm-merge-a .cm-changedText, .cm-deletedChunk .cm-deletedText': {
		background: 'none',
		textDecoration: 'line-through var(--danger)'
	},
	'&.cm-merge-b .cm-changedText, .cm-changedText, .cm-insertedText': {
		background: 'none',
		textDecoration: 'underline var(--accent)'
	},
	'.cm-changeGutter': { width: '4px' },
	'&.cm-merge-a .cm-changedLineGutter, .cm-deletedLineGutter': { background: 'var(--danger)' },
	'&.cm-merge-b .cm-changedLineGutter, .cm-changedLineGutter': { background: 'var(--accent)' },
	'.cm-collapsedLines': {
		background: 'var(--panel)',
		color: 'var(--ink-2)',
		padding: '0 16px',
		fontFamily: 'var(--text)',
		cursor: 'pointer'
	},
	'.cm-chunkButtons button': {
		minHeight: '28px',
		margin: '0 4px',
		padding: '0 10px',
		border: '1px solid var(--ctl)',
		borderRadius: '6px',
		background: 'var(--bg)',
		color: 'var(--ink)'
	}
});

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

/** The buttons stand outside both editors, whose styles do not reach them. */
function styleRevert(root: ShadowRoot): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`
		.cm-mergeView { height: 100%; overflow: auto; }
		.cm-merge-revert { width: 36px; background: var(--panel); }
		.cm-merge-revert button {
			position: absolute; inset-inline: 2px; width: 32px; min-height: 24px; padding: 0;
			border: 1px solid var(--ctl); border-radius: 6px; background: var(--bg); color: var(--ink);
			cursor: pointer;
		}
		.cm-merge-revert button:focus-visible { outline: 2px solid var(--accent); }
	`);
	root.adoptedStyleSheets.push(sheet);
}
