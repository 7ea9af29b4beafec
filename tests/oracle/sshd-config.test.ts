import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { figure } from '../setup/figures.ts';
import { answers } from './environments.ts';
import {
	all,
	describeJudgedBy,
	differences,
	runStep,
	scratch,
	sshdEffective,
	sshdTest,
	type Effective
} from './programs.ts';
import { renderAll, type Rendered } from './rendered.ts';

const KEEPALIVE = ['clientalivecountmax', 'clientaliveinterval'];
const SFTP_USER = 'user=sftponly,host=laptop.example.net,addr=192.0.2.7';

describeJudgedBy(['sshd', 'ssh-keygen'], 'sshd_config', () => {
	let files: Rendered[] = [];

	it('is written for every environment whose server is OpenSSH', () => {
		files = renderAll('sshd_config').filter(
			({ artifact }) => artifact.kind === 'file' && artifact.language === 'sshd_config'
		);
		const openssh = answers.filter(({ environment }) => environment.serverSystem !== 'openwrt');
		expect(new Set(files.map(({ environment }) => environment)).size).toBe(openssh.length);
	});

	it('is taken by sshd without a word', () =>
		all(files, async ({ artifact, label }) => {
			const silent = { status: 0, stdout: '', stderr: '' };
			expect(await sshdTest(artifact.text), label).toEqual(silent);
		}));

	it('alone means to sshd what the plan says, and nothing else', () =>
		all(files, async (file) => {
			const found = await sshdEffective(file.artifact.text);
			expectPlanned(file, found);
			const changed = differences(found, await sshdEffective(''));
			expect(KEEPALIVE, file.label).toEqual(expect.arrayContaining(changed));
		}));

	it.each([
		['nothing', 'ClientAliveInterval 0\n'],
		['copied advice', 'ClientAliveInterval 300\nClientAliveCountMax 0\nTCPKeepAlive no\n']
	])('wins over %s in the main file below', (_, below) =>
		all(files, async (file) => {
			const { text } = file.artifact;
			const placed =
				file.artifact.variant === 'drop-in'
					? mainFile(below, dropIns(text))
					: `${text}\n${mainFile(below, dropIns())}`;
			const existing = mainFile(below, dropIns());
			for (const connection of [undefined, SFTP_USER]) {
				const found = await sshdEffective(placed, connection);
				expectPlanned(file, found);
				const changed = differences(found, await sshdEffective(existing, connection));
				expect([...KEEPALIVE, 'tcpkeepalive'], file.label).toEqual(expect.arrayContaining(changed));
			}
		})
	);

	it('is verified by the command that goes with it', () =>
		all(files, async ({ artifact, label }) => {
			const steps = artifact.verify.filter((step) => 'command' in step);
			expect(steps.length, label).toBeGreaterThan(0);
			for (const { command, expect: promised, shell } of steps) {
				if (shell !== 'sh' || promised === undefined) continue;
				const { stdout } = await runStep(command, artifact.text);
				expect(stdout.trim().toLowerCase(), label).toBe(promised.toLowerCase());
			}
		}));

	afterAll(() =>
		figure('written', { what: 'sshd_config', answers: answers.length, judged: files.length })
	);
});

function expectPlanned({ artifact, plan, label }: Rendered, found: Effective) {
	expect(found, label).toMatchObject({ status: 0, stderr: '' });
	const { clientAliveInterval = written('Interval'), clientAliveCountMax = written('CountMax') } =
		plan.server ?? {};
	expect(clientAliveInterval, label).toBeGreaterThan(0);
	expect(clientAliveInterval, label).toBeLessThanOrEqual(plan.interval);
	expect(clientAliveCountMax, label).toBeGreaterThan(0);
	expect(found.options, label).toMatchObject({
		clientaliveinterval: String(clientAliveInterval),
		clientalivecountmax: String(clientAliveCountMax),
		tcpkeepalive: expect.stringMatching(/^(?:yes|true)$/)
	});

	function written(setting: string): number {
		return Number(new RegExp(`^ClientAlive${setting} (\\d+)$`, 'm').exec(artifact.text)?.[1]);
	}
}

/** Debian's own file, a few lines changed as administrators do, and a Match at its end. */
function mainFile(below: string, folder: string): string {
	return `# This is the sshd server system-wide configuration file.
Include ${folder}/*.conf
#Port 22
#PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
X11Forwarding yes
PrintMotd no
${below}#UseDNS no
AcceptEnv LANG LC_*
Subsystem	sftp	/usr/lib/openssh/sftp-server

Match User sftponly
	ChrootDirectory /srv/sftp
	ForceCommand internal-sftp
	AllowTcpForwarding no
`;
}

const folders = new Map<string | undefined, string>();

/** A folder of drop-ins as a cloud image has it, with ours in it if given. */
function dropIns(ours?: string): string {
	const known = folders.get(ours);
	if (known) return known;
	const folder = mkdtempSync(join(scratch, 'drop-ins-'));
	writeFileSync(join(folder, '50-cloud-init.conf'), 'ClientAliveInterval 120\n');
	if (ours !== undefined) writeFileSync(join(folder, '00-holdfast.conf'), ours);
	folders.set(ours, folder);
	return folder;
}
