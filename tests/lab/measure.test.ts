import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMeasurement } from '$engine';
import { scratch } from '../oracle/programs.ts';
import { figure } from '../setup/figures.ts';
import { describeInLab } from './available.ts';
import { createNetwork, type LabHop } from './network.ts';
import { ssh, startServer } from './session.ts';

const SCRIPT = join(import.meta.dirname, '../../static/measure.sh');

/** A box, the silences tried against it, and what has to be found. */
const CASES: [string, LabHop, string[], { timeout?: number; how?: string }][] = [
	['8 s, silent', { kind: 'nat', idleTimeout: 8 }, ['5 10 20'], { timeout: 8, how: 'silent' }],
	[
		'13 s, reset',
		{ kind: 'nat', idleTimeout: 13, reset: true },
		['5 10 20'],
		{ timeout: 13, how: 'closed' }
	],
	['25 s, silent', { kind: 'nat', idleTimeout: 25 }, ['10 20 30'], { timeout: 25, how: 'silent' }],
	[
		'13 s, loose',
		{ kind: 'nat', idleTimeout: 13, loose: true },
		['5 10 20'],
		{ timeout: 13, how: 'silent' }
	],
	['nothing dies', { kind: 'nat', idleTimeout: 600 }, ['4 8'], {}]
];

/** How far the script's bounds may be from the box's timer: whole seconds on both sides, and a busy machine. */
const SLACK = 2;

/** Milliseconds for a measurement of two rounds. */
const PATIENCE = 240_000;

describeInLab([], 'measuring one’s own path', () => {
	it.concurrent.each(CASES)(
		'%s',
		async (name, hop, [waits = ''], { timeout, how }) => {
			const run = await measure(hop, ['-w', waits, '-g', '6']);
			const found = readMeasurement(run.stdout);
			expect(found, run.stderr).not.toHaveProperty('code');
			if ('code' in found) return;
			const { survived, died } = found;
			figure('measured', {
				box: name,
				...(timeout !== undefined && { timeout }),
				survived,
				...(died !== undefined && { died })
			});
			if (timeout === undefined) {
				expect(found).toEqual({ survived: Math.max(...waits.split(' ').map(Number)) });
				return;
			}
			expect(died).toBeDefined();
			expect(survived).toBeLessThanOrEqual(timeout + SLACK);
			expect(died!).toBeGreaterThanOrEqual(timeout - SLACK);
			// A busy machine looks seldom, and the script says so by a wider gap.
			expect(died!).toBeGreaterThan(survived);
			expect(died! - survived).toBeLessThanOrEqual(8);
			if (how) expect(found.how).toBe(how);
			expect(run.leftBehind).toEqual([]);
		},
		PATIENCE
	);

	it.concurrent(
		'stops at once when it is interrupted, and leaves nothing',
		async () => {
			const run = await measure({ kind: 'nat', idleTimeout: 600 }, ['-w', '60'], 8);
			expect(run.status, run.stdout + run.stderr).toBe(130);
			expect(run.stdout).not.toContain('holdfast-measured');
			expect(run.leftBehind).toEqual([]);
			expect(run.connections).toBe('0');
		},
		PATIENCE
	);

	it.concurrent(
		'says what is wrong where nobody lets it in',
		async () => {
			const run = await measure(
				{ kind: 'nat', idleTimeout: 600 },
				['-w', '5', '-1'],
				undefined,
				'nobody-here'
			);
			expect(run.status).toBe(1);
			expect(run.stderr).toMatch(/could not be made[\s\S]*Permission denied[\s\S]*no result/);
		},
		PATIENCE
	);
});

/** Runs the script on a client behind a box, ended after so many seconds if given. */
async function measure(hop: LabHop, options: string[], endAfter?: number, user?: string) {
	const network = await createNetwork([hop]);
	try {
		await startServer(network.server, 'MaxStartups 100');
		const { command } = ssh(network.address, []);
		const [, ...rest] = command.slice(0, -2);
		const args = user ? rest.map((arg, index) => (rest[index - 1] === '-l' ? user : arg)) : rest;
		const limit =
			endAfter === undefined
				? []
				: ['timeout', '--preserve-status', '--signal=INT', String(endAfter)];
		const folder = mkdtempSync(join(scratch, 'measure-'));
		const child = network.client.start(
			[...limit, 'bash', SCRIPT, ...options, network.address, ...args],
			{
				stdio: ['ignore', 'pipe', 'pipe'],
				env: { ...process.env, TMPDIR: folder }
			}
		);
		let stdout = '';
		let stderr = '';
		child.stdout!.on('data', (data: Buffer) => (stdout += data.toString()));
		child.stderr!.on('data', (data: Buffer) => (stderr += data.toString()));
		const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
		const status = await ended;
		const connections = (await network.client.run('ss -Htn state established | wc -l')).trim();
		return { status, stdout, stderr, leftBehind: readdirSync(folder), connections };
	} finally {
		await network.close();
	}
}
