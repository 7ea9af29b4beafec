import { appendFileSync } from 'node:fs';
import type { Figures } from '../../src/lib/about/record.ts';

/** Tells what a suite has done: to the record that `npm test` keeps, or else on the console. */
export function figure<Kind extends keyof Figures>(kind: Kind, counted: Figures[Kind][number]) {
	const file = process.env.HOLDFAST_FIGURES;
	if (file) appendFileSync(file, `${JSON.stringify({ kind, counted })}\n`);
	else console.log(`${kind}: ${JSON.stringify(counted)}`);
}
