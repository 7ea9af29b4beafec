import type { Target, TargetId } from '$engine';
import type { Language } from '$messages/languages.ts';

/** What a tab needs: the target that writes its files, and its words in one language. */
export interface Tab {
	target: Target;
	words: Readonly<Record<string, string>>;
}

const targets = import.meta.glob<Target>('./*.target.ts', { import: 'target' });
const words = import.meta.glob<Tab['words']>('../../messages/*/targets/*.ts', {
	import: 'default'
});

/** Fetches a tab; none of them is part of the first view. */
export async function loadTab(id: TargetId, language: Language): Promise<Tab> {
	const [target, wordsOf] = await Promise.all([
		targets[`./${id}.target.ts`]!(),
		words[`../../messages/${language}/targets/${id}.ts`]!()
	]);
	return { target, words: wordsOf };
}
