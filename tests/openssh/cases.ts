import { readFileSync } from 'node:fs';
import { readAnswer, type Answer } from './answer.ts';
import type { Question } from './question.ts';

/** A file of tests/samples/openssh, and what was seen when real programs read it. */
export interface Case {
	name: string;
	question: Question;
	seen: Seen[];
}

/** What one program did: how it ended, what it said, and the settings that were looked at. */
export interface Seen {
	openssh: string;
	build: 'upstream' | 'debian';
	exit: number;
	stderr: string;
	effective: Record<string, string | null>;
}

interface Row extends Omit<Seen, 'openssh' | 'build'> {
	file: string;
	kind: 'client' | 'server';
	host?: string;
	C?: string | null;
	opts: string[];
	version: string;
	sameOn: string[];
	others: Record<string, Omit<Seen, 'openssh' | 'build'>>;
}

/** The folder of the cases. */
const CASES = new URL('../samples/openssh/', import.meta.url);

/** Every case, with all programs that it was tried on. */
export function readCases(): Case[] {
	const rows = readFileSync(new URL('expected.jsonl', CASES), 'utf8').trim().split('\n');
	return rows.map((row) => read(JSON.parse(row) as Row));
}

function read(row: Row): Case {
	const { file: name, kind, host, C, opts, version, sameOn, others } = row;
	// The bytes as text: a byte order mark is kept.
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
		readFileSync(new URL(name, CASES))
	);
	const same = [version, ...sameOn].map((program) => seen(program, row));
	const different = Object.entries(others).map(([program, found]) => seen(program, found));
	return {
		name,
		question: {
			file: kind === 'client' ? 'ssh' : 'sshd',
			text,
			files: {},
			to: kind === 'client' ? { host: host ?? '' } : connection(C ?? ''),
			commandLine: opts.filter((option) => option !== '-o')
		},
		seen: [...same, ...different]
	};
}

function seen(program: string, { exit, stderr, effective }: Omit<Seen, 'openssh' | 'build'>): Seen {
	const openssh = /OpenSSH_(\d+\.\d+)/.exec(program)?.[1] ?? '';
	const build = program.includes('Debian') ? 'debian' : 'upstream';
	return { openssh, build, exit, stderr, effective };
}

/** `user=bob,host=h,addr=10.0.0.1` */
function connection(test: string): Question['to'] {
	const { user, host, addr } = Object.fromEntries(test.split(',').map((part) => part.split('=')));
	return host === undefined ? {} : { user, host, address: addr };
}

/** What a program was seen to do, as an answer that holds the settings that were looked at. */
export function answerSeen(one: Case, seen: Seen): Answer {
	const answer = readAnswer(seen.exit, '', seen.stderr, one.name);
	const values = Object.entries(seen.effective).map(([keyword, value]) => [keyword, [value]]);
	return answer.ok ? { ...answer, options: plainly(Object.fromEntries(values)) } : answer;
}

/** The settings that were looked at, in the words of the cases: they take 10.6's `true` for the `yes` of those before it. */
export function plainly(
	options: Record<string, string[]>,
	like = options
): Record<string, string[]> {
	const words: Record<string, string> = { true: 'yes', false: 'no' };
	return Object.fromEntries(
		Object.keys(like).map((keyword) => {
			const values = options[keyword] ?? [];
			if (keyword !== 'tcpkeepalive') return [keyword, values];
			return [keyword, values.map((value) => words[value] ?? value)];
		})
	);
}
