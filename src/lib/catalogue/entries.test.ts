import { describe, expect, it } from 'vitest';
import { BOX_IDS, boxDetails, boxOf, boxSources, defaultEnvironment, plan } from '$engine';
import { duration } from '$lib/words/format.ts';
import enBoxes from '$messages/en/boxes.ts';
import enNotes from '$messages/en/notes.ts';
import en from '$messages/en/catalogue.ts';
import zhBoxes from '$messages/zh-cn/boxes.ts';
import zhNotes from '$messages/zh-cn/notes.ts';
import zh from '$messages/zh-cn/catalogue.ts';
import { entries, select, sort, type Entry, type SortKey } from './entries.ts';

const all = entries(enBoxes, zhBoxes);
const found = (search: string) => select(all, { search }).map(({ id }) => id);

describe('the catalogue', () => {
	it('names every box in both languages, and says something for every word it shows', () => {
		expect(all.map(({ id }) => id).toSorted()).toEqual(BOX_IDS.toSorted());
		for (const { id, box, expiry, details, source } of all) {
			const codes = [
				`category-${box.category}`,
				`expiry-${expiry}`,
				`refreshed-${box.refreshedBy ?? 'unknown'}`,
				`range-${details.change ?? 'unknown'}`,
				`confidence-${source.confidence}`
			];
			for (const messages of [en, zh] as Record<string, string>[])
				for (const code of codes) expect(messages[code], `${id} ${code}`).toBeTruthy();
			expect(enBoxes[id].trim()).not.toBe('');
			expect(zhBoxes[id].trim()).not.toBe('');
		}
	});

	it('has notes for boxes only', () => {
		expect(Object.keys(enNotes).filter((id) => !(id in enBoxes))).toEqual([]);
		expect(Object.keys(zhNotes).filter((id) => !(id in zhBoxes))).toEqual([]);
	});

	it('shows no number that is not verified, and plans none', () => {
		const unverified = all.filter(({ source }) => source.confidence === 'unverified');
		expect(unverified.length).toBeGreaterThan(10);
		for (const { id, box, details, source } of unverified) {
			expect(box.idleTimeout, id).toBeUndefined();
			expect(details.range, id).toBeUndefined();
			const said = [enNotes, zhNotes].map((notes) => (notes as Record<string, string>)[id] ?? '');
			for (const text of [...said, source.title ?? ''])
				expect(text, id).not.toMatch(/\d ?(?:[sh秒天]|min|days?|分钟|小时)(?![a-z])/i);
			const made = plan({ ...defaultEnvironment, path: [{ box: id }] });
			expect(made.bound, id).toBeUndefined();
			expect(made.interval, id).toBeLessThanOrEqual(30);
		}
	});

	it('has a source for every number, and a place to change what can be changed', () => {
		for (const id of BOX_IDS) {
			const { change, where, range } = boxDetails[id];
			if (boxOf(id).idleTimeout !== undefined)
				expect(boxSources[id].address, id).toMatch(/^https?:\/\//);
			expect(change === 'setting', id).toBe(where !== undefined);
			if (range) {
				expect(range[0], id).toBeLessThan(range[1]);
				expect(change, id).not.toBe('fixed');
				expect(boxOf(id).idleTimeout, id).toBeGreaterThanOrEqual(range[0]);
				expect(boxOf(id).idleTimeout, id).toBeLessThanOrEqual(range[1]);
			}
		}
	});

	it('concludes an expiry only where none was read', () => {
		for (const id of BOX_IDS)
			if (boxDetails[id].inferred) expect(boxOf(id).onExpiry, id).toBeUndefined();
	});

	it('says numbers that notes repeat as they are in the facts', () => {
		expect(enNotes['gcp-nat']).toContain(
			duration(boxOf('gcp-vpc-fw').idleTimeout ?? 0, 'en').replace('\u00a0', ' ')
		);
		expect(enNotes.teleport).toContain(
			duration(boxOf('azure-lb').idleTimeout ?? 0, 'en').replace('\u00a0', ' ')
		);
	});
});

describe('select', () => {
	const cases: [search: string, expected: string][] = [
		['nlb', 'aws-nlb'],
		['阿里云', 'ali-clb'],
		['aliyun', 'ali-nat'],
		['ALIYUN  nat', 'ali-nat'],
		['飞塔', 'fortigate'],
		['ｎｇｉｎｘ', 'nginx-stream'],
		['amazon', 'aws-ssm'],
		['proxy_timeout', 'nginx-stream'],
		['堡垒机', 'jumpserver'],
		['华三', 'h3c']
	];
	it.each(cases)('finds by %s', (search, expected) => {
		expect(found(search)).toContain(expected);
	});

	it('needs every word, and finds all with none', () => {
		expect(found('aws firewall')).toEqual(['aws-nfw']);
		expect(found('  ')).toHaveLength(BOX_IDS.length);
		expect(found('no such box')).toEqual([]);
	});

	it('filters by category, kind and confidence together', () => {
		const bastions = select(all, {
			search: '',
			category: 'bastion',
			kind: 'policy',
			confidence: 'documented'
		});
		expect(bastions.map(({ id }) => id).toSorted()).toEqual([
			'cloudflare-access-ssh',
			'huawei-cbh',
			'jumpserver'
		]);
	});
});

describe('sort', () => {
	const label = (entry: Entry, key: 'category' | 'expiry') =>
		key === 'category' ? entry.box.category : entry.expiry;
	const sorted = (key: SortKey, descending = false) =>
		sort(all, { key, descending }, new Intl.Collator('en'), label);

	it('keeps boxes without a number and what is no box last, upwards and downwards', () => {
		for (const descending of [false, true]) {
			const boxes = sorted('timeout', descending).map(({ box }) => box);
			expect(boxes.slice(-5).every(({ unlisted }) => unlisted)).toBe(true);
			const timeouts = boxes.slice(0, -5).map(({ idleTimeout }) => idleTimeout);
			const numbers = timeouts.filter((timeout) => timeout !== undefined);
			expect(timeouts.slice(0, numbers.length)).toEqual(numbers);
			expect(numbers).toEqual(numbers.toSorted((a, b) => (descending ? b - a : a - b)));
		}
	});

	it.each(['name', 'category', 'timeout', 'expiry', 'refreshed', 'confidence'] as const)(
		'by %s loses nothing and groups equals by timeout',
		(key) => {
			expect(
				sorted(key)
					.map(({ id }) => id)
					.toSorted()
			).toEqual(BOX_IDS.toSorted());
		}
	);

	it('turns round', () => {
		expect(sorted('name')[0]?.name).toMatch(/^A/);
		expect(sorted('name', true)[0]?.name).toMatch(/^W/);
	});
});
