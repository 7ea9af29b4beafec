import { EditorView } from '@codemirror/view';

const glyph = (text: string, colour: string) => ({
	content: 'normal',
	width: '1em',
	'&::before': { content: `"${text}"`, color: `var(${colour})`, fontWeight: '700' }
});

/** The editor in the page's own tokens, so that light and dark need no change. */
export const theme = EditorView.theme({
	'&': {
		height: '100%',
		color: 'var(--ink)',
		backgroundColor: 'var(--plot)',
		fontSize: 'var(--small)'
	},
	'&.cm-focused': { outline: 'none' },
	'.cm-scroller': { fontFamily: 'var(--code)', lineHeight: '24px', fontVariantLigatures: 'none' },
	'.cm-content': { caretColor: 'var(--ink)', padding: '8px 0' },
	'.cm-gutters': {
		backgroundColor: 'var(--plot)',
		color: 'var(--ink-3)',
		border: '0',
		paddingLeft: '4px'
	},
	'.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
	'&.cm-focused .cm-activeLineGutter': { color: 'var(--ink)' },
	'.cm-foldGutter span': { color: 'var(--ink-3)', padding: '0 2px' },
	'.cm-foldPlaceholder': {
		backgroundColor: 'var(--panel)',
		border: '1px solid var(--ctl)',
		color: 'var(--ink-2)',
		padding: '0 6px',
		margin: '0 4px'
	},
	'.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
		{ backgroundColor: 'var(--accent-soft)' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)' },
	'.cm-specialChar': { color: 'var(--danger)' },
	'.tok-head': { fontWeight: '700' },
	'.tok-value': { color: 'var(--accent)', fontWeight: '600' },
	'.tok-comment': { color: 'var(--ink-3)' },
	'.cm-lintRange': {
		backgroundImage: 'none',
		paddingBottom: '0',
		textDecoration: 'underline',
		textDecorationThickness: '1.5px',
		textUnderlineOffset: '4px',
		textDecorationSkipInk: 'none'
	},
	'.cm-lintRange-error': { textDecoration: 'underline wavy var(--danger) 1.5px' },
	'.cm-lintRange-warning': { textDecoration: 'underline dashed var(--caution) 1.5px' },
	'.cm-lintRange-info, .cm-lintRange-hint': {
		textDecoration: 'underline dotted var(--ink-2) 1.5px'
	},
	'.cm-lintRange-active': { backgroundColor: 'transparent' },
	'.cm-lintPoint': { display: 'none' },
	'.cm-gutter-lint': { width: '1.5em' },
	'.cm-lint-marker-error': glyph('✕', '--danger'),
	'.cm-lint-marker-warning': glyph('▲', '--caution'),
	'.cm-lint-marker-info': glyph('i', '--ink-2'),
	'.cm-lint-marker-hint': glyph('i', '--ink-3'),
	'.cm-tooltip': {
		zIndex: '20',
		maxWidth: 'min(480px, 90vw)',
		border: '1px solid var(--ctl)',
		borderRadius: 'var(--radius-float)',
		backgroundColor: 'var(--bg)',
		color: 'var(--ink)',
		boxShadow: 'var(--shadow)',
		font: '400 14px / var(--small-line) var(--text)'
	},
	'.cm-tooltip-lint': { padding: '4px 0' },
	'.cm-tooltip code': { fontFamily: 'var(--code)', fontSize: '0.92em' },
	'.card': { padding: '4px 10px', maxHeight: '40vh', overflow: 'auto' },
	'.card p': { margin: '4px 0' },
	'.card .fact': { color: 'var(--ink-2)', fontSize: '13px' },
	'.cm-diagnostic': { padding: '2px 4px', border: '0', whiteSpace: 'normal' },
	'.cm-diagnostic-error, .cm-diagnostic-warning, .cm-diagnostic-info, .cm-diagnostic-hint': {
		borderLeft: '0'
	},
	'.cm-diagnosticAction, .fixes button, .cm-button': {
		minHeight: '28px',
		margin: '2px 8px 6px',
		padding: '0 10px',
		border: '1px solid var(--ctl)',
		borderRadius: 'var(--radius)',
		background: 'var(--bg)',
		backgroundImage: 'none',
		color: 'var(--ink)',
		font: '400 13px/20px var(--text)',
		cursor: 'pointer'
	},
	'.fixes': { display: 'grid', padding: '6px 0' },
	'.fixes button': { textAlign: 'left', margin: '2px 8px' },
	'.fixes button:focus-visible': { outline: '2px solid var(--accent)' },
	'.cm-tooltip.cm-tooltip-autocomplete > ul': {
		fontFamily: 'var(--code)',
		fontSize: '13px',
		maxHeight: '240px'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 10px' },
	'.cm-tooltip-autocomplete ul li[aria-selected]': {
		backgroundColor: 'var(--accent-soft)',
		color: 'var(--ink)'
	},
	'.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
	'.cm-completionDetail': { color: 'var(--ink-3)', fontStyle: 'normal' },
	'.cm-completionInfo': { padding: '4px 10px', width: '300px' },
	'.cm-panels': {
		backgroundColor: 'var(--panel)',
		color: 'var(--ink)',
		borderColor: 'var(--line)'
	},
	'.cm-textfield': {
		border: '1px solid var(--ctl)',
		backgroundColor: 'var(--bg)',
		color: 'var(--ink)'
	},
	'.cm-searchMatch': { backgroundColor: 'var(--accent-soft)' },
	'@media print': {
		'&': { height: 'auto' },
		'.cm-content': { whiteSpace: 'pre-wrap' },
		'.cm-tooltip, .cm-foldGutter span': { display: 'none' }
	},
	// Grounds are not seen there, edges are.
	'@media (forced-colors: active)': {
		'.cm-selectionBackground, .cm-searchMatch': { outline: '1px solid Highlight' },
		'.cm-tooltip-autocomplete ul li[aria-selected]': { outline: '2px solid Highlight' }
	}
});
