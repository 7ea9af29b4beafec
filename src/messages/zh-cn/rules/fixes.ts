export default {
	'fix-add-alias': '在模式里加上 `{alias}`',
	'fix-add-star': '加上 `*`，放行其余的',
	'fix-as-shown': '改成网页显示的内容：`{shown}`',
	'fix-blank': '改成空格',
	'fix-close-quote': '在行尾补上引号',
	'fix-comment-above': '移到上一行，作为注释',
	'fix-comment-out': '把这一行注释掉',
	'fix-hash': '注释改用 `#` 开头',
	'fix-host-star': '在上面加一行 `Host *`',
	'fix-ignore-unknown': '让不认识它的版本跳过：`IgnoreUnknown {keyword}`',
	'fix-line-ends': '换成正常的换行符',
	'fix-match-all': '写成 `Match all`',
	'fix-move-above-include': '移到 `Include` 上面',
	'fix-move-above-match': '移到第一个 `Match` 上面',
	'fix-move-block-up': '把这一段移到第 {line} 行之前',
	'fix-move-to-top': '移到文件开头',
	'fix-own-line': '让 `{keyword}` 单独占一行',
	'fix-plain-characters': '改成普通字符',
	'fix-remove-all': '去掉 `all`',
	'fix-remove-backslash': '去掉反斜杠',
	'fix-remove-earlier': '删掉第 {line} 行，让这一行生效',
	'fix-remove-line': '删掉这一行',
	'fix-remove-mark': '去掉 `{mark}`',
	'fix-remove-names': '从列表里去掉 `{names}`',
	'fix-remove-nul': '去掉 NUL 字节',
	'fix-remove-number': '去掉行号',
	'fix-remove-quote': '去掉引号',
	'fix-rename': '改成 `{counterpart}`',
	'fix-setting-only': '只留下设置：`{setting}`',
	'fix-spell': '改成 `{nearest}`',
	'fix-uncomment': '让 `{keyword}` 生效',
	'fix-write': '改成 `{value}`'
};
import type en from '../../en/rules/fixes.ts';

/** 每种修复做什么，一句短语。 */
export default {
	'fix-add-line': '添加 `{keyword} {value}`',
	'fix-set-value': '把 `{keyword}` 设为 {value}'
} satisfies Record<keyof typeof en, string>;
