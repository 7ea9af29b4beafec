import type en from '../en/problems.ts';

/** 填写或链接有误时的说明。 */
export default {
	'problem-not-a-number': '{value} 在这里不是数字。请填 350 这样的数字，再选单位。',
	'problem-too-small': '{value} 太小：至少填 {min:time}，或者留空。',
	'problem-too-large': '{value} 超出了实际范围：最多 {max:time}，或者留空。',
	'problem-too-large-losses': '最多填 {max}；连续丢得更多就属于网络中断了。',
	'problem-choice-unknown': '{value} 不在选项之内，这一项保持不变。',
	'problem-box-unknown': '目录里没有 {value}，可以直接填它的空闲超时。',
	'problem-version-unknown':
		'{value} 不是已知的 OpenSSH 版本。请按 `ssh -V` 的输出填写，例如 `9.2`。',
	'problem-host-invalid':
		'{value} 不能写进文件。请填主机名或已保存会话的名称，不含换行，也不以连字符开头。',
	'problem-no-control': '至少选一处可以改动的地方。在此之前，结果按自己的电脑给出。',
	'problem-no-clients': '至少选一个客户端。在此之前，结果按 OpenSSH 给出。',
	'problem-link-key': '链接里的 `{key}` 在这里没有含义，已忽略。',
	'problem-link-value': '链接里的 `{key}={value}` 无法使用，已忽略。',
	'problem-link-repeated': '链接里 `{key}` 出现了两次，以第一次为准。',
	'problem-link-encoding': '链接在 `{key}` 处损坏，该项已忽略。',
	'problem-link-version-bad': '链接没有可识别的版本号（`{value}`），已尽量读取。',
	'problem-link-version-newer':
		'链接来自本页的更新版本，已读取这里认识的部分。刷新页面可以得到最新版。',
	'problem-link-too-long': '链接超过 {max} 个字符，后面的部分已忽略。',
	'problem-too-small-losses': '{value} 太小：至少填 {min}，或者留空。',
	'problem-not-a-number-losses': '{value} 不是整数。请填 2 这样的数字。'
} satisfies Record<keyof typeof en, string>;
