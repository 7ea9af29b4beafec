import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step, TargetId } from '$engine';
import { expect, it } from 'vitest';
import { figure } from '../setup/figures.ts';
import {
	all,
	describeJudgedBy,
	leftBehind,
	runIn,
	scratch,
	sshEffective,
	sshdEffective,
	type Effective
} from './programs.ts';
import { renderAll, type Rendered } from './rendered.ts';

/** What a machine has before, by path; in `$R` for its root folder. */
const BEFORE = {
	'home/.ssh/config': 'User everywhere\nHost web\n    User www\n    Port 2222\n',
	'etc/ssh/ssh_config': 'Include $R/etc/ssh/ssh_config.d/*.conf\nHost *\n    HashKnownHosts yes\n',
	'etc/ssh/ssh_config.d/.keep': '',
	'etc/ssh/sshd_config':
		'Include $R/etc/ssh/sshd_config.d/*.conf\nClientAliveInterval 900\nClientAliveCountMax 0\nMatch User git\n    AllowTcpForwarding no\n',
	'etc/ssh/sshd_config.d/50-cloud-init.conf': 'PasswordAuthentication no\n'
};

describeJudgedBy(['ssh', 'sshd', 'ssh-keygen'], 'the steps around a file', () => {
	it.each([
		['ssh_config', 'user', 'home/.ssh/config'],
		['ssh_config', 'system', 'etc/ssh/ssh_config'],
		['sshd_config', 'drop-in', 'etc/ssh/sshd_config'],
		['sshd_config', 'main', 'etc/ssh/sshd_config']
	] as [TargetId, string, string][])(
		'%s, %s: apply puts it in force, undo leaves what was there',
		async (target, variant, file) => {
			const found = onePerKind(renderAll(target).filter(isFor(variant)));
			expect(found.length).toBeGreaterThan(0);
			await all(found, async ({ artifact, meant, label }) => {
				const root = machine();
				const before = snapshot(root);
				await perform(artifact.apply, root, label);
				const now = readFileSync(join(root, file), 'utf8');
				const judge = (text: string): Promise<Effective> =>
					target === 'ssh_config' ? sshEffective(text, meant?.host ?? 'db9') : sshdEffective(text);
				const alone = await judge(artifact.text);
				expect(alone.status, label).toBe(0);
				expect(keepalive(await judge(now)), label).toEqual(keepalive(alone));
				// What stood above all blocks still counts for every host.
				if (target === 'ssh_config' && variant === 'user')
					expect((await sshEffective(now, 'elsewhere')).options.user, label).toBe('everywhere');
				// Done again, what was there first is still kept.
				await perform(artifact.apply, root, label);
				const again = readFileSync(join(root, file), 'utf8');
				expect(keepalive(await judge(again)), label).toEqual(keepalive(alone));
				await perform(artifact.undo, root, label);
				expect(snapshot(root), label).toEqual(before);
			});
			expect(leftBehind()).toEqual([]);
			figure('steps', { file: target as 'ssh_config' | 'sshd_config', walked: found.length });
		}
	);
});

function isFor(variant: string) {
	return ({ artifact, environment }: Rendered) =>
		artifact.variant === variant && environment.serverSystem !== 'windows';
}

/** One file for each way in which steps differ. */
function onePerKind(files: Rendered[]): Rendered[] {
	const kind = ({ environment, meant, artifact }: Rendered) =>
		[environment.serverSystem, meant !== undefined, artifact.text.startsWith('#')].join();
	return [...new Map(files.map((file) => [kind(file), file])).values()];
}

/** A machine's files, in a folder. */
function machine(): string {
	const root = mkdtempSync(join(scratch, 'machine-'));
	for (const folder of ['home/.ssh', 'etc/ssh/ssh_config.d', 'etc/ssh/sshd_config.d'])
		mkdirSync(join(root, folder), { recursive: true });
	for (const [name, text] of Object.entries(BEFORE))
		writeFileSync(join(root, name), text.replaceAll('$R', root));
	return root;
}

/** All files but the backups, which may stay. */
function snapshot(root: string): Record<string, string> {
	return Object.fromEntries(
		readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.includes('before-holdfast'))
			.map(({ parentPath, name }) => join(parentPath, name))
			.map((path) => [path, readFileSync(path, 'utf8')])
	);
}

/** Types the commands in, one after the other, on that machine; its service manager says yes to all. */
async function perform(steps: Step[], root: string, label: string): Promise<void> {
	for (const step of steps) {
		if (!('command' in step)) continue;
		const command = step.command.replaceAll('/etc/ssh', `${root}/etc/ssh`);
		const { status, stderr } = await runIn(root, command);
		expect({ status, stderr }, `${step.command}\n${label}`).toEqual({ status: 0, stderr: '' });
	}
}

function keepalive({ options }: Effective): Record<string, string> {
	return Object.fromEntries(Object.entries(options).filter(([name]) => name.includes('alive')));
}
