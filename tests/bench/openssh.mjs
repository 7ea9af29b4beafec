import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import SSHConfig from 'ssh-config';
import { find } from '../setup/programs.mjs';
import { builtEngine } from './engine.mjs';

// Figures, never a verdict: reading a configuration, against the program itself and against npm's ssh-config.
const LINES = 100_000;
const GROWTH = [1000, 10_000, 100_000, 1_000_000];
const ROUNDS = 9;
const HOST = 'web5000';

/** Run as a program of its own, it reads once, and tells how much memory that took. */
const MEMORY = '--memory';

if (process.argv[2] === MEMORY)
	await tellMemory(Number(process.argv[3]), process.argv[4] === 'read');

/** What reading takes, in this run on this machine. */
export async function readConfigs() {
	const { resolve } = await builtEngine();
	const text = realistic(LINES);
	const folder = mkdtempSync(join(tmpdir(), 'holdfast-'));
	const file = join(folder, 'config');
	writeFileSync(file, text);
	const ours = timed(() => resolve(text, { format: 'ssh_config', host: HOST }));
	const ssh = find('ssh');
	const program = ssh && timed(() => spawnSync(ssh, ['-G', '-F', file, HOST]));
	const theirs = timed(() => SSHConfig.parse(text).compute(HOST), 3);
	rmSync(folder, { recursive: true });

	console.log(`ssh_config of ${LINES} lines, ${(text.length / 1e6).toFixed(1)} MB, for one host:`);
	console.log(`  parse + resolve: median ${ours.toFixed(0)} ms`);
	if (program) console.log(`  ssh -G, the whole process: ${against(program, ours)}`);
	console.log(`  npm ssh-config, parse + compute: ${against(theirs, ours)}`);

	for (const lines of GROWTH) {
		const grown = realistic(lines);
		const time = timed(
			() => resolve(grown, { format: 'ssh_config', host: HOST }),
			lines > LINES ? 3 : ROUNDS
		);
		const [read, held] = ['read', 'hold'].map((what) => peak(lines, what));
		const memory = Math.max(0, (read ?? 0) - (held ?? 0)) / grown.length;
		console.log(
			`  ${lines} lines: ${time.toFixed(1)} ms, ${((time / lines) * 1e6).toFixed(0)} ns a line, memory at its peak ${memory.toFixed(1)} times the text`
		);
	}
}

/** Blocks as people keep them, a fleet's worth, and what holds for all at the end. */
function realistic(lines) {
	const made = [];
	for (let number = 0; made.length < lines - 5; number++)
		made.push(
			`# rack ${number % 40}, moved ${number % 28}.${number % 12}.`,
			`Host web${number} web${number}.example.com`,
			`    HostName 10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`,
			'    User deploy',
			`    Port ${2200 + (number % 100)}`,
			'    IdentityFile ~/.ssh/id_ed25519',
			...(number % 5 === 0 ? ['    ProxyJump bastion.example.com'] : []),
			...(number % 7 === 0 ? ['    LocalForward 8080 localhost:80'] : []),
			...(number % 3 === 0 ? ['    ServerAliveInterval 30', '    ServerAliveCountMax 6'] : []),
			''
		);
	made.push(
		'Host *',
		'    ServerAliveInterval 60',
		'    TCPKeepAlive yes',
		'    HashKnownHosts yes',
		''
	);
	return made.slice(-lines).join('\n');
}

/** @returns {number} the median of some rounds, in milliseconds */
function timed(work, rounds = ROUNDS) {
	const times = Array.from({ length: rounds }, () => {
		const start = performance.now();
		work();
		return performance.now() - start;
	});
	return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)];
}

function against(time, ours) {
	return `median ${time.toFixed(0)} ms, ${(time / ours).toFixed(1)} times ours`;
}

/** The most memory a process of its own took that made such a text, and read it or only held it. */
function peak(lines, what) {
	const { stdout } = spawnSync(
		process.execPath,
		[fileURLToPath(import.meta.url), MEMORY, String(lines), what],
		{ encoding: 'utf8' }
	);
	return Number(stdout);
}

async function tellMemory(lines, read) {
	const { resolve } = await builtEngine();
	const text = Buffer.from(realistic(lines)).toString('latin1');
	if (read) resolve(text, { format: 'ssh_config', host: HOST });
	// In kilobytes.
	console.log(process.resourceUsage().maxRSS * 1024);
}
