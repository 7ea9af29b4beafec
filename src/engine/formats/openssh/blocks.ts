import type { ConfigDocument } from './document.ts';

/** The part of a configuration that one `Host` or `Match` line governs, or that none does. */
export interface Block {
	/** The line that opens it; absent for the text before the first. */
	head?: { line: number; keyword: string; args: string[] };
	/** Its last line that says something; the head's where it is empty, 0 where there is none at all. */
	last: number;
	/** The line behind it. */
	end: number;
}

/** A configuration's blocks in order; the first is the text before any, which may be empty. */
export function blocksOf(document: ConfigDocument): Block[] {
	let current: Block = { last: 0, end: document.lineCount + 1 };
	const blocks = [current];
	for (let number = 1; number <= document.lineCount; number++) {
		const line = document.line(number);
		const keyword = line.keyword?.value.toLowerCase();
		if (keyword === undefined) continue;
		if (keyword === 'host' || keyword === 'match') {
			current.end = number;
			const args = line.args.map(({ value }) => value);
			current = {
				head: { line: number, keyword, args },
				last: number,
				end: document.lineCount + 1
			};
			blocks.push(current);
		}
		current.last = number;
	}
	return blocks;
}

/** Whether a block applies to every host or connection. */
export function isForAll({ head }: Block): boolean {
	if (!head) return true;
	const [only, ...more] = head.args;
	return more.length === 0 && only === (head.keyword === 'host' ? '*' : 'all');
}
