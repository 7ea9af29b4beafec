/** Once the page is there and at rest, sees to it that it works without network, too. */
export function startOffline(): void {
	if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
	const begin = () =>
		void import('./keeper.svelte.ts').then(
			({ keep }) => keep(),
			() => undefined
		);
	const rest = () => {
		// Safari has no idle time to offer.
		if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 3000 });
		else setTimeout(begin, 1000);
	};
	if (document.readyState === 'complete') rest();
	else addEventListener('load', rest, { once: true });
}
