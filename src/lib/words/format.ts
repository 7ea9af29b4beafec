import type { Language } from '$messages/languages.ts';
import type { Params } from '$engine';

/** A run of text in a message; `code` is set in the code face, `cause` leads to the answer it names, `strong` is the claim. */
export interface Part {
	text: string;
	kind?: 'code' | 'cause' | 'strong';
}

interface Vocabulary {
	language: Language;
	/** Names of boxes by id; an id without a name stands for itself. */
	boxes: Readonly<Record<string, string>>;
}

const NBSP = '\u00a0';
/** Marks the end of a name that was filled in. */
const END = '\uE001';

const UNITS = {
	en: [
		[86_400, 'days', 'day'],
		[3600, 'h', 'h'],
		[60, 'min', 'min'],
		[1, 's', 's']
	],
	'zh-cn': [
		[86_400, '天', '天'],
		[3600, '小时', '小时'],
		[60, '分', '分'],
		[1, '秒', '秒']
	]
} as const;

/** Seconds as people say them: `5 min 30 s`, `5 分 30 秒`; two units at most from an hour up. */
export function duration(seconds: number, language: Language): string {
	const said: string[] = [];
	let rest = Math.round(seconds * 10) / 10;
	for (const [size, many, one] of UNITS[language]) {
		const amount = size === 1 ? rest : Math.floor(rest / size);
		if (amount === 0 && !(size === 1 && said.length === 0)) continue;
		if (said.length === 2) break;
		// A lone 分 reads as a mark out of ten.
		const unit =
			size === 60 && language === 'zh-cn' && rest % 60 === 0 ? '分钟' : amount === 1 ? one : many;
		said.push(`${number(amount, language)}${NBSP}${unit}`);
		rest = Math.round((rest - amount * size) * 10) / 10;
	}
	return said.join(language === 'en' ? ' ' : NBSP);
}

/** A number with the language's own grouping; Chinese has none. */
function number(value: number, language: Language): string {
	return new Intl.NumberFormat(language, {
		useGrouping: language === 'en',
		maximumFractionDigits: 2
	}).format(value);
}

/** Bytes as megabytes with two digits. */
function megabytes(bytes: number, language: Language): string {
	return `${new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(bytes / 1e6)}${NBSP}MB`;
}

/**
 * Completes a message: `{name}`, `{name:time}` (seconds), `{name:box}`, `{name:bytes}`.
 * A missing value leaves its name, so that it is seen.
 */
export function complete(message: string, params: Params, { language, boxes }: Vocabulary): string {
	const said = message.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, format?: string) => {
		const value = params[name];
		if (value === undefined) return name;
		if (format === 'box') return (boxes[value] ?? String(value)) + END;
		if (typeof value === 'string') return value + END;
		if (format === 'time') return duration(value, language);
		if (format === 'bytes') return megabytes(value, language);
		return number(value, language);
	});
	return language === 'zh-cn' ? spaced(said) : said.replaceAll(END, '');
}

/** A space stands between Han and Latin only, and which of them a name ends in is not known before. */
function spaced(text: string): string {
	return text
		.replace(/([\p{Script=Han}）])\uE001(\]?) /gu, '$1$2')
		.replace(/([a-z0-9])\uE001(\]?)(?=\p{Script=Han})/giu, '$1$2 ')
		.replaceAll(END, '');
}

/** Splits a completed message at its marks: backticks for code, brackets for the cause, double stars for the claim. */
export function parts(text: string): Part[] {
	return text
		.split(/(`[^`]*`|\[[^[\]]*\]|\*\*[^*]*\*\*)/)
		.filter((run) => run !== '')
		.map((run): Part => {
			if (run.startsWith('`')) return { text: run.slice(1, -1), kind: 'code' };
			if (run.startsWith('**'))
				return { text: run.slice(2, -2).replaceAll('`', ''), kind: 'strong' };
			if (run.startsWith('[') && run.endsWith(']'))
				return { text: run.slice(1, -1), kind: 'cause' };
			return { text: run };
		});
}
