import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plan, render, type Environment } from '$engine';
import { beforeAll, expect, it, vi } from 'vitest';
import { figure } from '../setup/figures.ts';
import { startSshd } from './local-sshd.ts';
import { describeJudgedBy, path, scratch } from './programs.ts';

const HERE = '127.0.0.1';
const PINGS = 4;
const INTERVAL = 3;
/** A path that forgets after 9 seconds wants a probe every 3. */
const environment: Environment = {
	control: ['client'],
	clients: ['putty'],
	path: [{ idleTimeout: 9 }],
	outage: 120,
	losses: 1
};

describeJudgedBy(['plink', 'puttygen', 'sshd', 'ssh-keygen'], "PuTTY's Unix session", () => {
	const key = join(scratch, 'key.ppk');
	let authorizedKey = '';

	beforeAll(() => {
		const settled = ['-q', '--new-passphrase', '/dev/null'];
		spawnSync(path('puttygen'), [...settled, '-t', 'ed25519', '-o', key]);
		authorizedKey = spawnSync(path('puttygen'), ['-L', key], { encoding: 'utf8' }).stdout;
	});

	it.concurrent.each(['my box #1', undefined])(
		'named %s makes plink ping at the planned interval',
		async (host) => {
			const home = mkdtempSync(join(scratch, 'putty-'));
			const packets = join(home, 'packets.log');
			const filename = saveSession(home, host);
			const sshd = await startSshd(authorizedKey);
			const plink = spawn(
				path('plink'),
				[
					...(host === undefined ? [] : ['-load', host]),
					...['-batch', '-N', '-ssh', '-P', String(sshd.port), '-l', sshd.user, '-i', key],
					...['-hostkey', sshd.fingerprint, '-sshlog', packets],
					...(host === undefined ? [HERE] : [])
				],
				{ env: { ...process.env, HOME: home, PUTTYDIR: home }, stdio: 'ignore' }
			);
			const ended = once(plink, 'exit');
			const pings = () => sshd.log.filter(({ text }) => text.includes('Received SSH2_MSG_IGNORE'));
			try {
				await vi.waitUntil(() => plink.exitCode !== null || pings().length >= PINGS, {
					timeout: 40_000,
					interval: 200
				});
			} finally {
				plink.kill();
				await ended;
				await sshd.stop();
			}
			expect(pings().length, sshd.log.map(({ text }) => text).join('\n')).toBe(PINGS);

			const moments = pings().map(({ at }) => at / 1000);
			for (const [index, moment] of moments.slice(1).entries())
				expect(Math.abs(moment - (moments[index] ?? 0) - INTERVAL)).toBeLessThan(1);
			const sent = readFileSync(packets, 'latin1').match(/Outgoing packet.*SSH2_MSG_IGNORE/g);
			expect(sent?.length).toBe(moments.length);
			figure('pings', { session: filename, sent: PINGS, every: INTERVAL });
		}
	);
});

/** Puts the session that the plan gives where plink looks for it. */
function saveSession(home: string, host: string | undefined): string {
	const answers = { ...environment, ...(host !== undefined && { host }) };
	const made = plan(answers);
	expect(made.interval).toBe(INTERVAL);
	const artifact = render('putty', made, answers).find(({ variant }) => variant === 'unix');
	if (!artifact?.filename) throw new Error('No Unix session was written');
	mkdirSync(join(home, 'sessions'));
	// A session of its own names a host, which is this one here.
	const text = artifact.text.replace(/^HostName=.*$/m, `HostName=${HERE}`);
	writeFileSync(join(home, 'sessions', artifact.filename), text);
	return artifact.filename;
}
