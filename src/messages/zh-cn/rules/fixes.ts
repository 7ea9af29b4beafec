import type en from '../../en/rules/fixes.ts';

/** 每种修复做什么，一句短语。 */
export default {
	'fix-add-line': '添加 `{keyword} {value}`',
	'fix-set-value': '把 `{keyword}` 设为 {value}',
	'fix-write': '改写为 `{value}`'
} satisfies Record<keyof typeof en, string>;
