/** What a person can have touched in a drawing; the living part has the same, in the same order. */
const TOUCHABLE = 'a, button, input, select, textarea, summary, [tabindex]';

/**
 * Reads what a person did to a drawing: the focus, what was unfolded, typed, ticked and clicked.
 *
 * @returns does the same to what has taken its place
 */
export function takenOver(place: HTMLElement, pressed: EventTarget | null): () => void {
	const before = touchables(place);
	const focused = before.findIndex((element) => element === document.activeElement);
	const clicked = before.findIndex(
		(element) => element instanceof HTMLButtonElement && element.contains(pressed as Node | null)
	);
	const unfolded = folds(place).map(({ open }) => open);
	const states = before.map((element) =>
		element instanceof HTMLInputElement
			? { value: element.value, checked: element.checked }
			: undefined
	);
	return () => {
		const after = touchables(place);
		for (const [index, fold] of folds(place).entries()) fold.open ||= unfolded[index] ?? false;
		for (const [index, element] of after.entries()) {
			const state = states[index];
			if (!state || !(element instanceof HTMLInputElement)) continue;
			if (element.checked !== state.checked) element.click();
			else if (element.value !== state.value) {
				element.value = state.value;
				element.dispatchEvent(new Event('input', { bubbles: true }));
			}
		}
		after[focused]?.focus();
		after[clicked]?.click();
	};
}

function touchables(place: HTMLElement): HTMLElement[] {
	return [...place.querySelectorAll<HTMLElement>(TOUCHABLE)];
}

function folds(place: HTMLElement): HTMLDetailsElement[] {
	return [...place.querySelectorAll('details')];
}
