import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { find, type ProgramName } from '../setup/programs.mjs';
import { runnableSshd } from '../setup/sshd.mjs';

/** A folder for one test file's throw-away files. */
export const scratch = mkdtempSync(join(tmpdir(), 'holdfast-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const sshd = runnableSshd();

/** How sshd is started here, for whom who logs in. */
export const sshdCommand = 'command' in sshd ? sshd.command : [];
export const sshdUser = 'command' in sshd ? sshd.user : undefined;

/**
 * A suite that real programs judge. Where one is missing the suite is skipped, its title saying so;
 * in CI it fails.
 */
export function describeJudgedBy(
	programs: ProgramName[],
	title: string,
	suite: () => void,
	problem?: string
) {
	const missing: string[] = programs.filter((name) => !find(name));
	if (programs.includes('sshd') && 'problem' in sshd && missing.length === 0)
		missing.push(sshd.problem);
	if (problem !== undefined && missing.length === 0) missing.push(problem);
	if (missing.length === 0) return describe(title, suite);
	const reason = `${title} (cannot be judged: ${missing.join(', ')})`;
	if (process.env.CI !== 'true') return describe.skip(reason, suite);
	it(reason, () => {
		throw new Error(reason);
	});
}

/** What a program made of a file: options by lower-case name, several values of one on several lines. */
export interface Effective {
	status: number | null;
	stderr: string;
	options: Record<string, string>;
}

/** What the client makes of a configuration for a host; -T, since no terminal is there to ask for. */
export async function sshEffective(text: string, host: string): Promise<Effective> {
	return effective([path('ssh'), '-T', '-G', '-F', file(text), host]);
}

/** What the client makes of a command line that begins with `ssh`, read by the shell as if pasted. */
export async function sshCommandEffective(line: string): Promise<Effective> {
	const ssh = `ssh() { "${path('ssh')}" -F none -T -G "$@"; }`;
	return effective(['sh', '-c', `${ssh}\n${line}`]);
}

/** What the server makes of a configuration, for a connection such as `user=…,host=…,addr=…` if given. */
export async function sshdEffective(text: string, connection?: string): Promise<Effective> {
	const about = connection === undefined ? [] : ['-C', connection];
	return effective([...sshdCommand, '-T', '-f', file(text), '-h', hostKey(), ...about]);
}

/** Whether the server takes a configuration: how `sshd -t` ends, and what it says. */
export async function sshdTest(text: string): Promise<Run> {
	return run([...sshdCommand, '-t', '-f', file(text), '-h', hostKey()]);
}

/** Runs a step's command with `ssh`, `sshd` and `sudo` as they would answer with this file in place. */
export async function runStep(command: string, text: string): Promise<Run> {
	return run(shell(command, file(text), file(text)));
}

/** Runs a step's command on a machine whose home and `/etc` are in a folder. */
export async function runIn(root: string, command: string): Promise<Run> {
	return start(
		shell(
			`HOME="${root}/home"\n${command}`,
			`${root}/home/.ssh/config`,
			`${root}/etc/ssh/sshd_config`
		)
	);
}

/** A shell that runs a command with the real programs, reading these files. */
function shell(command: string, sshConfig: string, sshdConfig: string): string[] {
	return [
		'sh',
		'-c',
		[
			`ssh() { "${path('ssh')}" -F "${sshConfig}" "$@"; }`,
			`sshd() { ${sshdCommand.map((word) => `"${word}"`).join(' ')} -f "${sshdConfig}" -h "${hostKey()}" "$@"; }`,
			// Whoever manages services here says yes and does nothing.
			'sudo() { case $1 in systemctl|service|rc-service|launchctl) ;; *) "$@" ;; esac; }',
			command.replaceAll('/usr/sbin/sshd', 'sshd')
		].join('\n')
	];
}

/** The options in which two answers differ, lower-case. */
export function differences(one: Effective, other: Effective): string[] {
	return Object.keys({ ...one.options, ...other.options })
		.filter((name) => one.options[name] !== other.options[name])
		.toSorted();
}

/** What commands that ran have left behind, which none should. */
export function leftBehind(): string[] {
	return readdirSync(cwd);
}

/** Does the same to all, as many at a time as there are processors. */
export async function all<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
	const waiting = items.values();
	await Promise.all(
		Array.from({ length: availableParallelism() }, async () => {
			for (const item of waiting) await work(item);
		})
	);
}

export interface Run {
	status: number | null;
	stdout: string;
	stderr: string;
}

const cwd = mkdtempSync(join(scratch, 'work-'));
const asked = new Map<string, Promise<Run>>();

/** Runs a program that changes nothing; the same question is asked once. */
function run(command: string[]): Promise<Run> {
	const question = command.join('\0');
	const answer = asked.get(question) ?? start(command);
	asked.set(question, answer);
	return answer;
}

function start([program = '', ...args]: string[]): Promise<Run> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
		let stdout = '';
		let stderr = '';
		child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
		child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
		child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
	});
}

async function effective(command: string[]): Promise<Effective> {
	const { status, stdout, stderr } = await run(command);
	const options: Record<string, string> = {};
	for (const line of stdout.trim().split(/\r?\n/)) {
		const [name = '', ...words] = line.split(' ');
		const key = name.toLowerCase();
		const value = words.join(' ');
		options[key] = key in options ? `${options[key]}\n${value}` : value;
	}
	return { status, stderr, options };
}

const files = new Map<string, string>();

/** A file with this text; the same text is the same file. */
function file(text: string): string {
	const known = files.get(text);
	if (known) return known;
	const name = join(scratch, `file-${files.size}`);
	writeFileSync(name, text);
	files.set(text, name);
	return name;
}

let key: string | undefined;

/** A throw-away host key, its public half beside it. */
export function hostKey(): string {
	if (key === undefined) {
		key = join(scratch, 'host-key');
		spawnSync(path('ssh-keygen'), ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
	}
	return key;
}

/** Where a program is that the suite was found to have. */
export function path(name: ProgramName): string {
	const found = find(name);
	if (found === undefined) throw new Error(`${name} is missing`);
	return found;
}
