import { spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { hostKey, path, scratch, sshdCommand, sshdUser } from '../oracle/programs.ts';
import type { Host } from './network.ts';

/** How an end came to its end: seconds from the session's start, and its last words. */
export interface Ending {
	at: number;
	message: string;
}

/** A session that stands. */
export interface Session {
	client?: Ending;
	server?: Ending;
	/** Seconds from the client's start until the session stood. */
	login: number;
	/** Keys that came back. */
	echoed: number;
	/** Types a key, which the terminal on the server echoes. */
	type(): void;
	/** Waits until so many seconds from the start. */
	reach(seconds: number): Promise<void>;
}

const user = sshdUser ?? userInfo().username;

/** Starts a server in its namespace; it lets in whoever has the key. `settings` come first, so they win. */
export async function startServer(host: Host, settings: string): Promise<ChildProcess> {
	const config = join(mkdtempSync(join(scratch, 'server-')), 'sshd_config');
	writeFileSync(
		config,
		[
			settings,
			'Port 22',
			`HostKey ${hostKey()}`,
			`AuthorizedKeysFile ${clientKey()}.pub`,
			'PermitRootLogin prohibit-password',
			'PasswordAuthentication no',
			'StrictModes no',
			// Without PAM an account without a password may count as locked.
			'UsePAM yes',
			'PrintMotd no',
			'PrintLastLog no',
			'UseDNS no',
			// A person's own startup files can take seconds.
			'SetEnv HOME=/nonexistent',
			'PidFile none',
			'LogLevel VERBOSE'
		].join('\n')
	);
	const server = host.start([...sshdCommand, '-D', '-e', '-f', config], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const log: string[] = [];
	const lines = createInterface(server.stderr!);
	await new Promise<void>((resolve, reject) => {
		lines.on('line', (line) => {
			log.push(line);
			if (line.startsWith('Server listening')) resolve();
		});
		server.on('exit', () => reject(new Error(`sshd: ${log.join('\n')}`)));
	});
	lines.close();
	return server;
}

/** A client's command, and where it finds what it reads. */
export interface Client {
	command: string[];
	env?: NodeJS.ProcessEnv;
}

/** OpenSSH's client with these arguments; a file for all that it should read, none unless given. */
export function ssh(address: string, options: string[], file = 'none'): Client {
	const known = join(scratch, 'known_hosts');
	if (!existsSync(known)) writeFileSync(known, `* ${publicHostKey()}\n`);
	const settled = ['StrictHostKeyChecking=yes', `UserKnownHostsFile=${known}`, 'BatchMode=yes'];
	return {
		command: [
			...[path('ssh'), '-F', file, '-i', clientKey(), '-l', user],
			...[...settled, ...options].flatMap((option) => ['-o', option]),
			...['-tt', address]
		]
	};
}

/** PuTTY's client with a saved session, which names the server. */
export function plink(session: string, text: string): Client {
	const folder = mkdtempSync(join(scratch, 'putty-'));
	mkdirSync(join(folder, 'sessions'));
	writeFileSync(join(folder, 'sessions', session), text);
	const key = `${clientKey()}.ppk`;
	if (!existsSync(key))
		spawnSync(path('puttygen'), [clientKey(), '-O', 'private', '-o', key, '-q']);
	const fingerprint = spawnSync(path('ssh-keygen'), ['-lf', `${hostKey()}.pub`], {
		encoding: 'utf8'
	}).stdout.split(' ')[1]!;
	return {
		command: [
			...[path('plink'), '-load', session, '-batch', '-ssh', '-t', '-P', '22'],
			...['-l', user, '-i', key, '-hostkey', fingerprint]
		],
		env: { ...process.env, PUTTYDIR: folder }
	};
}

/** What the server says when it can be typed to. */
const READY = 'START';
/** Milliseconds in which a session has to stand. */
const LOGIN = 60_000;

/** What sshd says when it is over for it, at LogLevel VERBOSE. */
const OVER =
	/Timeout, client not responding|^(?:Connection (?:closed|reset) by|Read error|Disconnected)|: Broken pipe$/;

/** Logs in and stays. A program on the server writes a line after so many seconds each, if asked to. */
export async function openSession(
	host: Host,
	{ command, env }: Client,
	server: ChildProcess,
	writes: number[] = []
): Promise<Session> {
	const writing = writes.map((seconds) => `sleep ${seconds}; echo; `).join('');
	const remote = `echo ${READY}; { ${writing}:; } & exec cat`;
	const client = host.start([...command, remote], {
		stdio: 'pipe',
		...(env && { env })
	});
	let stderr = '';
	client.stderr!.on('data', (data: Buffer) => (stderr += data.toString()));
	let start = 0;
	const asked = performance.now();
	const now = () => (performance.now() - start) / 1000;
	const session: Session = {
		login: 0,
		echoed: 0,
		type: () => void client.stdin!.write('k'),
		reach: (seconds) => setTimeout(Math.max(0, (seconds - now()) * 1000)).then(() => undefined)
	};

	let stdout = '';
	await new Promise<void>((resolve, reject) => {
		const failed = (how: string) => reject(new Error(`${command.join(' ')} ${how}: ${stderr}`));
		void setTimeout(LOGIN, undefined, { ref: false }).then(() => failed('does not log in'));
		client.stdout!.on('data', (data: Buffer) => {
			// A first key, so that the session begins with both ends hearing from each other.
			if (!stdout.includes(READY) && `${stdout}${data.toString()}`.includes(READY)) session.type();
			stdout += data.toString();
			const keys = stdout.split('k').length - 1;
			session.echoed = keys - 1;
			if (start > 0 || keys === 0) return;
			start = performance.now();
			session.login = (start - asked) / 1000;
			resolve();
		});
		client.on('exit', (code) => failed(`ends with ${code}`));
	});
	// A key typed at a client that has gone.
	client.stdin!.on('error', () => {});
	client.on('exit', () => (session.client = { at: now(), message: '' }));
	client.on('close', () => (session.client!.message = stderr.replaceAll('\r', '').trim()));
	createInterface(server.stderr!).on('line', (line) => {
		if (OVER.test(line)) session.server ??= { at: now(), message: line };
	});
	return session;
}

let key: string | undefined;

/** The one key that every client has, its public half beside it. */
function clientKey(): string {
	if (key === undefined) {
		key = join(scratch, 'client-key');
		spawnSync(path('ssh-keygen'), ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
	}
	return key;
}

function publicHostKey(): string {
	return readFileSync(`${hostKey()}.pub`, 'utf8').trim();
}
