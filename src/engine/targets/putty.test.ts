import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, test } from 'vitest';
import { defaultEnvironment } from '../environment.ts';
import { plan } from '../plan.ts';
import { putty } from './putty.ts';
import type { Artifact, RenderOptions, Step } from './target.ts';

const HOSTS = [undefined, 'db1', 'my box #1', '中文 会话', '.x', 'a/b:c', "it's"];
const INTERVALS = [1, 7, 15, 30, 45, 60, 90, 240];
const CASES = HOSTS.flatMap((host) => INTERVALS.map((interval) => [host, interval] as const));

const options: RenderOptions = {
	comment: (code) => `${code} 注释\n[HKEY_CURRENT_USER\\Software\\Other]`,
	link: 'https://example.org/#v=1',
	date: '2026-01-31'
};

function artifacts(host: string | undefined, interval: number, given: RenderOptions = {}) {
	const environment = { ...defaultEnvironment, ...(host !== undefined && { host }) };
	return putty({ ...plan(environment), interval }, environment, given);
}

function variant(all: Artifact[], name: string): Artifact {
	const found = all.find((artifact) => artifact.variant === name);
	if (!found) throw new Error(`No ${name}`);
	return found;
}

function commands(steps: Step[]): string[] {
	return steps.flatMap((step) => ('command' in step ? [step.command] : []));
}

/** Reads a .reg file by its own rules, not by ours. */
function imported(bytes: Uint8Array | undefined) {
	const text = new TextDecoder('utf-16le').decode(bytes);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	const lines = text.split('\r\n').filter((line) => !line.startsWith(';'));
	expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
	const keys = lines.flatMap((line) => /^\[(.*)\]$/.exec(line)?.slice(1) ?? []);
	const values = lines.flatMap((line) => {
		const [, name = '', hex = ''] = /^"(\w+)"=dword:([\da-f]{8})$/.exec(line) ?? [];
		return name ? [[name, parseInt(hex, 16)] as const] : [];
	});
	expect(lines.filter((line) => line !== '')).toHaveLength(1 + keys.length + values.length);
	return { keys, values: Object.fromEntries(values) };
}

describe('.reg files', () => {
	test.each(CASES)('%s every %s s', (host, interval) => {
		for (const given of [{}, options]) {
			const all = artifacts(host, interval, given);
			const main = all[0];
			expect(main?.filename).toMatch(/^putty-[^\\/:*?"<>|]+\.reg$/);
			const { keys, values } = imported(main?.bytes);
			const key = /^HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\([^\s\\]+)$/.exec(
				keys.join()
			);
			expect(decodeURIComponent(key?.[1] ?? '')).toBe(host ?? 'Default Settings');
			expect(Object.keys(values)).toEqual(['PingInterval', 'PingIntervalSecs']);
			expect(values['PingInterval']! * 60 + values['PingIntervalSecs']!).toBe(interval);
			expect(values['PingIntervalSecs']).toBeLessThan(60);
			expect(imported(variant(all, 'default-settings').bytes).keys.join()).toMatch(
				/Default%20Settings$/
			);
		}
	});

	test('the text is the file with LF and without its mark', () => {
		const [main] = artifacts('db1', 30, options);
		expect(new TextDecoder('utf-16le').decode(main?.bytes)).toBe(
			main?.text.replaceAll('\n', '\r\n')
		);
	});

	test('a name outside ASCII is pointed out', () => {
		const codes = (host: string) =>
			artifacts(host, 30)[0]?.apply.flatMap((step) => ('code' in step ? [step.code] : []));
		expect(codes('中文')).toContain('name-encoding');
		expect(codes('db1')).not.toContain('name-encoding');
	});
});

describe('the script for all sessions', () => {
	test('sets both values, notes the former ones once, and has a mark for PowerShell 5.1', () => {
		const { text, bytes } = variant(artifacts('db1', 90, options), 'all-sessions');
		expect([...(bytes ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(text).toContain('@{ PingInterval = 1; PingIntervalSecs = 30 }');
		expect(text).toContain('if ($known -notcontains $name)');
		expect(text).toContain('if (-not (Test-Path -LiteralPath $backup))');
		const code = text.split('\n').filter((line) => !line.startsWith('#'));
		expect(code[0]).toBe('param([switch]$Undo)');
		expect(code.join('')).toMatch(/^\p{ASCII}*$/u);
		expect(code.join('').match(/[{}]/g)).toHaveLength(
			(code.join('').match(/\{/g)?.length ?? 0) * 2
		);
	});
});

describe('under Unix', () => {
	const text = (host: string | undefined, interval = 75) =>
		variant(artifacts(host, interval), 'unix').text;

	test('a session file', () => {
		expect(text('ops@db1')).toBe(
			'HostName=db1\nUserName=ops\nPortNumber=22\nProtocol=ssh\nPingInterval=1\nPingIntervalSecs=15\n'
		);
		expect(text('my box #1')).toContain('HostName=server.example.com\n');
		expect(text(undefined)).not.toContain('HostName');
	});

	test.each(HOSTS)('the commands make, change and restore the session %s', (host) => {
		const home = mkdtempSync(join(tmpdir(), 'holdfast-'));
		try {
			const artifact = variant(artifacts(host, 75), 'unix');
			const [make = '', change = ''] = commands(artifact.apply);
			const [look = ''] = commands(artifact.verify);
			const [restore = ''] = commands(artifact.undo);
			const run = (command: string) =>
				execFileSync('sh', ['-ec', command], { env: { PATH: env['PATH'], HOME: home } });
			const expected = artifact.verify[0];
			const pings = expected && 'expect' in expected ? `${expected.expect}\n` : '';
			const file = join(home, '.putty/sessions', artifact.filename ?? '');

			run(make);
			expect(readFileSync(file, 'utf8')).toBe(artifact.text);
			expect(run(look).toString()).toBe(pings);

			const before = 'HostName=db9\nPingInterval=60\nFont=x\nPingIntervalSecs=0';
			writeFileSync(file, before);
			run(make);
			run(change);
			run(change);
			expect(readFileSync(file, 'utf8')).toBe(`HostName=db9\nFont=x\n${pings}`);
			run(restore);
			expect(readFileSync(file, 'utf8')).toBe(before);

			mkdirSync(join(home, '.config/putty'), { recursive: true });
			run(make);
			expect(
				readFileSync(join(home, '.config/putty/sessions', artifact.filename ?? ''), 'utf8')
			).toBe(artifact.text);
		} finally {
			rmSync(home, { recursive: true });
		}
	});
});

test('by hand: the whole interval in seconds', () => {
	expect(variant(artifacts('db1', 90), 'clicks').text).toBe(
		[
			'Session > Saved Sessions > db1 > Load',
			'Connection > Seconds between keepalives (0 to turn off) = 90',
			'Session > Saved Sessions > db1 > Save',
			''
		].join('\n')
	);
});
