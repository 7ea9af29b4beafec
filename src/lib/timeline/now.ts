import type { Words } from '$lib/words/words.svelte.ts';
import { clock } from './axis.ts';
import type { Cast } from './cast.ts';
import type { Lane } from './lane.ts';
import { lookAt } from './moment.ts';
import { shownOf } from './rows.ts';

/** A reading under the playhead: what it is of, and what it is in either lane. */
export interface Reading {
	name: string;
	today: string;
	planned: string;
}

interface Looked {
	today: Lane;
	planned: Lane;
	cast: Cast;
	span: number;
}

/** What one reads under the playhead: unanswered probes, and the silence at each box that has a track. */
export function readingsAt(
	{ today, planned, cast: { boxes } }: Looked,
	names: readonly string[],
	at: number,
	{ t }: Pick<Words, 't'>
): Reading[] {
	const now = { today: lookAt(today, at), planned: lookAt(planned, at) };
	const both = (read: (settings: 'today' | 'planned') => string) => ({
		today: read('today'),
		planned: read('planned')
	});
	const allowed = { today, planned };
	const unanswered: Reading = {
		name: t('timeline-now-unanswered'),
		...both((settings) => {
			const { closed, unanswered: count } = now[settings];
			if (closed) return t('timeline-now-closed');
			if (count === undefined) return '–';
			const whole = allowed[settings].scenario.client.countMax;
			return t('timeline-peak', { silence: String(count), timeout: String(whole) });
		})
	};
	const shown = [...shownOf(boxes)].toSorted((a, b) => a - b);
	return [
		unanswered,
		...shown.map((row) => ({
			name: names[row] ?? '',
			...both((settings) => {
				const { timeout } = boxes[row - 1]!;
				const silence = now[settings].silences[row - 1];
				if (silence === undefined) return t('timeline-now-forgotten');
				if (timeout === undefined) return clock(silence);
				const params = { silence: clock(silence, timeout), timeout: clock(timeout) };
				return t('timeline-peak', params);
			})
		}))
	];
}

/** The same in one sentence. */
export function sayReadings(
	looked: Looked,
	names: readonly string[],
	at: number,
	words: Words
): string {
	const said = readingsAt(looked, names, at, words).map(
		({ name, today, planned }) =>
			`${name}: ${words.t('timeline-today')} ${today}, ${words.t('timeline-with')} ${planned}`
	);
	return [clock(at, looked.span), ...said].join('. ');
}
