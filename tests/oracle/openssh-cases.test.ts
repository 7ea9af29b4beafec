import { expect, it } from 'vitest';
import { answerSeen, plainly, readCases } from '../openssh/cases.ts';
import { judge } from '../openssh/judge.ts';
import { figure } from '../setup/figures.ts';
import { allOpenSsh, type OpenSsh } from '../setup/openssh.mjs';
import { describeJudgedBy, hostKey } from './programs.ts';

const cases = readCases();

describeJudgedBy(['ssh', 'sshd', 'ssh-keygen'], 'the cases of ssh_config and sshd_config', () => {
	const known = allOpenSsh()
		.filter((program) => 'ssh' in program)
		.map((program) => ({ program, version: program.version, known: knownOf(program) }))
		.filter(({ known }) => known.length > 0);

	it.each(known)('are what $version makes of them', async ({ program, version, known }) => {
		const questions = known.map(({ one }) => one.question);
		// One case is about the networks of the machine.
		const answers = await judge(program, questions, hostKey(), []);
		for (const [number, { one, seen }] of known.entries()) {
			const expected = answerSeen(one, seen);
			const { options, ...answer } = answers[number] ?? expected;
			const looked = plainly(options, expected.options);
			expect({ ...answer, options: looked }, one.name).toEqual(expected);
		}
		figure('kept', { version, asked: known.length });
	});
});

function knownOf({ openssh, build }: OpenSsh) {
	return cases.flatMap((one) =>
		one.seen
			.filter((seen) => seen.openssh === openssh && seen.build === build)
			.map((seen) => ({ one, seen }))
	);
}
