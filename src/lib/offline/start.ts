import { asset } from '$app/paths';

/** Once the page is there and at rest, sees to it that it works without network, too. */
export function startOffline(): void {
	if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
	const rest = () => {
		// Safari has no idle time to offer.
		if ('requestIdleCallback' in window) requestIdleCallback(() => void begin(), { timeout: 3000 });
		else setTimeout(begin, 1000);
	};
	if (document.readyState === 'complete') rest();
	else addEventListener('load', rest, { once: true });
}

/** There is nothing to say before the worker is in place; then what says it is in its store, too. */
async function begin(): Promise<void> {
	try {
		await navigator.serviceWorker.register(asset('/service-worker.js'));
		const registration = await navigator.serviceWorker.ready;
		const { keep } = await import('./keeper.svelte.ts');
		keep(registration);
	} catch {
		// A private window may refuse.
	}
}
