import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	BOX_IDS,
	CONTROLS,
	defaultEnvironment,
	plan,
	type Environment,
	type Event,
	type Params
} from '$engine';
import { complete } from '$lib/words/format.ts';
import { LANGUAGES } from '$messages/languages.ts';
import en from '$messages/en/timeline.ts';
import zh from '$messages/zh-cn/timeline.ts';
import { annotate } from './annotate.ts';
import { castOf } from './cast.ts';
import { gapFor, spanFor, typedAt, usualStart, within } from './frame.ts';
import { endingOf, laneOf, type Frame, type Lane } from './lane.ts';
import { extent, WIDTHS } from './notes.ts';
import { rowsOf } from './rows.ts';
import { CROSSINGS, type Marks } from './scene.ts';
import { storyOf } from './story.ts';

const seconds = fc.integer({ min: 1, max: 10_000 });
const environment: fc.Arbitrary<Environment> = fc.record(
	{
		control: fc.subarray([...CONTROLS], { minLength: 1 }),
		clients: fc.subarray(['openssh', 'putty', 'xshell'] as const, { minLength: 1 }),
		path: fc.array(
			fc.oneof(
				fc.constantFrom(...BOX_IDS).map((box) => ({ box })),
				seconds.map((idleTimeout) => ({ idleTimeout }))
			),
			{ maxLength: 6 }
		),
		outage: fc.integer({ min: 0, max: 4000 }),
		observedDrop: seconds,
		shellTimeout: fc.integer({ min: 0, max: 2000 }),
		serverOpenssh: fc.constantFrom('8.1', '9.2', '10.0'),
		symptom: fc.constantFrom('reset', 'freezes')
	},
	{ requiredKeys: ['control', 'clients', 'path', 'outage'] }
);
const where = fc.record({
	zoom: fc.constantFrom(undefined, 60, 300, 900, 3600, 86_400),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	segment: fc.nat(6),
	width: fc.integer({ min: 280, max: 1400 })
});

function lanes(
	given: Environment,
	{
		zoom,
		at,
		segment,
		width
	}: { zoom: number | undefined; at: number; segment: number; width: number }
) {
	const made = plan(given);
	const cast = castOf(made, given);
	const span = zoom ?? spanFor(cast, given.outage);
	const outage = within({ from: Math.round(at * span), length: given.outage }, span);
	const frame: Frame = {
		span,
		outage: { ...outage, segment: Math.min(segment, cast.boxes.length) },
		typed: [typedAt(span)],
		gap: gapFor(span, width)
	};
	const names = ['You', ...cast.boxes.map((_, index) => `Box ${index}`), 'Server'];
	const both = (['today', 'planned'] as const).map((settings) =>
		laneOf(made, given, settings, cast, frame)
	);
	return { cast, names, lanes: both, frame };
}

const drawnAt = ({ at, dense }: Marks, moment: number) =>
	at.includes(moment) || dense.some(({ from, to }) => from <= moment && moment <= to);

const marksOf = ({ scene: { client, server, segments, boxes } }: Lane): Marks[] => [
	...[client, server].flatMap(({ answered, unanswered, received }) => [
		answered,
		unanswered,
		received
	]),
	...segments.flatMap(({ crossings, retries }) => [...Object.values(crossings), retries]),
	...boxes.flatMap(({ passing, stopped }) => [...Object.values(passing), stopped])
];

/** Whether an event has left its mark in the scene. */
function isDrawn({ scene }: Lane, event: Event): boolean {
	switch (event.kind) {
		case 'probe':
			return (
				drawnAt(scene[event.by].answered, event.at) || drawnAt(scene[event.by].unanswered, event.at)
			);
		case 'packet': {
			if (event.from === event.to)
				return (
					event.fate !== 'lost' ||
					event.retry === undefined ||
					scene.segments.some(({ retries }) => drawnAt(retries, event.at))
				);
			const segment = Math.min(event.from, event.from < event.to ? event.from : event.from - 1);
			return CROSSINGS.some((kind) => drawnAt(scene.segments[segment]!.crossings[kind], event.at));
		}
		case 'expired':
			return scene.boxes[event.row]!.forgotten.some(({ from }) => from === event.at);
		case 'rebuilt':
			return scene.boxes[event.row]!.forgotten.some(({ to }) => to === event.at);
		case 'outage-start':
			return scene.segments[event.segment]!.broken.some(({ from }) => from === event.at);
		case 'gave-up':
		case 'told':
			return scene[event.end].gone?.at === event.at;
		case 'not-told':
			return scene[event.end].unaware === event.at;
		default:
			return true;
	}
}

