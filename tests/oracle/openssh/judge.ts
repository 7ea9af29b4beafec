import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { find } from '../../setup/programs.mjs';
import type { OpenSsh } from '../../setup/openssh.mjs';
import { readAnswer, type Answer } from './answer.ts';
import { FOLDER, type Question } from './question.ts';

/** A question as it was asked: where its files were. */
export interface Judged {
	question: Question;
	/** The main file's text, with the folder named. */
	text: string;
	/** The included files by full path. */
	files: Record<string, string>;
	answer: Answer;
}

/** Lines a shell can run at once; a program that hangs stops no more than these. */
const TIME_LIMIT = 300_000;

/** Root can keep the programs from any network; what anyone else asks names no address to look up either. */
const APART =
	process.getuid?.() === 0 && spawnSync('unshare', ['--net', 'true']).status === 0
		? ['unshare', '--net']
		: [];

/** What a real program makes of each question: `ssh -G` or `sshd -T`, as many at a time as there are processors. */
export async function judge(program: OpenSsh, questions: Question[]): Promise<Judged[]> {
	const folder = mkdtempSync(join(tmpdir(), 'holdfast-'));
	try {
		const key = hostKey(folder);
		const asked = questions.map((question, number) => write(folder, question, number));
		const commands = questions.map((question, number) => command(program, question, number, key));
		const shells = Math.min(availableParallelism(), questions.length);
		await Promise.all(
			Array.from({ length: shells }, (_, shell) =>
				runAll(
					folder,
					commands.filter((_, number) => number % shells === shell)
				)
			)
		);
		return asked.map((one, number) => {
			const output = (kind: string) => readFileSync(join(folder, `${number}.${kind}`), 'utf8');
			const status = Number(output('status'));
			return {
				...one,
				answer: readAnswer(status, output('out'), output('err'), `${number}.conf`, key)
			};
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A throw-away host key: sshd says nothing without one. */
function hostKey(folder: string): string {
	const key = join(folder, 'host-key');
	spawnSync(find('ssh-keygen') ?? 'ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
	return key;
}

function write(folder: string, question: Question, number: number): Omit<Judged, 'answer'> {
	const own = join(folder, `${number}`);
	const place = (text: string) => text.replaceAll(FOLDER, own);
	const text = place(question.text);
	writeFileSync(join(folder, `${number}.conf`), text);
	const files = Object.fromEntries(
		Object.entries(question.files).map(([path, included]) => [join(own, path), place(included)])
	);
	for (const [path, included] of Object.entries(files)) {
		mkdirSync(dirname(path), { recursive: true });
		// ssh refuses what others may write to.
		writeFileSync(path, included, { mode: 0o644 });
	}
	return { question, text, files };
}

function command(program: OpenSsh, { file, to }: Question, number: number, key: string): string {
	const words =
		file === 'ssh'
			? [
					...program.ssh,
					'-G',
					'-F',
					`${number}.conf`,
					...(to.user ? ['-l', to.user] : []),
					to.host ?? ''
				]
			: [...program.sshd, '-T', '-f', `${number}.conf`, '-h', key, ...connection(to)];
	const quoted = words.map((word) => `'${word}'`).join(' ');
	return `${quoted} </dev/null >${number}.out 2>${number}.err; echo $? >${number}.status\n`;
}

/** The port it came to is always told, one that no Match means: some releases refuse to guess. */
function connection({ host, user, address }: Question['to']): string[] {
	const who = host === undefined ? '' : `user=${user},host=${host},addr=${address},`;
	return ['-C', `${who}lport=22`];
}

/** Has one shell run all commands: starting each from here would take longer than they do. */
function runAll(cwd: string, commands: string[]): Promise<void> {
	const [program = '', ...args] = [...APART, 'sh'];
	return new Promise((resolve, reject) => {
		const shell = spawn(program, args, {
			cwd,
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
