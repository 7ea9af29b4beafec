import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultEnvironment } from '../environment.ts';
import { plan } from '../plan.ts';
import { securecrt } from './securecrt.ts';
import type { RenderOptions } from './target.ts';

const HOSTS = [undefined, 'db1', 'ops@db1', 'my box #1', '中文 会话', '.x', 'a/b:c'];
const INTERVALS = [1, 7, 15, 30, 45, 60, 90, 240];
const CASES = HOSTS.flatMap((host) => INTERVALS.map((interval) => [host, interval] as const));

function artifacts(host: string | undefined, interval: number, options: RenderOptions = {}) {
	const environment = { ...defaultEnvironment, ...(host !== undefined && { host }) };
	return securecrt({ ...plan(environment), interval }, environment, options);
}

/** The settings of a session file: text and numbers. */
function settings(text: string): Record<string, string | number> {
	const lines = text.split('\r\n').filter((line) => line !== '');
	return Object.fromEntries(
		lines.map((line) => {
			const [, kind, name = '', value = ''] = /^([SD]):"([^"]+)"=(.*)$/.exec(line) ?? [];
			if (kind === 'D') expect(value).toMatch(/^[\da-f]{8}$/);
			return [name, kind === 'D' ? parseInt(value, 16) : value];
		})
	);
}

