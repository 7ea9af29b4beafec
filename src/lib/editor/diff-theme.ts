import { EditorView } from '@codemirror/view';

/** What was taken out, and what was put in. */
export const colours = EditorView.theme({
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
		cursor: 'pointer',
		// Its own marks are missing from many fonts.
		'&::before, &::after': { content: '"···"', color: 'var(--ink-3)' }
	},
	'.cm-deletedChunk .cm-chunkButtons': { position: 'static', padding: '4px 0' },
	'.cm-deletedChunk button, .cm-deletedChunk button[name]': {
		minHeight: 'var(--target-row)',
		margin: '0 8px 0 0',
		padding: '0 12px',
		border: '1px solid var(--ctl)',
		borderRadius: 'var(--radius)',
		background: 'var(--bg)',
		color: 'var(--ink)',
		font: '400 var(--control) / 20px var(--text)'
	}
});

/** The buttons stand outside both editors, whose styles do not reach them. */
export function styleRevert(root: ShadowRoot): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`
		.cm-mergeView { height: 100%; overflow: auto; }
		.cm-merge-revert { width: 36px; background: var(--panel); }
		.cm-merge-revert button {
			position: absolute; inset-inline: 2px; width: 32px; min-height: 24px; padding: 0;
			border: 1px solid var(--ctl); border-radius: var(--radius); background: var(--bg); color: var(--ink);
			cursor: pointer;
		}
		.cm-merge-revert button:focus-visible { outline: 2px solid var(--accent); }
	`);
	root.adoptedStyleSheets.push(sheet);
}
