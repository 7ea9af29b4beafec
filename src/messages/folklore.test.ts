import { expect, it } from 'vitest';
import { check } from '$engine';

type Messages = Readonly<Record<string, string>>;

const files = import.meta.glob<Messages | undefined>('./{en,zh-cn}/**/*.ts', {
	eager: true,
	import: 'default'
});

/** A rule's title names the mistake, and so does a myth's claim; what is said of it is right. */
const isTitle = (code: string) => /^(?:HF\d+ title|[a-z-]+ claim)$/.test(code);

it('nothing said on this site is folklore', () => {
	const found = Object.values(files).flatMap((messages = {}) =>
		Object.entries(messages).flatMap(([code, text]) =>
			isTitle(code) || typeof text !== 'string'
				? []
				: check(text, { format: 'text' })
						.diagnostics.filter(({ rule }) => rule.startsWith('HF5'))
						.map(({ rule, from, to }) => `${code}: ${rule} ${text.slice(from, to)}`)
		)
	);
	expect(found).toEqual([]);
});
