import type { save } from '$lib/answer/download.ts';
import type { maybeSooner, readouts, verdictCode } from '$lib/answer/readouts.ts';
import type { loadTab } from '$lib/targets/loaders.ts';
import type { tabsFor } from '$lib/targets/tabs.ts';

/** What the page has already and hands on. */
export interface Tools {
	loadTab: typeof loadTab;
	maybeSooner: typeof maybeSooner;
	readouts: typeof readouts;
	save: typeof save;
	tabsFor: typeof tabsFor;
	verdictCode: typeof verdictCode;
}
