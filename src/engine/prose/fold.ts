/** Traditional forms of the words that matter here, by their simplified ones. */
const TRADITIONAL =
	'連斷線設為時數間閒關閉動無應後會話個長終結對開啟務網絡單節鐘發檢測調過進較別誤這戶輸鍵盤從讓還處壞據確認簡實際區說麼續維護環變項條樣遠離復轉換擊擇窗監視敲種顯達';
const SIMPLIFIED =
	'连断线设为时数间闲关闭动无应后会话个长终结对开启务网络单节钟发检测调过进较别误这户输键盘从让还处坏据确认简实际区说么续维护环变项条样远离复转换击择窗监视敲种显达';

const simplified = new Map([...TRADITIONAL].map((sign, at) => [sign, SIMPLIFIED[at] ?? sign]));

/** Signs that only set words apart or off. */
const BLANK = /["“”„«»「」『』《》【】`_\u00A0\u3000\u200B\uFEFF\t]/g;

/**
 * A text as claims are looked for in it: lower case, half width, simplified Chinese, quotation marks and
 * Markdown blank. It is as long as the text, unit for unit, so that positions are the text's.
 */
export function fold(text: string): string {
	return lower(text)
		.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
		.replace(/[\u4E00-\u9FFF]/g, (sign) => simplified.get(sign) ?? sign)
		.replace(/[‘’´]/g, "'")
		.replace(/[×✕]/g, 'x')
		.replace(/[–—]/g, '-')
		.replaceAll('**', '  ')
		.replace(BLANK, ' ');
}

function lower(text: string): string {
	const folded = text.toLowerCase();
	if (folded.length === text.length) return folded;
	// A few letters become two; they stay as they are.
	return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
