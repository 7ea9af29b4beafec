import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { OpenSsh } from '../setup/openssh.mjs';
import { readAnswer, type Answer } from './answer.ts';
import { FOLDER, type Question } from './question.ts';

/** Longest a shell may take for all it is given. */
const TIME_LIMIT = 300_000;

/** Root can keep the programs from any network; what anyone else asks names no address to look up either. */
const APART =
	process.getuid?.() === 0 && spawnSync('unshare', ['--net', 'true']).status === 0
		? ['unshare', '--net']
		: [];

/** ssh asks the system for it, not the environment. */
const HOME = `${userInfo().homedir}/`;

/**
 * What a real program makes of each question: `ssh -G` or `sshd -T`, as many at a time as there are
 * processors. Folders in the answers are as they are in the questions, and home is `~`.
 * @param key a host key, without which sshd says nothing
 */
export async function judge(
	program: OpenSsh,
	questions: Question[],
	key: string,
	apart = APART
): Promise<Answer[]> {
	const folder = mkdtempSync(join(tmpdir(), 'holdfast-'));
	try {
		for (const [number, question] of questions.entries())
			write(question, join(folder, `${number}`));
		const commands = questions.map((question, number) =>
			command(program, question, join(folder, `${number}`), key)
		);
		const shells = Math.min(availableParallelism(), questions.length);
		await Promise.all(
			Array.from({ length: shells }, (_, shell) =>
				runAll(
					[...apart, 'sh'],
					commands.filter((_, number) => number % shells === shell)
				)
			)
		);
		return questions.map((_, number) => {
			const own = join(folder, `${number}`);
			const output = (kind: string) =>
				readFileSync(`${own}.${kind}`, 'utf8')
					.replaceAll(`${own}/`, `${FOLDER}/`)
					.replaceAll(HOME, '~/');
			// Some releases refuse a file and end as if nothing were amiss, but print nothing.
			const printed = output('out');
			const status = printed === '' ? 255 : Number(output('status'));
			return readAnswer(status, printed, output('err'), `${own}.conf`, key);
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function write(question: Question, own: string) {
	const place = (text: string) => text.replaceAll(FOLDER, own);
	writeFileSync(`${own}.conf`, place(question.text));
	for (const [name, included] of Object.entries(question.files)) {
		const path = join(own, name);
		mkdirSync(dirname(path), { recursive: true });
		// ssh refuses what others may write to.
		writeFileSync(path, place(included), { mode: 0o644 });
	}
}

function command(
	program: OpenSsh,
	{ file, to, commandLine = [] }: Question,
	own: string,
	key: string
): string {
	const options = commandLine.flatMap((option) => ['-o', option]);
	const words =
		file === 'ssh'
			? [
					...program.ssh,
					'-G',
					'-F',
					`${own}.conf`,
					...options,
					...(to.user ? ['-l', to.user] : []),
					to.host ?? ''
				]
			: [...program.sshd, '-T', '-f', `${own}.conf`, '-h', key, ...options, ...connection(to)];
	const quoted = words.map((word) => `'${word}'`).join(' ');
	return `${quoted} </dev/null > ${own}.out 2> ${own}.err; echo $? > ${own}.status\n`;
}

/** The port it came to is always told, one that no Match means: some releases refuse to guess. */
function connection({ host, user, address }: Question['to']): string[] {
	const who = host === undefined ? '' : `user=${user},host=${host},addr=${address},`;
	return ['-C', `${who}lport=22`];
}

/** Has one shell run all commands: starting each from here would take longer than they do. */
function runAll([program = '', ...args]: string[], commands: string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const shell = spawn(program, args, {
			// Relative paths begin where a service does.
			cwd: '/',
			stdio: ['pipe', 'ignore', 'inherit'],
			timeout: TIME_LIMIT
		});
		shell.on('error', reject);
		shell.on('close', (status) =>
			status === 0 ? resolve() : reject(new Error(`sh ended with ${status}`))
		);
		shell.stdin.end(commands.join(''));
	});
}
