import { edited } from '$engine';
import type { Checker } from './checker.svelte.ts';
import type { Place, Surface } from '$lib/editor/surface.ts';

/** What a plain field holds, with the line ends of the file: a field has `\n` only. */
export function fromField(value: string, end: '\n' | '\r\n'): string {
	return end === '\n' ? value : value.replaceAll('\n', end);
}

/** The offset in a text of an offset in the field that shows it. */
function offsetOf(field: HTMLTextAreaElement, at: number, text: string): number {
	return fromField(field.value.slice(0, at), text.includes('\r\n') ? '\r\n' : '\n').length;
}

/** Where the person is in a field that shows a text. */
export function placeIn(field: HTMLTextAreaElement, text: string): Place {
	const { selectionStart, selectionEnd, selectionDirection, scrollTop } = field;
	const ends = [offsetOf(field, selectionStart, text), offsetOf(field, selectionEnd, text)];
	const [anchor = 0, head = 0] = selectionDirection === 'backward' ? ends.toReversed() : ends;
	return { anchor, head, scrollTop, focused: document.activeElement === field };
}

const composing = new WeakSet<EventTarget>();

/** Keeps track of words that are being written by an input method. */
export function watchComposing({ type, currentTarget }: CompositionEvent): void {
	if (!currentTarget) return;
	if (type === 'compositionend') composing.delete(currentTarget);
	else composing.add(currentTarget);
}

/** Waits until no word is half written in a field. */
export async function composed(field: HTMLTextAreaElement): Promise<void> {
	if (!composing.has(field)) return;
	await new Promise((done) => field.addEventListener('compositionend', done, { once: true }));
	// The word itself comes with the event after.
	await new Promise((done) => setTimeout(done));
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
			return offsetOf(field, field.selectionStart, checker.text);
		}
	};
}
