import type { BoxKind, Params } from '$engine';
import { clock } from './axis.ts';
import type { Lane } from './lane.ts';
import { placeNotes, type Note, type PlacedNote } from './notes.ts';
import { longestSilence } from './paths.ts';
import type { Row } from './rows.ts';
import type { EndScene, Scene } from './scene.ts';

/** Rows of that height have room for two lines of text. */
const TWO_LINES = 40;

/** Room for the name of an end, px. */
const LABEL = 48;
/** How a box ends a session, where it is not by forgetting it. */
const FORGETS: Partial<Record<BoxKind, string>> = {
	proxy: 'timeline-closes',
	policy: 'timeline-closes'
};

type Say = (code: string, params?: Params) => string;

/** What is written at a lane's marks, placed. */
export function annotate(
	{ scene, scenario, settings, timeline }: Lane,
	rows: readonly Row[],
	say: Say
): PlacedNote[] {
	const { span } = scene;
	const notes: Note[] = [];
	const note = (row: string, at: number, weight: number, text: string, more?: Partial<Note>) =>
		notes.push({
			row,
			at: Math.min(1, at / span),
			weight,
			text,
			...((row === 'client' || row === 'server') && { label: LABEL }),
			...more
		});
	const time = (at: number) => clock(at, span);

	for (const name of ['client', 'server'] as const) {
		const end = scene[name];
		const weight = name === 'client' ? 9 : 6;
		if (end.gone) note(name, end.gone.at, weight, time(end.gone.at), { danger: true });
		if (end.unaware !== undefined && end.unaware < span)
			note(name, end.unaware, 4, say('timeline-unaware'));
		const wait = worstWait(end);
		if (wait && wait.unanswered > 1 && end.gone === undefined)
			note(name, wait.deadline, 7, say(`timeline-gives-up-${name}`, { at: time(wait.deadline) }));
	}
	for (const event of timeline.events)
		if (event.kind === 'typed' && event.at !== scene.client.gone?.at)
			note('client', event.at, 2, say('timeline-typed'));

	for (const row of rows) {
		if (row.kind === 'box') box(row);
		if (row.kind === 'segment') {
			const { crossings, retries } = scene.segments[row.segment]!;
			const through = crossings.through.at[0];
			if (retries.at.length > 0 && through !== undefined)
				note(row.key, through, 5, say('timeline-through', { at: time(through) }));
			const [dense] = crossings.probe.dense;
			if (dense && settings === 'planned' && row.segment === 0)
				note(row.key, dense.from, 1, say('timeline-band', { interval: interval() }));
		}
	}
	return placeNotes(notes);

	function box({ row, key, actor: { timeout, kind }, height }: Extract<Row, { kind: 'box' }>) {
		if (timeout === undefined) return;
		const more = { lines: height >= TWO_LINES ? 2 : 1 };
		const { forgotten } = scene.boxes[row]!;
		for (const { from } of forgotten)
			note(key, from, 8, say(FORGETS[kind] ?? 'timeline-forgets', { at: time(from) }), {
				...more,
				danger: true
			});
		const longest = longestSilence(scene.boxes[row]!);
		if (!longest || forgotten.length > 0 || kind === 'policy') return;
		const share = longest.silence / timeout;
		const params = { silence: clock(longest.silence, timeout), timeout: clock(timeout) };
		if (share > 0.1) note(key, longest.at, 2 + share, say('timeline-peak', params), more);
	}

	function interval(): number {
		return scenario.client.interval || scenario.server.interval;
	}
}

function worstWait({ waits }: EndScene): EndScene['waits'][number] | undefined {
	return waits.toSorted((a, b) => b.unanswered - a.unanswered)[0];
}

/** The waits that are drawn: those in which more than one probe was not answered. */
export function longWaits(end: EndScene, { span }: Scene): EndScene['waits'] {
	return end.waits.filter(({ unanswered, from }) => unanswered > 1 && from < span);
}
