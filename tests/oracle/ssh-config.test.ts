import { afterAll, expect, it } from 'vitest';
import { figure } from '../setup/figures.ts';
import { answers } from './environments.ts';
import { all, describeJudgedBy, differences, runStep, sshEffective } from './programs.ts';
import { renderAll, type Rendered } from './rendered.ts';

const KEEPALIVE = ['serveralivecountmax', 'serveraliveinterval'];
const SOME_HOST = 'server.example.com';

describeJudgedBy(['ssh'], 'ssh_config', () => {
	let files: Rendered[] = [];

	it('is written for every environment', () => {
		expect(new Set(answers.map((entry) => JSON.stringify(entry))).size).toBeGreaterThanOrEqual(200);
		files = renderAll('ssh_config').filter(({ artifact }) => artifact.kind === 'file');
		expect(new Set(files.map(({ environment }) => environment)).size).toBe(answers.length);
	});

	it('means to ssh what the plan says, and nothing else', () =>
		all(files, async ({ artifact, plan, meant, label }) => {
			const host = meant?.host ?? SOME_HOST;
			const found = await sshEffective(artifact.text, host);
			expect(found, label).toMatchObject({ status: 0, stderr: '' });
			const interval = plan.client?.serverAliveInterval ?? plan.interval;
			const count = plan.client?.serverAliveCountMax ?? written(artifact.text);
			expect(count, label).toBeGreaterThan(0);
			expect(found.options, label).toMatchObject({
				serveraliveinterval: String(interval),
				serveralivecountmax: String(count),
				tcpkeepalive: expect.stringMatching(/^(?:yes|true)$/)
			});
			const changed = differences(found, await sshEffective('', host));
			expect(KEEPALIVE, label).toEqual(expect.arrayContaining(changed));
		}));

	it('for one host leaves other hosts alone', async () => {
		const single = files.filter(({ meant }) => meant);
		expect(single.length).toBeGreaterThan(0);
		await all(single, async ({ artifact, label }) => {
			const found = await sshEffective(artifact.text, 'other.example.net');
			expect(found.status, label).toBe(0);
			expect(differences(found, await sshEffective('', 'other.example.net')), label).toEqual([]);
		});
	});

	it('for one host wins over what follows for all', () =>
		all(files, async ({ artifact, meant, label }) => {
			if (!meant) return;
			const placed = `${artifact.text}\nHost *\n    ServerAliveInterval 0\n    ServerAliveCountMax 1\n`;
			const found = await sshEffective(placed, meant.host);
			const alone = await sshEffective(artifact.text, meant.host);
			expect(differences(found, alone), label).toEqual([]);
		}));

	it('is verified by the command that goes with it', () =>
		all(files, async ({ artifact, label }) => {
			const steps = artifact.verify.filter((step) => 'command' in step);
			expect(steps.length, label).toBeGreaterThan(0);
			for (const { command, expect: promised, shell } of steps) {
				if (shell !== 'sh' || promised === undefined) continue;
				expect((await runStep(command, artifact.text)).stdout.trim(), label).toBe(promised);
			}
		}));

	afterAll(() =>
		figure('written', { what: 'ssh_config', answers: answers.length, judged: files.length })
	);
});

function written(text: string): number {
	return Number(/^ {4}ServerAliveCountMax (\d+)$/m.exec(text)?.[1]);
}
