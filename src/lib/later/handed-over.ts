/** What a person can have touched in a drawing. */
const TOUCHABLE = 'a, button, input, select, summary, [tabindex]';

type Field = HTMLInputElement | HTMLSelectElement;

/**
 * Reads what a person did to a drawing: what was typed, chosen, ticked, unfolded, clicked and pressed,
 * and where the focus is.
 *
 * @param events clicks and keys that nobody has answered yet
 * @returns does the same to the living part
 */
export function handedOver(place: HTMLElement, events: readonly Event[]): () => void {
	const before = touchables(place);
	const focused = document.activeElement;
	const unfolded = before.filter(
		(element) => element.parentElement instanceof HTMLDetailsElement && element.parentElement.open
	);
	const changed = before.flatMap((field) =>
		isField(field) && isChanged(field)
			? { field, value: field.value, checked: 'checked' in field && field.checked }
			: []
	);
	return () => {
		const after = touchables(place);
		for (const summary of unfolded) {
			const fold = alike(summary)?.parentElement;
			if (fold instanceof HTMLDetailsElement) fold.open = true;
		}
		for (const { field, value, checked } of changed) {
			const living = alike(field);
			if (!living || !isField(living)) continue;
			if ('checked' in living && living.checked !== checked) living.click();
			else {
				living.value = value;
				for (const type of ['input', 'change'])
					living.dispatchEvent(new Event(type, { bubbles: true }));
			}
		}
		if (focused !== document.activeElement) alike(focused)?.focus();
		for (const event of events) {
			// Of all that contain it, the innermost comes last.
			const at = before.findLast((element) => element.contains(event.target as Node));
			const living = at && alike(at);
			if (event instanceof KeyboardEvent)
				living?.dispatchEvent(new KeyboardEvent(event.type, event));
			else if (living instanceof HTMLButtonElement) living.click();
		}

		/** The same control in the living part: by its name, or by its place where as many are there. */
		function alike(drawn: Element | null): HTMLElement | undefined {
			const index = before.findIndex((element) => element === drawn);
			if (index < 0) return undefined;
			if (drawn?.id) return after.find(({ id }) => id === drawn.id);
			return before.length === after.length ? after[index] : undefined;
		}
	};
}

function isField(element: HTMLElement): element is Field {
	return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}

/** What nobody touched follows the answers, which may be others than the drawing's. */
function isChanged(field: Field): boolean {
	if (field instanceof HTMLSelectElement) {
		const usual = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
		return field.selectedIndex !== Math.max(0, usual);
	}
	return ['checkbox', 'radio'].includes(field.type)
		? field.checked !== field.defaultChecked
		: field.value !== field.defaultValue;
}

function touchables(place: HTMLElement): HTMLElement[] {
	return [...place.querySelectorAll<HTMLElement>(TOUCHABLE)];
}
