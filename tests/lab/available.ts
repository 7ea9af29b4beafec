import { labProblem } from '../setup/lab.mjs';
import type { ProgramName } from '../setup/programs.mjs';
import { describeJudgedBy } from '../oracle/programs.ts';

/** Programs without which there is no lab. */
const LAB: ProgramName[] = ['ip', 'nft', 'unshare', 'nsenter', 'ssh', 'sshd', 'ssh-keygen'];

/** A suite over a real network; skipped by name where there can be none, in CI failed. */
export function describeInLab(programs: ProgramName[], title: string, suite: () => void) {
	describeJudgedBy([...LAB, ...programs], title, suite, labProblem());
}
