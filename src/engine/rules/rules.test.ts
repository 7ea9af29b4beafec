import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../check.ts';
import { edited } from '../formats/span.ts';
import { RULES } from './index.ts';
import type { Example, Rule } from './rule.ts';

const judge = (rule: Rule, { text, ...conditions }: Example) =>
	check(text, { format: rule.formats[0], ...conditions });

describe('rules', () => {
	it('have codes of their own, in the group of their folder', () => {
		expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
		expect(RULES.filter(({ code }) => !/^HF[1-6]\d\d$/.test(code))).toEqual([]);
	});

	it('are all listed', () => {
		const folder = new URL('.', import.meta.url);
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
			/^(?:refused|no-effect|keepalive|clients|folklore|said)\/(?!index|.*\.test|_).*\.ts$/.test(
				file
			)
		);
		expect(RULES.length).toBe(files.length);
	});

	it.each(RULES)('$code finds what it is about, and leaves the rest alone', (rule) => {
		const bad = judge(rule, rule.examples.bad).diagnostics.filter(
			(found) => found.rule === rule.code
		);
		expect(bad).not.toEqual([]);
		const good = judge(rule, rule.examples.good).diagnostics;
		expect(
			good.filter(
				(found) =>
					found.rule === rule.code || found.severity === 'error' || found.severity === 'warning'
			)
		).toEqual([]);
	});

	it.each(RULES)('$code is mended by each of its fixes', (rule) => {
		const report = judge(rule, rule.examples.bad);
		const found = report.diagnostics.filter((diagnostic) => diagnostic.rule === rule.code);
		const fixes = found.flatMap((diagnostic) => diagnostic.fixes);
		expect(fixes.length > 0).toBe(rule.fix === 'offered');
		const errors = (diagnostics: typeof found) =>
			diagnostics.filter(({ severity }) => severity === 'error').length;
		for (const fix of fixes) {
			const text = edited(report.text, fix.edits);
			const after = judge(rule, { ...rule.examples.bad, text, format: report.format }).diagnostics;
			expect(after.filter((left) => left.rule === rule.code).length, text).toBeLessThan(
				found.length
			);
			expect(errors(after), text).toBeLessThanOrEqual(errors(report.diagnostics));
		}
	});
});
