/** Numbers of seconds that people choose. */
const ROUND = new Set([
	10, 15, 20, 30, 40, 45, 50, 60, 90, 100, 120, 150, 180, 200, 240, 250, 300, 600
]);

/** The number that hexadecimal digits were meant as, where they look like a round decimal one and are no round number. */
export function decimalMeant(digits: string): number | undefined {
	if (!/^\d{1,8}$/.test(digits)) return undefined;
	const decimal = Number(digits);
	return ROUND.has(decimal) && !ROUND.has(parseInt(digits, 16)) ? decimal : undefined;
}
