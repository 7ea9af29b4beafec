import type { Edit } from '$engine';

/** Where the text is shown and edited: the plain field, or the editor. */
export interface Surface {
	/** Makes edits in the way that can be undone. */
	edit(edits: readonly Edit[]): void;
	/** Shows a place; the page's focus goes there only if told so. */
	show(from: number, to: number, focus: boolean): void;
	/** Where the cursor is, while the focus is there. */
	readonly cursor: number | undefined;
}

/** Where a person is in a text. */
export interface Place {
	anchor: number;
	head: number;
	/** Pixels. */
	scrollTop: number;
	focused: boolean;
}
