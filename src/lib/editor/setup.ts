import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { codeFolding, foldGutter, foldKeymap } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
	EditorView,
	drawSelection,
	highlightActiveLineGutter,
	highlightSpecialChars,
	keymap,
	lineNumbers,
	type Command
} from '@codemirror/view';
import type { FormatId, Program } from '$engine';
import { completion } from './completion.ts';
import { findings, type Mend } from './findings.ts';
import { fixes } from './fixes.ts';
import { keywordAt, keywordCard } from './keyword-card.ts';
import { lineEnds } from './line-ends.ts';
import { formatFacet, shades } from './shades.ts';
import type { Speech } from './speech.ts';
import { theme } from './theme.ts';

export interface EditorOptions {
	/** What the text is called, for those who do not see it. */
	label: string;
	phrases: Record<string, string>;
	speech: Speech;
	program(): Program;
	mend: Mend;
	/** The person changed the text. */
	ontyped(read: () => string, size: number): void;
	/** The cursor is on another line. */
	online(keyword: string | undefined): void;
	/** More text was pasted than is taken. @returns whether it is refused */
	onpaste(size: number): boolean;
	/** A part of the editor was asked for; where it did not come, there is a way to ask again. */
	onload(again: (() => void) | undefined): void;
	wraps: boolean;
}

/** Characters that look like others or like nothing, and a return where no line ends. */
const SPECIAL = /\r(?!$)|(?![\t\r])[\p{Cc}\p{Cf}\u00A0\u3000]/gu;

/** What can be exchanged later. */
export const formatPlace = new Compartment();
const searchPlace = new Compartment();

/** Search comes when it is asked for. */
function find(onload: EditorOptions['onload']): Command {
	return (view) => {
		import('@codemirror/search').then(
			({ openSearchPanel, search, searchKeymap }) => {
				const loaded = [search({ top: true }), keymap.of(searchKeymap)];
				view.dispatch({ effects: searchPlace.reconfigure(loaded) });
				openSearchPanel(view);
				onload(undefined);
			},
			() => onload(() => find(onload)(view))
		);
		return true;
	};
}

/** Everything that the editor of the check can do. */
export function setup(options: EditorOptions, end: '\n' | '\r\n', format: FormatId): Extension {
	const { speech, program, mend } = options;
	return [
		theme,
		lineEnds(end),
		formatPlace.of(formatFacet.of(format)),
		EditorState.phrases.of(options.phrases),
		EditorView.contentAttributes.of({
			'aria-label': options.label,
			spellcheck: 'false',
			autocorrect: 'off',
			autocapitalize: 'off'
		}),
		options.wraps ? EditorView.lineWrapping : [],
		lineNumbers(),
		highlightActiveLineGutter(),
		highlightSpecialChars({ specialChars: SPECIAL }),
		drawSelection(),
		history(),
		codeFolding(),
		foldGutter({
			openText: '⌄',
			closedText: '›',
			foldingChanged: ({ state, startState }) =>
				state.facet(formatFacet) !== startState.facet(formatFacet)
		}),
		shades(),
		findings(),
		fixes(speech, mend),
		keywordCard(speech, program),
		completion(speech, program),
		searchPlace.of([]),
		keymap.of([
			{ key: 'Mod-f', run: find(options.onload) },
			...defaultKeymap,
			...historyKeymap,
			...foldKeymap
		]),
		listeners(options)
	];
}

function listeners({ program, ontyped, online, onpaste }: EditorOptions): Extension {
	return [
		EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
			if (docChanged) ontyped(() => state.doc.toString(), state.doc.length);
			if (docChanged || selectionSet)
				online(keywordAt(state, state.selection.main.head, program())?.info.name);
		}),
		EditorView.domEventHandlers({
			paste: (event) => onpaste(event.clipboardData?.getData('text/plain').length ?? 0)
		})
	];
}
