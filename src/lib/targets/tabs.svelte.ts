import type { TargetId } from '$engine';
import type { Language } from '$messages/languages.ts';
import { loadTab, type Tab } from './loaders.ts';

/** Which tab and which of its artifacts are shown; tabs are fetched when first chosen. */
export class Tabs {
	chosen = $state<TargetId>('ssh_config');
	variant = $state('');
	explain = $state(true);
	failed = $state(false);
	/** The person chose a tab; until then the first one that fits the answers is shown. */
	held = $state(false);
	#language: Language;
	#loaded = $state.raw<Partial<Record<TargetId, Tab>>>({});

	constructor(language: Language, first: Tab) {
		this.#language = language;
		this.#loaded = { ssh_config: first };
	}

	get current(): Tab | undefined {
		return this.#loaded[this.chosen];
	}

	/** The language changed: its words for the first tab come with the page, the others are fetched. */
	speak(language: Language, first: Tab): void {
		if (language === this.#language) return;
		this.#language = language;
		this.#loaded = { ssh_config: first };
		void this.choose(this.chosen, this.variant);
	}

	async choose(id: TargetId, variant = ''): Promise<void> {
		this.chosen = id;
		this.variant = variant;
		this.failed = false;
		if (this.#loaded[id]) return;
		const language = this.#language;
		try {
			const tab = await loadTab(id, language);
			if (language === this.#language) this.#loaded = { ...this.#loaded, [id]: tab };
		} catch {
			if (this.chosen === id) this.failed = true;
		}
	}
}
