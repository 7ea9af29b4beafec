/** Where text has carriage returns that no line feed follows, as offsets. */
export function loneReturns(text: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
		if (text.charAt(at + 1) !== '\n') found.push(at);
	return found;
}

/** Whether one of them has more than white space or a comment right behind it. */
export function joinsLines(text: string): boolean {
	return loneReturns(text).some((at) => {
		let next = at + 1;
		while (text.charAt(next) === ' ' || text.charAt(next) === '\t') next++;
		return /^[^\s#]$/.test(text.charAt(next));
	});
}