describe('a lane', () => {
	it('draws every event of its timeline, and nothing outside its span', () => {
		fc.assert(
			fc.property(environment, where, (given, at) => {
				for (const lane of lanes(given, at).lanes) {
					for (const event of lane.timeline.events)
						if (!isDrawn(lane, event)) throw new Error(`${JSON.stringify(event)} is not drawn`);
					for (const { at: moments } of marksOf(lane))
						expect(moments).toEqual([...new Set(moments)].toSorted((a, b) => a - b));
					for (const { silences, forgotten } of lane.scene.boxes)
						for (const { from, to } of [...silences, ...forgotten]) {
							expect(from).toBeLessThanOrEqual(to);
							expect(to).toBeLessThanOrEqual(lane.scene.span + 1e-6);
						}
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('lets silence at a stateful box rise no higher than its timeout', () => {
		fc.assert(
			fc.property(environment, where, (given, at) => {
				const { lanes: both, cast } = lanes(given, at);
				for (const { scene } of both)
					cast.boxes.forEach(({ timeout, kind }, index) => {
						for (const { from, to, peak } of scene.boxes[index + 1]!.silences)
							if (timeout !== undefined && kind !== 'policy')
								expect(peak ?? to - from).toBeLessThanOrEqual(timeout + 1e-5);
					});
			}),
			{ numRuns: 150 }
		);
	});

	it('is the same however close its moments are drawn', () => {
		fc.assert(
			fc.property(environment, where, (given, at) => {
				const wide = lanes(given, { ...at, width: 100_000 });
				const narrow = lanes(given, { ...at, width: 280 });
				wide.lanes.forEach((lane, index) => {
					expect(endingOf(narrow.lanes[index]!, narrow.cast)).toEqual(endingOf(lane, wide.cast));
					lane.scene.boxes.forEach(({ silences }, row) => {
						const longest = (all: typeof silences) =>
							Math.max(0, ...all.map(({ from, to, peak }) => peak ?? to - from));
						expect(longest(narrow.lanes[index]!.scene.boxes[row]!.silences)).toBeCloseTo(
							longest(silences),
							4
						);
					});
				});
			}),
			{ numRuns: 100 }
		);
	});
});

describe('notes', () => {
	it('never cover each other, never leave the plot, and are at most six, at any width', () => {
		fc.assert(
			fc.property(environment, where, fc.constantFrom(...LANGUAGES), (given, at, language) => {
				const messages: Readonly<Record<string, string>> = language === 'en' ? en : zh;
				const say = (code: string, params: Params = {}) =>
					complete(messages[code] ?? code, params, { language, boxes: {} });
				const { lanes: both, cast } = lanes(given, at);
				for (const lane of both) {
					const rows = rowsOf(cast, lane.settings, lane.scenario.outages[0]?.segment);
					const notes = annotate(lane, rows, say);
					WIDTHS.forEach((least, index) => {
						const shown = notes.filter(({ widths }) => widths.includes(least));
						expect(shown.length).toBeLessThanOrEqual(6);
						for (const width of [least, Math.max(at.width, least), WIDTHS[index + 1] ?? 2000]) {
							const extents = shown.map((note) => ({ note, place: extent(note, width) }));
							for (const [i, one] of extents.entries()) {
								expect(one.place[0]).toBeGreaterThanOrEqual(-1e-9);
								expect(one.place[1]).toBeLessThanOrEqual(width + 1e-9);
								for (const other of extents.slice(i + 1))
									if (one.note.row === other.note.row && one.note.line === other.note.line)
										expect(one.place[1] <= other.place[0] || other.place[1] <= one.place[0]).toBe(
											true
										);
							}
						}
					});
				}
			}),
			{ numRuns: 150 }
		);
	});
});

describe('the text', () => {
	const TOLD: Partial<Record<Event['kind'], string>> = {
		expired: 'story-expired',
		rebuilt: 'story-rebuilt',
		'outage-start': 'story-outage-start',
		'outage-end': 'story-outage-end',
		'proxy-closed': 'story-proxy',
		'gave-up': 'story-gave-up',
		told: 'story-told',
		'not-told': 'story-not-told',
		typed: 'story-typed'
	};

	it('tells every event and the outcome, in order, in words that exist', () => {
		fc.assert(
			fc.property(environment, where, (given, at) => {
				const { lanes: both, cast, names } = lanes(given, at);
				for (const lane of both) {
					const story = storyOf(lane, cast, names);
					for (const event of lane.timeline.events) {
						const code = TOLD[event.kind];
						if (code && !story.some((item) => item.at === event.at && item.code.startsWith(code)))
							throw new Error(`${JSON.stringify(event)} is not told`);
					}
					const last = story.at(-1)!;
					const { outcome } = lane.timeline;
					const kind = lane.policy
						? lane.policy.by === 'shell'
							? 'shell'
							: 'policy'
						: outcome.kind;
					if (kind === 'closed' || kind === 'policy' || kind === 'shell')
						expect(last.code).toContain(`story-end-${kind}`);
					if (outcome.kind === 'closed' && !lane.policy)
						expect(last).toEqual({
							code: `story-end-closed-${outcome.by}`,
							params: { at: outcome.at }
						});
					if (outcome.kind === 'stalled')
						expect(['story-end-stalled', 'story-end-interrupted']).toContain(last.code);
					const moments = story.flatMap((item) => (item.at === undefined ? [] : [item.at]));
					expect(moments).toEqual(moments.toSorted((a, b) => a - b));
					for (const { code, params } of story) {
						const message = (en as Readonly<Record<string, string>>)[code];
						if (message === undefined) throw new Error(`no words for ${code}`);
						for (const [, name = ''] of message.matchAll(/\{(\w+)(?::\w+)?\}/g))
							if (params[name] === undefined) throw new Error(`${code} lacks {${name}}`);
					}
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('counts probes like the simulation does', () => {
		fc.assert(
			fc.property(environment, where, (given, at) => {
				const { lanes: both, cast, names } = lanes(given, at);
				for (const lane of both) {
					const told = storyOf(lane, cast, names)
						.filter(({ code }) => code.startsWith('story-probes') || code.startsWith('story-unans'))
						.reduce((sum, { params }) => sum + Number(params.times), 0);
					expect(told).toBe(countProbes(lane.timeline.events));
				}
			}),
			{ numRuns: 200 }
		);
	});
});

function countProbes(events: readonly Event[]): number {
	let count = 0;
	events.forEach((event, index) => {
		if (event.kind === 'probe') count++;
		if (event.kind === 'repeat')
			count +=
				event.times *
				events
					.slice(0, index)
					.filter((other) => other.kind === 'probe' && other.at > event.at - event.every).length;
	});
	return count;
}

describe('a path as people have it', () => {
	const see = (given: Partial<Environment>, more: Partial<Parameters<typeof lanes>[1]> = {}) => {
		const all: Environment = { ...defaultEnvironment, ...given };
		const span = more.zoom ?? spanFor(castOf(plan(all), all), all.outage);
		const at = usualStart(span, all.outage) / span;
		const {
			lanes: both,
			cast,
			frame
		} = lanes(all, { zoom: undefined, at, segment: 0, width: 640, ...more });
		return {
			span,
			frame,
			cast,
			today: endingOf(both[0]!, cast),
			planned: endingOf(both[1]!, cast),
			both
		};
	};

	it('behind a load balancer: lost today, at the first key press; kept with the settings', () => {
		const { span, today, planned, both } = see({ path: [{ box: 'aws-nlb' }] });
		expect(span).toBe(900);
		expect(today).toMatchObject({ kind: 'closed', by: 'client', at: 810 });
		expect(both[0]!.scene.boxes[1]!.forgotten).toEqual([{ from: 350, to: 900 }]);
		expect(planned).toEqual({ kind: 'alive' });
	});

	it('behind a silent firewall: dead and hanging today', () => {
		expect(see({ path: [{ idleTimeout: 300 }] }).today).toEqual({ kind: 'stalled', since: 300 });
	});

	it('unknown: nothing ends it that is known of', () => {
		const { today, planned } = see({});
		expect([today.kind, planned.kind]).toEqual(['unknown', 'unknown']);
	});

	it('with a policy or TMOUT: ended in both lanes', () => {
		const { planned } = see({ path: [{ box: 'jumpserver' }] });
		expect(planned).toEqual({ kind: 'policy', at: 1800, by: 1 });
		const shell = see({ shellTimeout: 300 });
		expect(shell.planned).toEqual({ kind: 'policy', at: 300, by: 'shell' });
		expect(shell.both[1]!.scene.over).toBe(300);
	});

	it('with an interruption longer than the settings bear: ssh gives up, and says so', () => {
		const { planned } = see({ outage: 120 }, { zoom: 3600, at: 0.2 });
		expect(planned.kind).toBe('unknown');
		const given = { ...defaultEnvironment, outage: 120 };
		const made = plan(given);
		const cast = castOf(made, given);
		const lane = laneOf(made, given, 'planned', cast, {
			span: 900,
			outage: { from: 200, to: 900, segment: 0 },
			typed: [810],
			gap: 1
		});
		expect(endingOf(lane, cast)).toMatchObject({ kind: 'closed', by: 'client', at: 510 });
		expect(lane.scene.client.waits).toEqual([
			{ from: 180, to: 510, deadline: 510, unanswered: 10 }
		]);
	});
});
