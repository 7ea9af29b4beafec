import type { TargetId } from '$engine';
import type { Language } from '$messages/languages.ts';
import type { Tab } from './loaders.ts';

/** Which tab and which of its artifacts are shown; tabs are fetched when first chosen. */
export class Tabs {
	chosen = $state<TargetId>('ssh_config');
	variant = $state('');
	explain = $state(true);
	failed = $state(false);
	/** The person chose a tab; until then the first one that fits the answers is shown. */
	held = $state(false);
	readonly #language: Language;
	#loaded = $state.raw<Partial<Record<TargetId, Tab>>>({});

	constructor(language: Language, first?: Tab) {
		this.#language = language;
		if (first) this.#loaded = { ssh_config: first };
	}

	get current(): Tab | undefined {
		return this.#loaded[this.chosen];
	}

	async choose(id: TargetId, variant = ''): Promise<void> {
		this.chosen = id;
		this.variant = variant;
		this.failed = false;
		if (this.#loaded[id]) return;
		try {
			const { loadTab } = await import('./loaders.ts');
			this.#loaded = { ...this.#loaded, [id]: await loadTab(id, this.#language) };
		} catch {
			if (this.chosen === id) this.failed = true;
		}
	}
}
