import { defaultEnvironment, plan, render, type Params } from '$engine';
import { describe, expect, test } from 'vitest';
import enIterm2 from './en/targets/iterm2.ts';
import enPutty from './en/targets/putty.ts';
import enSecurecrt from './en/targets/securecrt.ts';
import enXshell from './en/targets/xshell.ts';
import zhIterm2 from './zh-cn/targets/iterm2.ts';
import zhPutty from './zh-cn/targets/putty.ts';
import zhSecurecrt from './zh-cn/targets/securecrt.ts';
import zhXshell from './zh-cn/targets/xshell.ts';

type Words = Readonly<Record<string, string>>;

const TARGETS: ['putty' | 'iterm2' | 'xshell' | 'securecrt', Words, Words][] = [
	['putty', enPutty, zhPutty],
	['iterm2', enIterm2, zhIterm2],
	['xshell', enXshell, zhXshell],
	['securecrt', enSecurecrt, zhSecurecrt]
];
const HOSTS = [undefined, 'db1', 'ops@db1', 'my box #1', '中文 会话', '.x', 'a/b:c'];
const INTERVALS = [1, 7, 15, 30, 45, 60, 90, 240];

function placeholders(text: string | undefined): string[] {
	return [...(text ?? '').matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, name = '']) => name).toSorted();
}

/** Every code that a target says or writes in a comment, with the values that come with it. */
function said(target: (typeof TARGETS)[number][0]): Map<string, Params> {
	const codes = new Map<string, Params>();
	const comment = (code: string, params: Params) => {
		codes.set(code, params);
		return code;
	};
	for (const host of HOSTS)
		for (const interval of INTERVALS)
			for (const options of [{}, { comment, link: 'https://example.org/', date: '2026-01-31' }]) {
				const environment = { ...defaultEnvironment, ...(host !== undefined && { host }) };
				const made = { ...plan(environment), interval };
				for (const { variant, apply, verify, undo } of render(target, made, environment, options)) {
					codes.set(`variant-${variant}`, {});
					for (const step of [...apply, ...verify, ...undo])
						if ('code' in step) codes.set(step.code, step.params);
				}
			}
	return codes;
}

describe.each(TARGETS)('%s', (target, en, zh) => {
	const codes = said(target);

	test('has words for every code, and no others', () => {
		expect(Object.keys(en).toSorted()).toEqual(['about', ...codes.keys()].toSorted());
		expect(Object.keys(zh).toSorted()).toEqual(Object.keys(en).toSorted());
	});

	test.each([...codes])(
		'%s: the same values in both languages, all of them given',
		(code, params) => {
			const names = [...new Set(placeholders(en[code]))];
			expect([...new Set(placeholders(zh[code]))]).toEqual(names);
			expect(Object.keys(params)).toEqual(expect.arrayContaining(names));
		}
	);

	test('Chinese keeps to its own punctuation and spacing', () => {
		for (const [code, text] of Object.entries(zh)) {
			const prose = text.replaceAll(/`[^`]*`/g, 'x');
			expect(prose, code).not.toMatch(/\p{sc=Han}[\w({]|[\w)]\p{sc=Han}/u);
			expect(prose, code).not.toMatch(/[“”‘’您]|\p{sc=Han} ?[,;:?!.]/u);
		}
	});
});
