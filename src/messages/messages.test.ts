import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	BOX_IDS,
	CLIENT_IDS,
	CONTROLS,
	SYMPTOMS,
	SYSTEM_IDS,
	TARGET_IDS,
	plan,
	render,
	type Environment,
	type Params,
	type Step
} from '$engine';
import { complete, parts } from '$lib/words/format.ts';
import { LANGUAGES } from './languages.ts';

type Messages = Readonly<Record<string, string>>;

const files = import.meta.glob<Messages>(['./en/**/*.ts', './zh-cn/**/*.ts', '!./*/later.ts'], {
	eager: true,
	import: 'default'
});
const named = Object.entries(files).map(([path, messages]) => {
	const [, language = '', name = ''] = /^\.\/([\w-]+)\/(.+)\.ts$/.exec(path) ?? [];
	return { language, name, messages };
});
const of = (language: string, name: string): Messages =>
	named.find((file) => file.language === language && file.name === name)?.messages ?? {};
const site = (language: string): Messages => ({
	...of(language, 'page'),
	...of(language, 'page-later'),
	...of(language, 'questions'),
	...of(language, 'questions-later'),
	...of(language, 'plan'),
	...of(language, 'plan-later'),
	...of(language, 'limits'),
	...of(language, 'problems'),
	...of(language, 'remedies')
});

const placeholders = (text: string) =>
	[...text.matchAll(/\{\w+(?::\w+)?\}/g)].map(([all]) => all).sort();

const seconds = fc.integer({ min: 1, max: 100_000 });
const environment = fc.record(
	{
		symptom: fc.constantFrom(...SYMPTOMS),
		control: fc.subarray([...CONTROLS]),
		clients: fc.subarray(CLIENT_IDS),
		path: fc.array(
			fc.oneof(
				fc.constantFrom(...BOX_IDS).map((box) => ({ box })),
				seconds.map((idleTimeout) => ({ idleTimeout })),
				fc.constant({ idleTimeout: -1 })
			),
			{ maxLength: 4 }
		),
		observedDrop: seconds,
		outage: fc.integer({ min: 0, max: 5000 }),
		losses: fc.integer({ min: 0, max: 3 }),
		frugal: fc.boolean(),
		shellTimeout: fc.integer({ min: 0, max: 900 }),
		serverOpenssh: fc.constantFrom('8.1', '9.2', '10.5', 'x'),
		serverSystem: fc.constantFrom(...SYSTEM_IDS),
		host: fc.constantFrom('db1', 'my box #1', '中文 会话', '-x')
	},
	{ requiredKeys: ['control', 'clients', 'path', 'outage'] }
) as fc.Arbitrary<Environment>;

/** A message exists, and everything it names is given. */
function expectWords(messages: Messages, code: string, params: Params) {
	const message = messages[code];
	if (message === undefined) throw new Error(`no words for ${code}`);
	for (const [, name = ''] of message.matchAll(/\{(\w+)(?::\w+)?\}/g))
		if (params[name] === undefined) throw new Error(`${code} lacks {${name}}`);
}

