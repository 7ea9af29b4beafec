import { render } from 'svelte/server';
import { sshConfig } from '$engine';
import { Tabs } from '$lib/targets/tabs.svelte.ts';
import type { Words } from '$lib/words/words.svelte.ts';
import enFiles from '$messages/en/files.ts';
import enTab from '$messages/en/targets/ssh_config.ts';
import zhFiles from '$messages/zh-cn/files.ts';
import zhTab from '$messages/zh-cn/targets/ssh_config.ts';
import type TabbedFiles from './TabbedFiles.svelte';

const messages = {
	en: { files: enFiles, tab: enTab },
	'zh-cn': { files: zhFiles, tab: zhTab }
};

/** The files as they are first seen, while a page is prerendered. */
export function drawn(
	Files: typeof TabbedFiles,
	words: Words,
	context: Map<unknown, unknown>
): string {
	const { files, tab } = messages[words.language];
	words.add(files);
	const props = {
		tabs: new Tabs(words.language, { target: sshConfig, words: tab }),
		options: (more: Readonly<Record<string, string>>) => ({
			comment: (code: string, params = {}) => words.plain(code, params, more).trim()
		}),
		ready: true
	};
	return render(Files, { context, props, idPrefix: 'files' }).body;
}
