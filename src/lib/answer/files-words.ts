import type { Words } from '$lib/words/words.svelte.ts';

/** Fetches what is said around the files of every tab. */
export async function loadFilesWords(words: Words): Promise<void> {
	const { default: messages } =
		words.language === 'en'
			? await import('$messages/en/files.ts')
			: await import('$messages/zh-cn/files.ts');
	words.add(messages);
}
