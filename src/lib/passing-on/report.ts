import { remedies } from '$engine';
import { hopName } from '$lib/path/names.ts';
import type { Chapter } from './chapters.ts';
import { block, code, sentence, table, text } from './markdown.ts';
import { files, type Placed } from './report-files.ts';
import { labelled, type Situation } from './situation.ts';

/**
 * The page as Markdown, for a ticket or a wiki: settings and reasons, path, limits, files and steps.
 * @param placed where an artifact lies in an archive, if it does
 */
export function report(
	situation: Situation,
	chapters: readonly Chapter[],
	placed?: Placed
): string {
	const { words, own, environment, link, date } = situation;
	const host = environment.host;
	const title = words.parts(host ? 'title-host' : 'title-all', { host: host ?? '' }, own);
	const blocks = [
		`# ${sentence(title)}`,
		text(words.t('made', { date }, own)),
		`<${link}>`,
		...settings(situation),
		...path(situation),
		...limits(situation),
		`## ${text(words.t('files-title'))}`,
		...chapters.flatMap((chapter) => files(situation, chapter, placed))
	];
	return `${blocks.join('\n\n')}\n`;
}

/** The verdict, the numbers with their reasons as the page has them, further reasons, the sums. */
function settings(situation: Situation): string[] {
	const { plan, words, own } = situation;
	const { maybeSooner, readouts, verdictCode } = situation.tools;
	const cells = readouts(plan, words);
	const rows = cells.map(({ keywords, label, value, unit, reason }) => [
		keywords.length > 0 ? keywords.map(code).join(' / ') : text(label),
		text(unit ? `${value}\u00a0${unit}` : value),
		reason ? sentence(words.parts(reason.code, reason.params)) : ''
	]);
	const shown = new Set(cells.map(({ reason }) => reason?.code));
	const further = plan.reasons.filter(({ code: id }) => !shown.has(id));
	const sums = cells.flatMap(({ label, sum }) =>
		sum.map((line) => labelled(situation, label, text(words.plain(line.code, line.params))))
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

/** What no setting can do, and what helps instead, each of it once. */
function limits({ plan, environment, words, own }: Situation): string[] {
	if (plan.warnings.length === 0) return [];
	const claims = plan.warnings.map(({ code: id, params }) =>
		sentence(words.parts(`limit-${id}`, params))
	);
	const ids = [...new Set(plan.warnings.flatMap((warning) => warning.remedies ?? []))];
	const helps = remedies(ids, environment, plan.interval).map(({ id, where, command }) => [
		text(words.t(`remedy-name-${id}`)),
		text(words.t(`remedy-${where}`)),
		code(command),
		sentence(words.parts(`remedy-${id}`))
	]);
	return [
		`## ${text(words.t('limits-title'))}`,
		...list(claims),
		...(helps.length > 0
			? [
					table(
						['help', 'where', 'command', 'does'].map((head) => text(words.t(head, {}, own))),
						helps
					)
				]
			: [])
	];
}

/** One block; nothing where there is no item. */
function list(items: readonly string[]): string[] {
	return items.length === 0 ? [] : [items.map((item) => `- ${block(item)}`).join('\n')];
}
