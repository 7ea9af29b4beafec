import type en from '../en/amend.ts';

/** 为什么没能按方案改好，或只改了一部分。 */
export default {
	'amend-refused': '文件在第 {line} 行被拒绝，因此没有改动：`{message}`。请先修复这一处。',
	'amend-failed': '`{keyword}` 无法改为 {value}，仍是 {found}。',
	'amend-undecided': '第 {line} 行是否生效在这里无法判断；若生效，`{keyword}` 为 {value}。',
	'amend-include': '第 {line} 行包含的文件不在这里；它若先设置了同一项，以它为准。',
	'amend-no-session': '这个文件里没有会话的项，无从设置。',
	'amend-no-command': '这段文本里没有 ssh 命令，无从设置。',
	'amend-json': '这不是合法的 JSON，请先改好。',
	'amend-no-ssh': '配置 {name} 自己不运行 ssh，没有地方写这些设置：请写进 `~/.ssh/config`。',
	'amend-not-possible': '这类文本里没有可以设置的保活。'
} satisfies Record<keyof typeof en, string>;
