import { describe, expect, it } from 'vitest';
import { RULES, check, type Params } from '$engine';
import { LANGUAGES } from './languages.ts';

type Messages = Readonly<Record<string, string>>;

const files = import.meta.glob<Messages>(['./*/rules/*.ts'], { eager: true, import: 'default' });
const words = (language: string): Messages =>
	Object.assign(
		{},
		...Object.entries(files)
			.filter(([path]) => path.startsWith(`./${language}/`))
			.map(([, messages]) => messages)
	);

/** A message exists, and everything it names is given. */
function problemOf(messages: Messages, code: string, params: Params): string[] {
	const message = messages[code];
	if (message === undefined) return [`no words for ${code}`];
	return [...message.matchAll(/\{(\w+)(?::\w+)?\}/g)].flatMap(([, name = '']) =>
		params[name] === undefined ? [`${code} lacks {${name}}`] : []
	);
}

describe.each(LANGUAGES)('the words of rules in %s', (language) => {
	const messages = words(language);

	it('are there for every rule, and complete', () => {
		const problems = RULES.flatMap(({ code, formats, examples: { bad } }) => {
			const { text, ...conditions } = bad;
			const found = check(text, { format: formats[0], ...conditions }).diagnostics;
			return [
				...['title', 'why', 'mend'].flatMap((part) => problemOf(messages, `${code} ${part}`, {})),
				...problemOf(messages, code, found.find(({ rule }) => rule === code)?.params ?? {}),
				...found.flatMap(({ rule, variant, params, fixes }) => [
					...problemOf(messages, variant ? `${rule}.${variant}` : rule, params),
					...fixes.flatMap(({ label, params }) => problemOf(messages, label, params))
				])
			];
		});
		expect([...new Set(problems)]).toEqual([]);
	});

	it('belong to a rule or a fix', () => {
		const codes = new Set<string>(RULES.map(({ code }) => code));
		const strays = Object.keys(messages).filter(
			(key) => !key.startsWith('fix-') && !codes.has(/^HF\d+/.exec(key)?.[0] ?? '')
		);
		expect(strays).toEqual([]);
	});
});
