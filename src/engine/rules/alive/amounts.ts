const AMOUNT =
	/(?<![\d.])(\d{1,7}) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|[h秒天]|days?|分钟|小时)(?![a-z])/gi;

/** What a unit comes to, by how it begins. */
const SECONDS: readonly (readonly [begins: RegExp, seconds: number])[] = [
	[/^[s秒]/i, 1],
	[/^[m分]/i, 60],
	[/^[h小]/i, 3600],
	[/^[d天]/i, 86_400]
];

/** Lengths of time that a text names, in English and Chinese. */
export function amounts(text: string): { number: number; seconds: number }[] {
	return [...text.matchAll(AMOUNT)].map(([, digits, unit = '']) => {
		const number = Number(digits);
		const size = SECONDS.find(([begins]) => begins.test(unit))?.[1] ?? 1;
		return { number, seconds: number * size };
	});
}
