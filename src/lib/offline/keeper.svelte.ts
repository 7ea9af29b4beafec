import { mount } from 'svelte';

/** Milliseconds: a page that stays open asks for a newer version when it is looked at again, but not more often. */
const HOUR = 3_600_000;

/** What is known about the network and the version, for the line at the foot of the page. */
export class Keeper {
	offline = $state(!navigator.onLine);
	/** Pages of single rules are stored as well. */
	hasRules = $state(true);
	/** A newer version waits, or has taken over from another tab. */
	newer = $state(false);
	readonly #registration: ServiceWorkerRegistration;
	#asked = performance.now();

	constructor(registration: ServiceWorkerRegistration) {
		this.#registration = registration;
		this.#waits();
		this.#watch(registration.installing);
		registration.addEventListener('updatefound', () => this.#watch(registration.installing));
		if (navigator.serviceWorker.controller)
			navigator.serviceWorker.addEventListener('controllerchange', () => (this.newer = true));
		addEventListener('online', () => (this.offline = false));
		addEventListener('offline', () => (this.offline = true));
		document.addEventListener('visibilitychange', () => this.#ask());
	}

	/** Opens the newer version; answers are in the address, texts in the tab's store. */
	reload = (): void => {
		const { waiting } = this.#registration;
		if (!waiting) return location.reload();
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
		waiting.postMessage('take-over');
	};

	/** Has the pages of rules stored, where the network is not to be spared; they are asked for when needed then. */
	async storeRules(): Promise<void> {
		const { active } = await navigator.serviceWorker.ready;
		if (!active) return;
		if (!isSparing()) active.postMessage('store-rules');
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => (this.hasRules = data === true || !isSparing());
		active.postMessage('has-rules', [port2]);
	}

	#watch(installing: ServiceWorker | null): void {
		installing?.addEventListener('statechange', () => this.#waits());
	}

	#waits(): void {
		// The first version has nobody to wait for.
		if (this.#registration.waiting && navigator.serviceWorker.controller) this.newer = true;
	}

	#ask(): void {
		if (document.hidden || performance.now() - this.#asked < HOUR) return;
		this.#asked = performance.now();
		this.#registration.update().catch(() => undefined);
	}
}

interface Connection {
	saveData?: boolean;
	effectiveType?: string;
}

function isSparing(): boolean {
	const { saveData, effectiveType = '' } =
		(navigator as { connection?: Connection }).connection ?? {};
	return saveData === true || effectiveType.endsWith('2g');
}

/** Shows what is to be known about the worker that answers without network. */
export function keep(registration: ServiceWorkerRegistration): void {
	const keeper = new Keeper(registration);
	void keeper.storeRules();
	let shown = false;
	$effect.root(() => {
		$effect(() => {
			if (!keeper.offline && !keeper.newer) return;
			// Without the worker, what is said would not be true.
			if (shown || !navigator.serviceWorker.controller) return;
			shown = true;
			void show(keeper).catch(() => (shown = false));
		});
	});
}

async function show(keeper: Keeper): Promise<void> {
	const isChinese = document.documentElement.lang.startsWith('zh');
	const [{ default: Notice }, { default: words }] = await Promise.all([
		import('./Notice.svelte'),
		isChinese ? import('$messages/zh-cn/offline.ts') : import('$messages/en/offline.ts')
	]);
	mount(Notice, { target: document.body, props: { keeper, words } });
}
