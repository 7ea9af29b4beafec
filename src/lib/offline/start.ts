import { asset } from '$app/paths';

/** Milliseconds on a page before rules are stored as well; who leaves sooner is not loaded with them. */
const SETTLED = 5000;

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

/** What keeps watch is fetched when there is something to say, or to store. */
async function begin(): Promise<void> {
	try {
		await navigator.serviceWorker.register(asset('/service-worker.js'));
		const registration = await navigator.serviceWorker.ready;
		if (navigator.onLine && !registration.waiting && !registration.installing)
			await Promise.race([
				new Promise((done) => setTimeout(done, SETTLED)),
				heard(window, 'offline'),
				heard(registration, 'updatefound')
			]);
		const { keep } = await import('./keeper.svelte.ts');
		keep(registration);
	} catch {
		// A private window may refuse.
	}
}

function heard(target: EventTarget, type: string): Promise<unknown> {
	return new Promise((done) => target.addEventListener(type, done, { once: true }));
}
