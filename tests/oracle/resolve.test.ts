import fc from 'fast-check';
import { userInfo } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import type { Answer } from '../openssh/answer.ts';
import { disagreements } from '../openssh/compare.ts';
import { keep } from '../openssh/found.ts';
import { questions } from '../openssh/generate.ts';
import { judge } from '../openssh/judge.ts';
import { ask, type Question } from '../openssh/question.ts';
import { figure } from '../setup/figures.ts';
import { OTHERS_NEEDED, SYSTEM, allOpenSsh, type OpenSsh } from '../setup/openssh.mjs';
import { describeJudgedBy, hostKey } from './programs.ts';

/** How many configurations of each kind the system's own program judges; every other one judges a tenth. */
const RUNS = Number(process.env.HOLDFAST_RUNS ?? 3000);
const SEED = Number(process.env.HOLDFAST_SEED ?? Date.now() % 2 ** 31);
/** Set to keep what is found among the samples. */
const KEEP = process.env.HOLDFAST_KEEP !== undefined;

const TOLD = Number(process.env.HOLDFAST_TOLD ?? 5);
const BATCH = 500;
const SHRINK_TIME = 30_000;
const LOCAL_USER = userInfo().username;

/** Conditions that hold, which the engine cannot know and takes as not holding. */
const UNKNOWABLE = /exec true|!localnetwork/i;

/** What a program refuses to go on for that is not in the file: how it was called, the machine it is on, itself. */
const NOT_OF_THE_FILE = new RegExp(
	[
		'^Cannot fork into background',
		'^Cannot forward agent socket path ',
		'^tilde_expand(?:_filename)?: No such user ',
		// A name, which digits and dots alone are not.
		String.raw`^bad addr or host: (?![\d.]+ )[\w.-]+ \(`,
		'^Segmentation fault'
	].join('|')
);

const programs = allOpenSsh();
const figures: string[] = [];

describeJudgedBy(['ssh', 'sshd', 'ssh-keygen'], 'resolve', () => {
	for (const program of programs) {
		if ('problem' in program) {
			describe.skip(`${program.name} (cannot judge: ${program.problem})`, () => {});
			continue;
		}
		describe(`${program.version} (${program.name})`, () => {
			const runs = program.name === SYSTEM ? RUNS : Math.ceil(RUNS / 10);
			it.each(['ssh', 'sshd'] as const)(
				'reads %s_config the same way',
				async (file) => {
					const found = await compare(program, file, runs);
					expect(found.length, found.join('\n\n')).toBe(0);
				},
				Infinity
			);
		});
	}

	it('is judged by at least two others than the system’s', () => {
		const others = programs.filter((program) => 'ssh' in program && program.name !== SYSTEM);
		if (process.env.CI === 'true') expect(others.length).toBeGreaterThanOrEqual(OTHERS_NEEDED);
	});

	afterAll(() => console.log(figures.join('\n')));
});

/** Asks a program and the engine the same, as often as told. */
async function compare(program: OpenSsh, file: Question['file'], runs: number): Promise<string[]> {
	const arbitrary = questions(file, releaseOf(program));
	const asked = fc.sample(arbitrary, { numRuns: runs, seed: SEED });
	/** One number for each way in which they differ. */
	const different = new Map<string, number>();
	let count = 0;
	let taken = 0;
	for (let from = 0; from < runs; from += BATCH) {
		const batch = asked.slice(from, from + BATCH);
		const answers = await judge(program, batch, hostKey());
		for (const [number, answer] of answers.entries()) {
			if (answer.ok) taken++;
			const question = batch[number];
			const [first] = question ? differences(program, question, answer) : [];
			if (first === undefined) continue;
			count++;
			different.set(wayOf(first), different.get(wayOf(first)) ?? from + number);
		}
	}
	figures.push(
		`oracle: ${program.version} (${program.name}), ${file}_config: ${runs} read, ${taken} taken, ${count} disagreements, seed ${SEED}`
	);
	figure('compared', {
		version: program.version,
		file: `${file}_config`,
		asked: runs,
		taken,
		disagreements: count
	});
	const numbers = [...different.values()];
	const told: string[] = [];
	for (const number of numbers.slice(0, TOLD)) told.push(await smallest(program, file, number));
	return [...told, ...numbers.slice(TOLD).map((number) => `number ${number} of seed ${SEED}`)];
}

/** A difference without what was said, so that the same one twice is told once. */
function wayOf(difference: string): string {
	return difference.replace(/"[^"]*"|\d/g, '');
}

/** The smallest question on which they still disagree. */
async function smallest(program: OpenSsh, file: Question['file'], number: number): Promise<string> {
	const agrees = async (question: Question) => {
		const [answer] = await judge(program, [question], hostKey());
		return answer === undefined || differences(program, question, answer).length === 0;
	};
	const { counterexample } = await fc.check(
		fc.asyncProperty(questions(file, releaseOf(program)), agrees),
		{ seed: SEED, path: String(number), numRuns: 1, interruptAfterTimeLimit: SHRINK_TIME }
	);
	const question = counterexample?.[0];
	if (!question) return `number ${number} of seed ${SEED}: disagrees only now and then`;
	const [answer] = await judge(program, [question], hostKey());
	const different = answer ? differences(program, question, answer) : [];
	if (answer && KEEP) keepSample(program, question, answer, different);
	const { openssh, build } = program;
	return [
		`${file}_config, ${build} ${openssh}, number ${number} of seed ${SEED}:`,
		JSON.stringify(question),
		...different
	].join('\n');
}

function differences(program: OpenSsh, question: Question, answer: Answer): string[] {
	if (!answer.ok && answer.remarks.some((remark) => NOT_OF_THE_FILE.test(remark))) return [];
	const resolution = ask(question, program, LOCAL_USER);
	const texts = [question.text, ...Object.values(question.files)];
	if (answer.ok && resolution.ok && texts.some((text) => UNKNOWABLE.test(text))) return [];
	return disagreements(answer, resolution);
}

function keepSample(
	{ openssh, build }: OpenSsh,
	question: Question,
	answer: Answer,
	different: string[]
) {
	const options = Object.fromEntries(
		Object.entries(answer.options).filter(([keyword]) =>
			different.some((line) => line.startsWith(`${keyword}: `))
		)
	);
	keep({ question, openssh, build, localUser: LOCAL_USER, answer: { ...answer, options } });
}

function releaseOf({ openssh }: OpenSsh): number {
	const [major = 0, minor = 0] = openssh.split('.').map(Number);
	return major * 100 + minor;
}
