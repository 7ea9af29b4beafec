const NEAR = ':is(button, a[href], summary):not(:disabled, [tabindex="-1"])';

/**
 * Keeps the focus near where it was when what had it goes away: at the first control of what is left around it, or at
 * a part of the page that takes the focus itself.
 * @returns ends that
 */
export function keepFocus(): () => void {
	let last: HTMLElement[] = [];
	const watch = ({ target }: FocusEvent) => {
		last = [];
		for (let at = target as HTMLElement | null; at; at = at.parentElement) last.push(at);
	};
	const mend = () => {
		if (last.length === 0 || last[0]!.isConnected) return;
		const left = last.filter((element) => element.isConnected);
		last = [];
		if (document.activeElement !== document.body) return;
		for (const place of left) {
			const near = place.hasAttribute('tabindex') ? place : visible(place);
			if (near) return near.focus({ preventScroll: true });
		}
	};
	const observer = new MutationObserver(mend);
	addEventListener('focusin', watch);
	observer.observe(document.body, { childList: true, subtree: true });
	return () => {
		removeEventListener('focusin', watch);
		observer.disconnect();
	};
}

function visible(place: HTMLElement): HTMLElement | undefined {
	return [...place.querySelectorAll<HTMLElement>(NEAR)].find((one) => one.checkVisibility());
}
