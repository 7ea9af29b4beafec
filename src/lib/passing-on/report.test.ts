import { strFromU8, unzipSync } from 'fflate';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { decodeLink, plan, remedies, render, TARGET_IDS, type Step } from '$engine';
import { loadFilesWords } from '$lib/answer/files-words.ts';
import { maybeSooner, readouts, verdictCode } from '$lib/answer/readouts.ts';
import { loadTab } from '$lib/targets/loaders.ts';
import { tabsFor } from '$lib/targets/tabs.ts';
import { Words } from '$lib/words/words.svelte.ts';
import { firstView } from '$messages/index.ts';
import { LANGUAGES, type Language } from '$messages/languages.ts';
import enOwn from '$messages/en/passing-on.ts';
import zhOwn from '$messages/zh-cn/passing-on.ts';
import { archive, placeOf } from './archive.ts';
import { chaptersFor, mainOnly } from './chapters.ts';
import { report } from './report.ts';

const LINKS = [
	'v=1',
	'v=1&control=client,server,network&clients=openssh,putty,iterm2,xshell,securecrt&path=aws-nlb,home-gw-2010,squid:70,60&drop=600&outage=3000&tmout=900&system=debian&sshd=9.2&host=db1',
	'v=1&control=client&clients=putty&host=%60%7C%3Cb%3E%2A%20%E5%8C%97%E4%BA%AC',
	'v=1&control=client&clients=other&path=aws-nlb,nonsense',
	'v=1&see=logged-out&control=server&system=openwrt&path=jumpserver',
	'v=1&control=network&path=1'
];
const CASES = LANGUAGES.flatMap((language) => LINKS.map((link) => [language, link] as const));
const tools = { loadTab, maybeSooner, readouts, tabsFor, verdictCode };
const DATE = '2026-01-31';

async function made(language: Language, hash: string) {
	const words = new Words(() => ({ language, messages: firstView[language].messages }));
	await Promise.all([words.loadLater(), loadFilesWords(words)]);
	const { environment } = decodeLink(hash);
	const link = `https://holdfast.example/${language}/#${hash}`;
	const options = (more: Readonly<Record<string, string>>) => ({
		comment: (code: string, params = {}) => words.plain(code, params, more),
		link,
		date: DATE
	});
	const shown = { chosen: 'ssh_config', variant: '' } as const;
	const plans = plan(environment);
	const chapters = await chaptersFor(plans, environment, shown, language, options, tools);
	const own = language === 'en' ? enOwn : zhOwn;
	return {
		words,
		plan: plans,
		environment,
		link,
		chapters,
		options,
		shown,
		situation: { plan: plans, environment, link, date: DATE, words, own, tools }
	};
}

const reader = new MarkdownIt({ html: true });
const plain = (text: string) => text.replaceAll(/\s+/g, '');

/** What a reader sees of it, without any space, and its fenced blocks. */
function read(markdown: string) {
	const tokens = reader.parse(markdown, {});
	const inner = tokens.flatMap(({ children }) => children ?? []);
	expect(inner.filter(({ type }) => type === 'html_inline')).toEqual([]);
	expect(tokens.filter(({ type }) => type === 'html_block')).toEqual([]);
	return {
		text: plain(inner.map(({ content }) => content).join(' ')),
		fences: tokens.filter(({ type }) => type === 'fence').map(({ content }) => content),
		links: inner.flatMap(({ attrs }) => attrs ?? []).map(([, value]) => value),
		rows: tokens.filter(({ type }) => type === 'tr_open').length
	};
}

