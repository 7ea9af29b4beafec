import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../setup/port.mjs';
import { hostKey, path, scratch, sshdCommand, sshdUser } from './programs.ts';

/** A line of the server's log, and when it came (milliseconds). */
interface LogLine {
	at: number;
	text: string;
}

export interface LocalSshd {
	port: number;
	user: string;
	/** The host key, as PuTTY's programs are told it. */
	fingerprint: string;
	log: LogLine[];
	stop(): Promise<void>;
}

/** Starts a server on loopback that lets in whoever has the key, and tells all it does. */
export async function startSshd(authorizedKey: string): Promise<LocalSshd> {
	const port = await freePort();
	const folder = mkdtempSync(join(scratch, 'sshd-'));
	const keys = join(folder, 'authorized_keys');
	const config = join(folder, 'sshd_config');
	writeFileSync(keys, authorizedKey);
	writeFileSync(
		config,
		[
			'ListenAddress 127.0.0.1',
			`Port ${port}`,
			`HostKey ${hostKey()}`,
			`AuthorizedKeysFile ${keys}`,
			'PermitRootLogin prohibit-password',
			'PasswordAuthentication no',
			'StrictModes no',
			// Without PAM, a server that root did not start takes accounts for locked.
			'UsePAM yes',
			'PidFile none',
			'LogLevel DEBUG3',
			...unpackedHelpers()
		].join('\n')
	);

	const [program = '', ...args] = sshdCommand;
	const server = spawn(program, [...args, '-D', '-e', '-f', config], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const log: LogLine[] = [];
	const lines = createInterface(server.stderr);
	lines.on('line', (text) => log.push({ at: performance.now(), text }));
	const listening = new Promise<void>((resolve, reject) => {
		lines.on('line', (text) => text.includes('Server listening') && resolve());
		server.on('error', reject);
		server.on('exit', () => reject(new Error(log.map(({ text }) => text).join('\n'))));
	});
	await listening;

	return {
		port,
		user: sshdUser ?? userInfo().username,
		fingerprint: fingerprintOf(`${hostKey()}.pub`),
		log,
		async stop() {
			server.kill();
			await once(server, 'exit');
		}
	};
}

/** From 9.8 on the server starts helpers, which unpacked packages have elsewhere. */
function unpackedHelpers(): string[] {
	const folder = join(dirname(path('sshd')), '../usr/lib/openssh');
	return [
		['SshdSessionPath', 'sshd-session'],
		['SshdAuthPath', 'sshd-auth']
	].flatMap(([keyword, name = '']) =>
		existsSync(join(folder, name)) ? [`${keyword} ${join(folder, name)}`] : []
	);
}

function fingerprintOf(publicKey: string): string {
	const { stdout } = spawnSync(path('ssh-keygen'), ['-lf', publicKey], { encoding: 'utf8' });
	return stdout.split(' ')[1] ?? '';
}
