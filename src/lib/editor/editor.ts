import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { codeFolding, foldGutter, foldKeymap } from '@codemirror/language';
import { Compartment, EditorState, type Extension, type Text } from '@codemirror/state';
import {
	EditorView,
	drawSelection,
	highlightActiveLineGutter,
	highlightSpecialChars,
	keymap,
	lineNumbers,
	type Command
} from '@codemirror/view';
import type { Diagnostic, FormatId, Program } from '$engine';
import { completion } from './completion.ts';
import { documentOf } from './document.ts';
import { findings, mark, type Mend } from './findings.ts';
import { keywordAt, keywordCard } from './keyword-card.ts';
import { exact, lineEnds } from './line-ends.ts';
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

/** The editor in its own root, where its styles are let in by the page's policy. */
export class Editor {
	readonly view: EditorView;
	readonly #options: EditorOptions;
	readonly #format = new Compartment();
	readonly #search = new Compartment();
	/** Sheets that are not shown, with their history. */
	readonly #states = new Map<number, EditorState>();
	#shown = 0;

	constructor(host: HTMLElement, options: EditorOptions) {
		this.#options = options;
		const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
		this.view = new EditorView({ root, parent: root });
	}

	/** Shows a sheet's text, with the history it had unless it was changed elsewhere. */
	async open(id: number, text: string, end: '\n' | '\r\n', format: FormatId): Promise<void> {
		if (this.#shown === id && this.#has(this.view.state, text)) return;
		if (this.#shown !== 0) this.#states.set(this.#shown, this.view.state);
		this.#shown = id;
		const known = this.#states.get(id);
		if (known && this.#has(known, text)) {
			this.view.setState(known);
			this.setFormat(format);
		} else {
			const doc = await documentOf(text);
			if (this.#shown !== id) return;
			this.view.setState(EditorState.create({ doc, extensions: this.#extensions(end, format) }));
		}
	}

	#has({ doc }: EditorState, text: string): boolean {
		return doc.length === text.length && doc.toString() === text;
	}

	get doc(): Text {
		return this.view.state.doc;
	}

	setFormat(format: FormatId): void {
		this.view.dispatch({ effects: this.#format.reconfigure(formatFacet.of(format)) });
	}

	setFindings(found: readonly Diagnostic[]): void {
		mark(this.view, found, this.#options.speech, this.#options.mend);
	}

	edit(edits: readonly { from: number; to: number; insert: string }[]): void {
		this.view.dispatch({
			changes: edits.map((edit) => ({ ...edit })),
			annotations: exact.of(true),
			userEvent: 'input.fix'
		});
	}

	/** Puts a place into the middle of the editor. */
	show(from: number, to: number, focus: boolean): void {
		const { length } = this.doc;
		this.view.dispatch({
			selection: { anchor: Math.min(from, length), head: Math.min(to, length) },
			effects: EditorView.scrollIntoView(Math.min(from, length), { y: 'center' })
		});
		if (focus) this.view.focus();
	}

	/** Where the cursor is, while the editor has the focus. */
	get cursor(): number | undefined {
		return this.view.hasFocus ? this.view.state.selection.main.from : undefined;
	}

	destroy(): void {
		this.view.destroy();
	}

	/** Search comes when it is asked for. */
	readonly #find: Command = (view) => {
		import('@codemirror/search').then(
			({ openSearchPanel, search, searchKeymap }) => {
				const loaded = [search({ top: true }), keymap.of(searchKeymap)];
				view.dispatch({ effects: this.#search.reconfigure(loaded) });
				openSearchPanel(view);
				this.#options.onload(undefined);
			},
			() => this.#options.onload(() => this.#find(view))
		);
		return true;
	};

	#extensions(end: '\n' | '\r\n', format: FormatId): Extension {
		const { label, phrases, speech, program, mend, ontyped, online, onpaste, wraps } =
			this.#options;
		return [
			theme,
			lineEnds(end),
			this.#format.of(formatFacet.of(format)),
			EditorState.phrases.of(phrases),
			EditorView.contentAttributes.of({
				'aria-label': label,
				spellcheck: 'false',
				autocorrect: 'off',
				autocapitalize: 'off'
			}),
			wraps ? EditorView.lineWrapping : [],
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
			findings(speech, mend),
			keywordCard(speech, program),
			completion(speech, program),
			this.#search.of([]),
			keymap.of([
				{ key: 'Mod-f', run: this.#find },
				...defaultKeymap,
				...historyKeymap,
				...foldKeymap
			]),
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
}
