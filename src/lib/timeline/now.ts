import type { Words } from '$lib/words/words.svelte.ts';
import { clock } from './axis.ts';
import type { Cast } from './cast.ts';
import type { Lane } from './lane.ts';
import { lookAt } from './moment.ts';

/** What one reads under the playhead, lane by lane. */
export function linesNow(
	lane: Lane,
	{ boxes }: Cast,
	names: readonly string[],
	at: number,
	{ t }: Pick<Words, 't'>
): string[] {
	const { silences, unanswered, closed } = lookAt(lane, at);
	const lines = closed ? [t('timeline-now-closed')] : [];
	if (unanswered !== undefined)
		lines.push(
			t('timeline-now-unanswered', { count: unanswered, allowed: lane.scenario.client.countMax })
		);
	boxes.forEach(({ timeout }, index) => {
		const box = names[index + 1] ?? '';
		const silence = silences[index];
		if (silence === undefined) lines.push(t('timeline-now-forgotten', { box }));
		else if (timeout === undefined)
			lines.push(t('timeline-now-unknown', { box, silence: clock(silence) }));
		else
			lines.push(
				t('timeline-now-silence', {
					box,
					silence: clock(silence, timeout),
					timeout: clock(timeout)
				})
			);
	});
	return lines;
}

/** The same in one sentence, of both lanes. */
export function sayNow(
	view: { today: Lane; planned: Lane; cast: Cast; span: number },
	names: readonly string[],
	at: number,
	words: Words
): string {
	const said = [view.today, view.planned].map(
		(lane) =>
			`${words.t(lane.settings === 'today' ? 'timeline-today' : 'timeline-with')}: ${linesNow(lane, view.cast, names, at, words).join(', ')}`
	);
	return `${clock(at, view.span)}. ${said.join('. ')}`;
}
