import { describe, expect, it } from 'vitest';
import { check, decodeLink, plan, type Params } from '$engine';
import { castOf } from '$lib/timeline/cast.ts';
import { usualStart, typedAt } from '$lib/timeline/frame.ts';
import { endingOf, played } from '$lib/timeline/lane.ts';
import { learn } from '$messages/learn.ts';
import { LANGUAGES } from '$messages/languages.ts';
import { namedBoxes, numbers, shown } from './numbers.server.ts';
import { MYTHS, SECTIONS, type Block, type Part } from './outline.ts';
import { PICTURES, scenarioFor, type Picture, type PictureId } from './pictures.ts';

const parts: Part[] = SECTIONS.flatMap((section) => [section, ...section.parts]);
const ids = [...parts.map(({ id }) => id), 'myths', ...MYTHS.map(({ id }) => id)];

/** How both lanes of a picture end; its caption says the same. */
function endings({ environment, span, from, lanes }: Picture) {
	const cast = castOf(plan(environment), environment);
	const begins = from ?? usualStart(span, environment.outage);
	const frame = {
		span,
		outage: { from: begins, to: Math.min(span, begins + environment.outage), segment: 0 },
		typed: [typedAt(span)],
		gap: 0
	};
	return lanes.map(
		(setting) =>
			endingOf(
				played(scenarioFor({ environment, span, lanes }, setting, frame), 'today', cast, frame),
				cast
			).kind
	);
}

const ENDS: Record<PictureId, [string, string]> = {
	counter: ['closed', 'alive'],
	detection: ['closed', 'closed'],
	'give-up': ['alive', 'closed'],
	'idle-logout': ['stalled', 'alive'],
	product: ['closed', 'alive'],
	'count-zero-server': ['closed', 'alive'],
	'count-zero-client': ['closed', 'alive'],
	'larger-interval': ['closed', 'alive'],
	'smaller-interval': ['closed', 'alive'],
	'tcp-alone': ['closed', 'alive'],
	sysctl: ['closed', 'alive'],
	'huge-count': ['closed', 'alive'],
	tmout: ['stalled', 'policy'],
	bastion: ['policy', 'policy'],
	'broken-pipe': ['closed', 'alive']
};

describe('the page that explains', () => {
	for (const id of Object.keys(PICTURES) as PictureId[])
		it(`draws what its caption says: ${id}`, () => {
			expect(endings(PICTURES[id])).toEqual(ENDS[id]);
		});

	it('gives the numbers that were measured', () => {
		const { detection, 'count-zero-client': zero, 'huge-count': huge } = shown();
		expect(detection.params).toMatchObject({ waited1: 15 * 4, waited2: 2 * 15 * 4, product1: 45 });
		expect(zero.params).toMatchObject({ waited1: 30 });
		expect(huge.params['at1']).toBe(PICTURES['huge-count'].span * 0.4 + 925);
		expect(numbers()).toMatchObject({ kernelAll: 7875, bytes: 236 });
	});

	it('has each id once, and shows every picture', () => {
		expect(new Set(ids).size).toBe(ids.length);
		const blocks: Block[] = parts.flatMap((part) => part.blocks);
		const drawn = [
			...blocks.flatMap((block) =>
				typeof block === 'object' && 'picture' in block ? [block.picture] : []
			),
			...MYTHS.flatMap(({ picture }) => (picture ? [picture] : []))
		];
		expect(drawn.toSorted()).toEqual(Object.keys(PICTURES).toSorted());
	});

	it('links each picture to its own path', () => {
		const links = shown();
		for (const [id, { environment }] of Object.entries(PICTURES)) {
			const opened = decodeLink(links[id as PictureId].link);
			expect(opened.problems, id).toEqual([]);
			expect(opened.environment, id).toEqual(environment);
		}
	});

	it.each(LANGUAGES)('names the rule by which the check finds the claim: %s', (language) => {
		const words: Readonly<Record<string, string>> = learn[language].messages;
		for (const { id, rule } of MYTHS) {
			const claim = words[`${id} claim`] ?? '';
			const found = check(claim, { format: 'text' }).diagnostics.map((one) => one.rule as string);
			expect(found, claim).toContain(rule);
		}
	});

	it.each(LANGUAGES)('has every word and every number of it: %s', (language) => {
		const { messages, boxes } = learn[language];
		const words: Readonly<Record<string, string>> = messages;
		const all = shown();
		const say = (code: string, params: Params = {}) => {
			const message = words[code];
			if (message === undefined) throw new Error(`no words for ${code}`);
			for (const [, name = ''] of message.matchAll(/\{(\w+)(?::\w+)?\}/g))
				expect(params, `${code} {${name}}`).toHaveProperty(name);
		};
		for (const { id, blocks } of parts) {
			say(id);
			const picture = blocks.find((block) => typeof block === 'object' && 'picture' in block);
			const params = {
				...numbers(),
				...(typeof picture === 'object' && 'picture' in picture && all[picture.picture].params)
			};
			for (const block of blocks) {
				if (block === 'layers' || 'boxes' in block) continue;
				if ('say' in block) say(block.say, params);
				else if ('list' in block) for (const code of block.list) say(code, params);
				else say(`picture-${block.picture}`, all[block.picture].params);
			}
		}
		for (const { id, picture } of MYTHS) {
			const params = { ...numbers(), ...(picture && all[picture].params) };
			for (const what of ['claim', 'verdict', 'truth', 'evidence']) say(`${id} ${what}`, params);
			if (picture) say(`picture-${picture}`, params);
		}
		for (const id of namedBoxes()) expect(boxes).toHaveProperty(id);
	});
});