describe('the session file', () => {
	test.each(CASES)('%s every %s s', (host, interval) => {
		const [main] = artifacts(host, interval);
		expect(main?.filename).toMatch(/^[^\\/:*?"<>|]+\.ini$/);
		expect([...(main?.bytes ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const text = new TextDecoder().decode(main?.bytes);
		expect(text).toBe(main?.text.replaceAll('\n', '\r\n'));
		expect(settings(text)).toEqual({
			'Protocol Name': 'SSH2',
			'Is Session': 1,
			Hostname:
				host === 'ops@db1' || host === 'db1' ? 'db1' : host === '.x' ? '.x' : 'server.example.com',
			Username: host === 'ops@db1' ? 'ops' : '',
			'[SSH2] Port': 22,
			'Idle Check': 0,
			'Idle Timeout': 300,
			'Idle String': '',
			'Idle NO-OP Check': 1,
			'Idle NO-OP Timeout': interval
		});
	});

	test('the lines for an existing session are those of the file', () => {
		const [main, lines] = artifacts('db1', 30);
		expect(lines?.text).toBe('D:"Idle NO-OP Check"=00000001\nD:"Idle NO-OP Timeout"=0000001e\n');
		expect(main?.text).toContain(lines?.text);
	});
});

const PYTHON = process.env.HOLDFAST_PYTHON3 ?? 'python3';
const python = spawnSync(PYTHON, ['--version']).status === 0;

/** Stands in for SecureCRT: sessions are JSON files in a folder; only what is saved is seen again. */
const CRT = `
import json, os, sys
ROOT = sys.argv[1]
class Session:
    def __init__(self, name):
        self.path = os.path.join(ROOT, "Sessions", name + ".ini")
        with open(self.path, encoding="utf-8") as file:
            self.values = json.load(file)
    def GetOption(self, name):
        value = self.values[name]
        return value.replace("\${VDS_CONFIG_PATH}", ROOT) if isinstance(value, str) else value
    def SetOption(self, name, value):
        self.values[name] = value
    def Save(self):
        if self.values.get("Locked"):
            raise Exception("locked")
        with open(self.path, "w", encoding="utf-8") as file:
            json.dump(self.values, file)
class crt:
    OpenSessionConfiguration = Session
    class Dialog:
        MessageBox = print
with open(sys.argv[2], encoding="utf-8") as file:
    exec(compile(file.read(), sys.argv[2], "exec"), {"crt": crt})
`;

describe.skipIf(!python)('the script for all sessions (needs python3)', () => {
	const options: RenderOptions = {
		comment: (code) => `${code} 注释\nimport nothing_such`,
		link: 'https://example.org/#v=1',
		date: '2026-01-31'
	};
	const [script = ''] = artifacts('db1', 45, options)
		.filter(({ variant }) => variant === 'all-sessions')
		.map(({ text }) => text);
	const off = { 'Idle NO-OP Check': false, 'Idle NO-OP Timeout': 60 };
	const on = { 'Idle NO-OP Check': true, 'Idle NO-OP Timeout': 45 };
	const upload = { 'Upload Directory V2': 'C:\\up' };
	let folder = '';

	function write(name: string, values: object) {
		writeFileSync(join(folder, 'Sessions', `${name}.ini`), JSON.stringify(values));
	}

	function read(name: string): unknown {
		return JSON.parse(readFileSync(join(folder, 'Sessions', `${name}.ini`), 'utf8'));
	}

	function run(...edits: [string, string][]): string {
		const text = edits.reduce((text, [from, to]) => text.replace(from, to), script);
		const path = join(folder, 'script.py');
		writeFileSync(path, text);
		return execFileSync(PYTHON, ['-c', CRT, folder, path]).toString();
	}

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'holdfast-'));
		mkdirSync(join(folder, 'Sessions/prod'), { recursive: true });
		write('Default', { 'Protocol Name': 'Serial', ...upload, ...off });
		write('db1', { 'Protocol Name': 'SSH2', ...off });
		write('prod/中文 会话', { 'Protocol Name': 'SSH1', ...on, 'Idle NO-OP Timeout': 120 });
		write('prod/default', { 'Protocol Name': 'SSH2', ...off });
		write('switch', { 'Protocol Name': 'Telnet', ...off });
		write('__FolderData__', {});
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	test('SecureCRT’s own lines come first', () => {
		expect(script.split('\n').slice(0, 2)).toEqual([
			'# $language = "Python"',
			'# $interface = "1.0"'
		]);
	});

	test('changes Default and the SSH sessions, remembers, and takes it back', () => {
		expect(run()).toContain('OK: 4\nERROR: 0');
		expect(read('Default')).toEqual({ 'Protocol Name': 'Serial', ...upload, ...on });
		expect(read('db1')).toEqual({ 'Protocol Name': 'SSH2', ...on });
		expect(read('prod/中文 会话')).toEqual({ 'Protocol Name': 'SSH1', ...on });
		expect(read('prod/default')).toMatchObject(on);
		expect(read('switch')).toMatchObject(off);

		write('late', { 'Protocol Name': 'SSH2', ...off, 'Idle NO-OP Timeout': 15 });
		run(['INTERVAL = 45', 'INTERVAL = 20']);
		expect(read('late')).toMatchObject({ 'Idle NO-OP Timeout': 20 });
		rmSync(join(folder, 'Sessions/prod/default.ini'));

		expect(run(['UNDO = False', 'UNDO = True'])).toContain('OK: 4\nERROR: 0');
		expect(read('Default')).toEqual({ 'Protocol Name': 'Serial', ...upload, ...off });
		expect(read('db1')).toEqual({ 'Protocol Name': 'SSH2', ...off });
		expect(read('prod/中文 会话')).toMatchObject({ 'Idle NO-OP Timeout': 120 });
		expect(read('late')).toMatchObject({ 'Idle NO-OP Timeout': 15 });
		expect(existsSync(join(folder, 'Sessions/prod/default.ini'))).toBe(false);
		expect(existsSync(join(folder, 'before-holdfast.json'))).toBe(false);
	});

	test('a dry run changes and remembers nothing', () => {
		expect(run(['DRY_RUN = False', 'DRY_RUN = True'])).toContain('OK: 4\nERROR: 0');
		expect(read('Default')).toEqual({ 'Protocol Name': 'Serial', ...upload, ...off });
		expect(read('db1')).toMatchObject(off);
		expect(existsSync(join(folder, 'before-holdfast.json'))).toBe(false);
	});

	test('goes on after a session that fails, and names it', () => {
		write('broken', { 'Protocol Name': 'SSH2', ...off, Locked: true });
		expect(run()).toContain('OK: 4\nERROR: 1\nbroken');
		expect(read('db1')).toMatchObject(on);
	});
});
