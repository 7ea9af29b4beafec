import { edited } from '$engine';
import type { Checker, Surface } from './checker.svelte.ts';

/** What a plain field holds, with the line ends of the file: a field has `\n` only. */
export function fromField(value: string, end: '\n' | '\r\n'): string {
	return end === '\n' ? value : value.replaceAll('\n', end);
}

/** The plain field, for as long as the editor is not there. */
export function fieldSurface(field: HTMLTextAreaElement, checker: Checker): Surface {
	/** The field's offset of an offset of the text. */
	const placeOf = (at: number) => at - (checker.text.slice(0, at).match(/\r(?=\n)/g)?.length ?? 0);
	return {
		edit(edits) {
			const text = edited(checker.text, edits);
			field.value = text;
			checker.typed(() => text, text.length);
		},
		show(from, to, focus) {
			field.setSelectionRange(placeOf(from), placeOf(to));
			const lines = checker.text.slice(0, from).split('\n').length - 1;
			field.scrollTop = Math.max(0, lines * 24 - field.clientHeight / 2);
			if (focus) field.focus();
		},
		get cursor() {
			if (document.activeElement !== field) return undefined;
			const before = field.value.slice(0, field.selectionStart);
			return fromField(before, checker.text.includes('\r\n') ? '\r\n' : '\n').length;
		}
	};
}
