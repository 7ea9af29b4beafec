import { remedies, type Artifact, type Environment, type Plan, type Step } from '$engine';
import { maybeSooner, readouts, verdictCode } from '$lib/answer/readouts.ts';
import { hopName } from '$lib/path/names.ts';
import type { Words } from '$lib/words/words.svelte.ts';
import type { Chapter } from './chapters.ts';
import { block, code, fence, sentence, table, text } from './markdown.ts';

export interface Situation {
	plan: Plan;
	environment: Environment;
	/** The whole link that gives the same page again. */
	link: string;
	/** Today, `YYYY-MM-DD`. */
	date: string;
	words: Words;
	/** The words of this part of the page. */
	own: Readonly<Record<string, string>>;
}

/**
 * The page as Markdown, for a ticket or a wiki: settings and reasons, path, limits, files and steps.
 * @param placed where an artifact lies in an archive, if it does
 */
export function report(
	situation: Situation,
	chapters: readonly Chapter[],
	placed?: (chapter: Chapter, artifact: Artifact) => string | undefined
): string {
	const { words, own, environment, link, date } = situation;
	const host = environment.host;
	const title = words.parts(host ? 'title-host' : 'title-all', { host: host ?? '' }, own);
	const blocks = [
		`# ${sentence(title)}`,
		`${text(words.t('made', { date }, own))} <${link}>`,
		...settings(situation),
		...path(situation),
		...limits(situation),
		`## ${text(words.t('files-title'))}`,
		...chapters.flatMap((chapter) => files(situation, chapter, placed))
	];
	return `${blocks.join('\n\n')}\n`;
}

/** The verdict, the numbers with their reasons as the page has them, further reasons, the sums. */
function settings({ plan, words, own }: Situation): string[] {
	const cells = readouts(plan, words);
	const rows = cells.map(({ keywords, label, value, unit, reason }) => [
		keywords.length > 0 ? `${keywords.map(code).join(' / ')} (${text(label)})` : text(label),
		text(unit ? `${value}\u00a0${unit}` : value),
		reason ? sentence(words.parts(reason.code, reason.params)) : ''
	]);
	const shown = new Set(cells.map(({ reason }) => reason?.code));
	const further = plan.reasons.filter(({ code: id }) => !shown.has(id));
	const sums = cells.flatMap(({ label, sum }) =>
		sum.length === 0
			? []
			: [
					`${text(label)}: ${sum.map((line) => text(words.plain(line.code, line.params))).join('; ')}`
				]
	);
	const verdict = words.plain(verdictCode(plan), { outlives: plan.outlives });
	return [
		`## ${text(words.t('answer-title'))}`,
		`**${text(verdict)}**`,
		[
			block(sentence(words.parts(plan.today.code, plan.today.params))),
			...(maybeSooner(plan) ? [text(words.t('today-or-sooner'))] : [])
		].join(words.language === 'en' ? ' ' : ''),
		table(
			['setting', 'value', 'why'].map((head) => text(words.t(head, {}, own))),
			rows
		),
		...list(further.map(({ code: id, params }) => sentence(words.parts(id, params)))),
		...(sums.length > 0 ? [text(words.t('how-computed')), ...list(sums)] : [])
	];
}

function path({ plan, environment, words, own }: Situation): string[] {
	const rows = plan.hops.map((hop) => {
		const named = environment.path[hop.index];
		const timeout = hop.timeout === undefined ? words.t('path-unknown') : words.time(hop.timeout);
		return [
			text(named ? hopName(named, words) : words.t('path-rest')),
			text(hop.given ? words.t('given', { timeout }, own) : timeout),
			sentence(words.parts(`kind-${hop.kind}`))
		];
	});
	const observed = environment.observedDrop;
	return [
		`## ${text(words.t('path', {}, own))}`,
		rows.length > 0
			? table(
					['box', 'timeout', 'refreshed'].map((head) => text(words.t(head, {}, own))),
					rows
				)
			: text(words.t('path-unsaid')),
		...(observed === undefined ? [] : [text(words.t('observed', { observed }, own))])
	];
}

/** What no setting can do, and what helps instead. */
function limits({ plan, environment, words }: Situation): string[] {
	if (plan.warnings.length === 0) return [];
	const items = plan.warnings.map(({ code: id, params, remedies: ids = [] }) => {
		const helps = remedies(ids, environment, plan.interval).map(
			(help) =>
				`  - ${text(words.t(`remedy-name-${help.id}`))} (${text(words.t(`remedy-${help.where}`))}): ${code(help.command)} ${sentence(words.parts(`remedy-${help.id}`))}`
		);
		return [block(sentence(words.parts(`limit-${id}`, params))), ...helps].join('\n');
	});
	return [`## ${text(words.t('limits-title'))}`, ...list(items)];
}

function files(
	{ words, own }: Situation,
	chapter: Chapter,
	placed: (chapter: Chapter, artifact: Artifact) => string | undefined = () => undefined
): string[] {
	const { id, artifacts, words: more } = chapter;
	return [
		`### ${text(words.t(`target-${id}`))}`,
		...(more['about'] ? [block(sentence(words.parts('about', {}, more)))] : []),
		...artifacts.flatMap((artifact) => {
			const { destination, text: content, language, filename, variant } = artifact;
			const place = placed(chapter, artifact);
			const goes = destination && [destination.path, ...(destination.alternatives ?? [])].map(code);
			return [
				`#### ${text(words.plain(`variant-${variant}`, {}, more))}${filename ? `: ${code(filename)}` : ''}`,
				...(place ? [`${text(words.t('in-archive', {}, own))} ${code(place)}`] : []),
				...(goes
					? [
							`${text(words.t('where-it-goes'))}: ${goes.join(` ${text(words.t('or-elsewhere'))} `)}`
						]
					: []),
				fence(content, language),
				...steps('apply', artifact.apply),
				...steps('verify', artifact.verify),
				...steps('undo', artifact.undo)
			];
		})
	];

	function steps(title: string, all: readonly Step[]): string[] {
		if (all.length === 0) return [];
		return [
			`**${text(words.t(title))}**`,
			...all.flatMap((step) => {
				if ('code' in step) return [block(sentence(words.parts(step.code, step.params, more)))];
				const run = fence(step.command, step.shell);
				return step.expect === undefined
					? [run]
					: [run, `${text(words.t('expect'))}:`, fence(step.expect, 'text')];
			})
		];
	}
}

/** One block; nothing where there is no item. */
function list(items: readonly string[]): string[] {
	return items.length === 0 ? [] : [items.map((item) => `- ${block(item)}`).join('\n')];
}
