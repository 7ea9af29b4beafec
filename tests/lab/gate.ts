/** Lets so many work at a time; the rest wait their turn. */
export function createGate(places: number): <T>(work: () => Promise<T>) => Promise<T> {
	const waiting: (() => void)[] = [];
	let free = places;
	return async (work) => {
		if (free > 0) free--;
		else await new Promise<void>((enter) => waiting.push(enter));
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else free++;
		}
	};
}