describe('messages', () => {
	it('have the same files, codes and placeholders in every language', () => {
		const names = (language: string) =>
			named.filter((file) => file.language === language).map(({ name }) => name);
		expect(names('zh-cn').sort()).toEqual(names('en').sort());
		for (const { language, name, messages } of named) {
			const english = of('en', name);
			expect(Object.keys(messages).sort(), `${language}/${name}`).toEqual(
				Object.keys(english).sort()
			);
			for (const [code, text] of Object.entries(messages)) {
				expect(text.trim(), `${language}/${name} ${code}`).not.toBe('');
				expect(placeholders(text), `${language}/${name} ${code}`).toEqual(
					placeholders(english[code] ?? '')
				);
			}
		}
	});

	it('say everything a plan says', () => {
		fc.assert(
			fc.property(environment, (given) => {
				const { reasons, warnings, problems, today, verdict, outlives } = plan(given);
				for (const language of LANGUAGES) {
					const words = site(language);
					for (const { code, params } of reasons) expectWords(words, code, params);
					for (const { code, params, remedies = [] } of warnings) {
						expectWords(words, `limit-${code}`, params);
						for (const id of remedies) expectWords(words, `remedy-${id}`, {});
						for (const id of remedies) expectWords(words, `remedy-name-${id}`, {});
					}
					for (const { code, params } of problems) expectWords(words, `problem-${code}`, params);
					expectWords(words, today.code, today.params);
					expectWords(words, `verdict-${verdict}`, { outlives });
					expectWords(words, `verdict-word-${verdict}`, {});
				}
			}),
			{ numRuns: 1500 }
		);
	});

	it('say every step, comment and variant of every target, and nothing else', () => {
		const used = new Set<string>();
		fc.assert(
			fc.property(environment, fc.constantFrom(...TARGET_IDS), (given, target) => {
				const made = plan(given);
				for (const language of LANGUAGES) {
					const words = of(language, `targets/${target}`);
					const expectCode = (code: string, params: Params) => {
						expectWords(words, code, params);
						used.add(`${target} ${code}`);
					};
					const comment = (code: string, params: Params) => {
						expectCode(code, params);
						return complete(words[code] ?? '', params, { language, boxes: {} });
					};
					const artifacts = render(target, made, given, {
						comment,
						link: 'https://example.com/#v=1',
						date: '2026-01-01'
					});
					expect(artifacts.length).toBeGreaterThan(0);
					for (const { variant, apply, verify, undo } of artifacts) {
						expectCode(`variant-${variant}`, {});
						for (const step of [...apply, ...verify, ...undo] satisfies Step[])
							if ('code' in step) expectCode(step.code, step.params);
					}
				}
			}),
			{ numRuns: 3000 }
		);
		const unused = TARGET_IDS.flatMap((target) =>
			Object.keys(of('en', `targets/${target}`))
				.map((code) => `${target} ${code}`)
				.filter((code) => !code.endsWith(' about') && !used.has(code))
		);
		expect(unused).toEqual([]);
	});

	it('write Chinese as the glossary has it', () => {
		const offences = named
			.filter(({ language, name }) => language === 'zh-cn' && name !== 'boxes')
			.flatMap(({ name, messages }) =>
				Object.entries(messages).flatMap(([code, text]) => {
					const prose = text.replace(/`[^`]*`|\{[^{}]*\}/g, '');
					const found =
						/[您“”‘’]|探针|截止时间|\p{Script=Han}[,;:!?]|\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.exec(
							prose
						);
					return found ? [`${name} ${code}: ${found[0]}`] : [];
				})
			);
		expect(offences).toEqual([]);
	});
});

describe('parts', () => {
	it('splits a message at its marks', () => {
		expect(parts('a `b` [c] **d** e')).toEqual([
			{ text: 'a ' },
			{ text: 'b', kind: 'code' },
			{ text: ' ' },
			{ text: 'c', kind: 'cause' },
			{ text: ' ' },
			{ text: 'd', kind: 'strong' },
			{ text: ' e' }
		]);
	});
});

describe('complete', () => {
	const cases: [seconds: number, en: string, zh: string][] = [
		[0, '0 s', '0 秒'],
		[1.5, '1.5 s', '1.5 秒'],
		[60, '1 min', '1 分钟'],
		[330, '5 min 30 s', '5 分 30 秒'],
		[7440, '2 h 4 min', '2 小时 4 分钟'],
		[86_400, '1 day', '1 天'],
		[432_000, '5 days', '5 天']
	];
	it.each(cases)('says %d seconds', (seconds, en, zh) => {
		const say = (language: 'en' | 'zh-cn') =>
			complete('{t:time}', { t: seconds }, { language, boxes: {} }).replaceAll('\u00a0', ' ');
		expect(say('en')).toBe(en);
		expect(say('zh-cn')).toBe(zh);
	});

	it('puts a space between Han and Latin, whichever a name ends in', () => {
		const say = (message: string, name: string) =>
			complete(message, { name }, { language: 'zh-cn', boxes: {} });
		expect(say('{name}会删除', 'MikroTik RouterOS')).toBe('MikroTik RouterOS 会删除');
		expect(say('{name} 会删除', 'MikroTik RouterOS')).toBe('MikroTik RouterOS 会删除');
		expect(say('{name} 会删除', '华为 USG 防火墙')).toBe('华为 USG 防火墙会删除');
		expect(say('[{name}] 的空闲超时', 'AWS NLB（TCP）')).toBe('[AWS NLB（TCP）]的空闲超时');
	});

	it('groups thousands in English only, and leaves the name of what is missing', () => {
		const say = (language: 'en' | 'zh-cn') =>
			complete('{n} {x}', { n: 2880 }, { language, boxes: {} });
		expect(say('en')).toBe('2,880 x');
		expect(say('zh-cn')).toBe('2880 x');
	});
});
