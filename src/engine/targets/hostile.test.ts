import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultEnvironment, type Environment } from '../environment.ts';
import { plan } from '../plan.ts';
import { render } from './index.ts';
import { TARGET_IDS } from './target.ts';

const hosts = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.constantFrom(
		'$(touch x)',
		'`touch x`',
		"a'b",
		'a"b',
		'a;b',
		'%PATH%',
		'${IFS}',
		'EOF',
		'北京 1',
		'a\\b',
		'..'
	)
);
const words = fc.string({ unit: 'binary', maxLength: 60 });

describe('render', () => {
	it('never writes a count or an interval of 0, whatever names, links and dates hold', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...TARGET_IDS),
				hosts,
				words,
				words,
				(target, host, link, date) => {
					const environment: Environment = { ...defaultEnvironment, host };
					const options = { comment: () => words.toString(), link, date };
					for (const { text } of render(target, plan(environment), environment, options))
						expect(text).not.toMatch(/Alive(?:CountMax|Interval)[ =]0\b/);
				}
			),
			{ numRuns: 2000 }
		);
	});

	it('keeps a comment a comment, whatever the link and the words hold', () => {
		for (const target of ['ssh_config', 'sshd_config'] as const)
			fc.assert(
				fc.property(words, words, (link, said) => {
					const made = plan(defaultEnvironment);
					const plain = render(target, made, defaultEnvironment)[0]?.text;
					const text =
						render(target, made, defaultEnvironment, { comment: () => said, link })[0]?.text ?? '';
					const lines = text.split('\n').filter((line) => !line.startsWith('#'));
					expect(lines.join('\n')).toBe(plain);
					expect(text).not.toMatch(/[\0\r\f\v]/);
				}),
				{ numRuns: 1000 }
			);
	});

	it.each([
		['scp', 'user@[2001:db8::1]:'],
		['rsync', 'user@[2001:db8::1]:folder/'],
		['ssh', 'user@2001:db8::1']
	])('writes an IPv6 address as %s reads it', (variant, expected) => {
		const environment = { ...defaultEnvironment, host: '2001:db8::1' };
		const found = render('ssh', plan(environment), environment).find(
			(one) => one.variant === variant
		);
		expect(found?.text).toContain(expected);
	});

	it('knows no other target, and needs no options', () => {
		const made = plan(defaultEnvironment);
		expect(render('constructor' as never, made, defaultEnvironment)).toEqual([]);
		expect(render('ssh', made, null as never, null as never)).not.toEqual([]);
	});
});