describe.each(CASES)('the page as Markdown, %s, %s', (language, hash) => {
	it('has the settings, the sentences of the page, the path, the limits and the link', async () => {
		const { plan, words, environment, situation, chapters, shown, link } = await made(
			language,
			hash
		);
		const found = read(report(situation, mainOnly(chapters, shown)));
		expect(found.links).toEqual([link]);
		const says = (code: string, params = {}, more = {}) =>
			expect(found.text, code).toContain(plain(words.plain(code, params, more)));
		for (const { value, unit, reason, sum } of readouts(plan, words)) {
			expect(found.text).toContain(plain(value + unit));
			if (reason) says(reason.code, reason.params);
			for (const line of sum) says(line.code, line.params);
		}
		for (const { code, params } of [...plan.reasons, plan.today]) says(code, params);
		for (const { code, params, remedies = [] } of plan.warnings) {
			says(`limit-${code}`, params);
			if (remedies.includes('mosh')) says('remedy-mosh');
		}
		for (const { box, timeout, kind } of plan.hops) {
			if (box) expect(found.text).toContain(plain(words.box(box)));
			expect(found.text).toContain(
				plain(timeout === undefined ? words.t('path-unknown') : words.time(timeout))
			);
			says(`kind-${kind}`);
		}
		const ids = new Set(plan.warnings.flatMap((warning) => warning.remedies ?? []));
		const helps = remedies([...ids], environment, plan.interval).length;
		const rows = [4, plan.hops.length, helps].filter((count) => count > 0);
		expect(found.rows).toBe(rows.reduce((sum, count) => sum + count + 1, 0));
		expect(found.text).not.toMatch(/undefined|\{\w+\}/);
	});

	it('has every file with its steps, and what they print', async () => {
		const { situation, chapters, words } = await made(language, hash);
		const found = read(report(situation, chapters, placeOf));
		const expected: string[] = [];
		for (const { words: more, artifacts } of chapters)
			for (const artifact of artifacts) {
				expected.push(artifact.text);
				for (const path of [
					artifact.destination?.path,
					...(artifact.destination?.alternatives ?? [])
				])
					expect(found.text).toContain(plain(path ?? ''));
				for (const step of [...artifact.apply, ...artifact.verify, ...artifact.undo] as Step[])
					if ('code' in step)
						expect(found.text).toContain(plain(words.plain(step.code, step.params, more)));
					else expected.push(step.command, ...(step.expect === undefined ? [] : [step.expect]));
			}
		const ended = (text: string) => text.replace(/\n?$/, '\n');
		expect(found.fences).toEqual(expected.map(ended));
	});

	it('lies in an archive with all files, as they are downloaded', async () => {
		const { situation, chapters, plan, environment, options } = await made(language, hash);
		const readme = report(situation, chapters, placeOf);
		const { bytes, count } = archive(chapters, readme, DATE);
		const files = unzipSync(bytes);
		expect(strFromU8(files['README.md'] ?? new Uint8Array())).toBe(readme);
		const expected: Record<string, Uint8Array> = {};
		for (const { id, words: more } of chapters)
			for (const artifact of render(id, plan, environment, options(more)))
				if (artifact.kind === 'file')
					expected[`${id}/${artifact.variant}/${artifact.filename}`] =
						artifact.bytes ?? new TextEncoder().encode(artifact.text);
		expected['README.md'] = new TextEncoder().encode(readme);
		expect(files).toEqual(expected);
		expect(count).toBe(Object.keys(files).length);
		for (const name of Object.keys(files)) {
			expect(name).toMatch(/^(?:README\.md|[a-z_\d]+\/[a-z\d-]+\/[^/\\:*?"<>|\p{Cc}]+)$/u);
			expect(name.split('/').at(-1)).not.toMatch(/^\.{1,2}$|[. ]$/);
			if (name !== 'README.md') expect(readme).toContain(name);
		}
		expect(archive(chapters, readme, DATE).bytes).toEqual(bytes);
	});
});

it('the one shown stands for its program, else the main one', async () => {
	const { chapters } = await made('en', 'v=1');
	const variants = (shown: Parameters<typeof mainOnly>[1]) =>
		mainOnly(chapters, shown).map(({ id, artifacts }) => [
			id,
			...artifacts.map((one) => one.variant)
		]);
	expect(variants({ chosen: 'ssh_config', variant: 'windows' })).toEqual([
		['ssh_config', 'windows'],
		['ssh', 'ssh']
	]);
	expect(variants({ chosen: 'putty', variant: 'clicks' })).toEqual([
		['ssh_config', 'user'],
		['ssh', 'ssh']
	]);
});

it('file names stay safe in an archive, whatever a session is called', async () => {
	const names = ['..', '../../x', 'a/b', 'C:\\x', 'nul', 'x.', ' ', '中文 会话', '.x', 'a\u202eb'];
	for (const host of names)
		for (const target of TARGET_IDS) {
			const { environment } = decodeLink(`v=1&host=${encodeURIComponent(host)}`);
			for (const artifact of render(target, plan(environment), environment)) {
				if (artifact.filename === undefined) continue;
				expect(artifact.filename).toMatch(/^[^/\\:*?"<>|\p{Cc}\p{Cf}]+$/u);
				expect(artifact.filename).not.toMatch(/^\.{1,2}$/);
			}
		}
});
