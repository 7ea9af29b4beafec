import type { Artifact, Environment, Plan, RenderOptions, TargetId } from '$engine';
import type { Language } from '$messages/languages.ts';
import type { Tools } from './tools.ts';

/** What is written for one program, and the words that go with it. */
export interface Chapter {
	id: TargetId;
	words: Readonly<Record<string, string>>;
	artifacts: Artifact[];
}

/** Which tab is shown, and which of its artifacts. */
export interface Shown {
	chosen: TargetId;
	variant: string;
}

/** What is written for a situation, program by program: for what the person uses, else for the tab shown. */
export async function chaptersFor(
	plan: Plan,
	environment: Environment,
	shown: Shown,
	language: Language,
	options: (words: Chapter['words']) => RenderOptions,
	{ loadTab, tabsFor }: Pick<Tools, 'loadTab' | 'tabsFor'>
): Promise<Chapter[]> {
	const { own } = tabsFor(environment);
	return Promise.all(
		(own.length > 0 ? own : [shown.chosen]).map(async (id) => {
			const { target, words } = await loadTab(id, language);
			return { id, words, artifacts: target(plan, environment, options(words)) };
		})
	);
}

/** One artifact of each: the one shown, or the main one. */
export function mainOnly(chapters: readonly Chapter[], shown: Shown): Chapter[] {
	return chapters.map((chapter) => {
		const { artifacts } = chapter;
		const found =
			chapter.id === shown.chosen && artifacts.find(({ variant }) => variant === shown.variant);
		return { ...chapter, artifacts: found ? [found] : artifacts.slice(0, 1) };
	});
}
