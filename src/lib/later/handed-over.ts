/** What a person can have touched in a drawing; the living part has the same, in the same order. */
const TOUCHABLE = 'a, button, input, select, summary, [tabindex]';

/**
 * Reads what a person did to a drawing: what was typed, chosen, ticked, unfolded and clicked, and
 * where the focus is.
 *
 * @returns does the same to the living part
 */
export function handedOver(place: HTMLElement, pressed: EventTarget | null): () => void {
	const before = touchables(place);
	const focused = before.findIndex((element) => element === document.activeElement);
	const clicked = before.findIndex(
		(element) => element instanceof HTMLButtonElement && element.contains(pressed as Node | null)
	);
	const unfolded = folds(place).map(({ open }) => open);
	const states = before.map((element) =>
		isField(element) && isChanged(element)
			? { value: element.value, checked: 'checked' in element && element.checked }
			: undefined
	);
	return () => {
		const after = touchables(place);
		for (const [index, fold] of folds(place).entries()) fold.open ||= unfolded[index] ?? false;
		for (const [index, element] of after.entries()) {
			const state = states[index];
			if (!state || !isField(element)) continue;
			if ('checked' in element && element.checked !== state.checked) element.click();
			else if (element.value !== state.value) {
				element.value = state.value;
				for (const type of ['input', 'change'])
					element.dispatchEvent(new Event(type, { bubbles: true }));
			}
		}
		if (before[focused] !== document.activeElement) after[focused]?.focus();
		after[clicked]?.click();
	};
}

function isField(element: HTMLElement): element is HTMLInputElement | HTMLSelectElement {
	return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}

/** What nobody touched follows the answers, which may be others than the drawing's. */
function isChanged(field: HTMLInputElement | HTMLSelectElement): boolean {
	if (field instanceof HTMLSelectElement)
		return (
			field.selectedIndex !==
			Math.max(
				0,
				[...field.options].findIndex(({ defaultSelected }) => defaultSelected)
			)
		);
	return field.checked !== field.defaultChecked || field.value !== field.defaultValue;
}

function touchables(place: HTMLElement): HTMLElement[] {
	return [...place.querySelectorAll<HTMLElement>(TOUCHABLE)];
}

function folds(place: HTMLElement): HTMLDetailsElement[] {
	return [...place.querySelectorAll('details')];
}
