import { afterAll, expect, it } from 'vitest';
import { figure } from '../setup/figures.ts';
import { answers } from './environments.ts';
import {
	all,
	describeJudgedBy,
	differences,
	leftBehind,
	runStep,
	sshCommandEffective
} from './programs.ts';
import { renderAll, type Rendered } from './rendered.ts';

describeJudgedBy(['ssh'], 'ssh command', () => {
	let lines: Rendered[] = [];

	it('is written for every environment', () => {
		lines = renderAll('ssh').filter(({ artifact }) => artifact.variant === 'ssh');
		expect(new Set(lines.map(({ environment }) => environment)).size).toBe(answers.length);
	});

	it('means to ssh what the plan says, and nothing else', async () => {
		await all(lines, async ({ artifact, plan, meant, label }) => {
			expect(artifact.text, label).toMatch(/^ssh [^\n]*$/);
			const found = await sshCommandEffective(artifact.text);
			expect(found, label).toMatchObject({ status: 0, stderr: '' });
			const { serverAliveInterval = plan.interval, serverAliveCountMax } = plan.client ?? {};
			expect(found.options, label).toMatchObject({
				serveraliveinterval: String(serverAliveInterval),
				serveralivecountmax: String(serverAliveCountMax ?? written(artifact.text)),
				hostname: meant?.host ?? expect.stringMatching(/^[\w.]+$/),
				user: meant?.user ?? 'user'
			});
			expect(Number(found.options.serveralivecountmax), label).toBeGreaterThan(0);
			const { user, hostname } = found.options;
			const changed = differences(found, await sshCommandEffective(`ssh ${user}@${hostname}`));
			expect(['serveralivecountmax', 'serveraliveinterval'], label).toEqual(
				expect.arrayContaining(changed)
			);
		});
		expect(leftBehind()).toEqual([]);
	});

	it('is verified by the command that goes with it', () =>
		all(lines, async ({ artifact, label }) => {
			const steps = artifact.verify.filter((step) => 'command' in step);
			expect(steps.length, label).toBeGreaterThan(0);
			for (const { command, expect: promised } of steps)
				expect((await runStep(command, '')).stdout.trim(), label).toBe(promised);
		}));

	afterAll(() => figure('written', { what: 'ssh', answers: answers.length, judged: lines.length }));
});

function written(text: string): number {
	return Number(/ServerAliveCountMax=(\d+)/.exec(text)?.[1]);
}
