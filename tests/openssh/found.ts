import { appendFileSync, readFileSync } from 'node:fs';
import type { Answer } from './answer.ts';
import type { Question } from './question.ts';

/** A question on which the engine once disagreed with a program, and what the program said. */
export interface Found {
	question: Question;
	openssh: string;
	build: 'upstream' | 'debian';
	localUser: string;
	/** Its settings are those that were disagreed about. */
	answer: Answer;
}

const FILE = new URL('../samples/openssh-found/found.jsonl', import.meta.url);

/** All that were ever found. */
export function readFound(): Found[] {
	const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
	return lines.map((line) => JSON.parse(line) as Found);
}

/** Keeps one for ever. */
export function keep(found: Found) {
	appendFileSync(FILE, `${JSON.stringify(found)}\n`);
}
