import type { Artifact, Step } from '$engine';
import type { Chapter } from './chapters.ts';
import { block, code, fence, sentence, text } from './markdown.ts';
import { labelled, type Situation } from './situation.ts';

/** Where an artifact lies in an archive, if it does. */
export type Placed = (chapter: Chapter, artifact: Artifact) => string | undefined;

/** What is written for one program: each artifact with where it goes, and its steps. */
export function files(situation: Situation, chapter: Chapter, placed?: Placed): string[] {
	const { words } = situation;
	const { id, artifacts, words: more } = chapter;
	return [
		`### ${text(words.t(`target-${id}`))}`,
		...(more['about'] ? [block(sentence(words.parts('about', {}, more)))] : []),
		...artifacts.flatMap((artifact) => [
			...head(artifact, placed?.(chapter, artifact)),
			fence(artifact.text, artifact.language),
			...steps('apply', artifact.apply),
			...steps('verify', artifact.verify),
			...steps('undo', artifact.undo)
		])
	];

	function head(artifact: Artifact, place: string | undefined): string[] {
		const { variant, filename, destination } = artifact;
		const title = words.plain(`variant-${variant}`, {}, more);
		const goes = destination && [destination.path, ...(destination.alternatives ?? [])].map(code);
		const line = (label: string, markdown: string) => labelled(situation, label, markdown);
		return [
			`#### ${filename === undefined ? text(title) : line(title, code(filename))}`,
			...(place ? [line(words.t('in-archive', {}, situation.own), code(place))] : []),
			...(goes
				? [line(words.t('where-it-goes'), goes.join(` ${text(words.t('or-elsewhere'))} `))]
				: [])
		];
	}

	function steps(title: string, all: readonly Step[]): string[] {
		if (all.length === 0) return [];
		return [`**${text(words.t(title))}**`, ...all.flatMap(step)];
	}

	function step(given: Step): string[] {
		if ('code' in given) return [block(sentence(words.parts(given.code, given.params, more)))];
		const run = fence(given.command, given.shell);
		if (given.expect === undefined) return [run];
		return [run, labelled(situation, words.t('expect'), ''), fence(given.expect, 'text')];
	}
}
