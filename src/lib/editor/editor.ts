import { EditorState, type Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Diagnostic, Edit, FormatId } from '$engine';
import { documentOf } from './document.ts';
import { mark } from './findings.ts';
import { exact } from './line-ends.ts';
import { formatPlace, setup, type EditorOptions } from './setup.ts';
import { formatFacet } from './shades.ts';
import type { Place, Surface } from './surface.ts';

/** The editor in its own root, where its styles are let in by the page's policy. */
export class Editor implements Surface {
	readonly view: EditorView;
	readonly #options: EditorOptions;
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
			const extensions = setup(this.#options, end, format);
			this.view.setState(EditorState.create({ doc, extensions }));
		}
	}

	#has({ doc }: EditorState, text: string): boolean {
		return doc.length === text.length && doc.toString() === text;
	}

	get doc(): Text {
		return this.view.state.doc;
	}

	setFormat(format: FormatId): void {
		this.view.dispatch({ effects: formatPlace.reconfigure(formatFacet.of(format)) });
	}

	setFindings(found: readonly Diagnostic[]): void {
		mark(this.view, found, this.#options.speech, this.#options.mend);
	}

	edit(edits: readonly Edit[]): void {
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

	/** Goes on at the place where a person was in the plain field. */
	resume({ anchor, head, scrollTop, focused }: Place): void {
		const { length } = this.doc;
		this.view.dispatch({
			selection: { anchor: Math.min(anchor, length), head: Math.min(head, length) }
		});
		// Once it knows how high its lines are.
		this.view.requestMeasure({
			read: () => undefined,
			write: () => (this.view.scrollDOM.scrollTop = scrollTop)
		});
		if (focused) this.view.contentDOM.focus({ preventScroll: true });
	}

	get cursor(): number | undefined {
		return this.view.hasFocus ? this.view.state.selection.main.from : undefined;
	}

	destroy(): void {
		this.view.destroy();
	}
}
