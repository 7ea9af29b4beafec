import { describe, expect, test } from 'vitest';
import { defaultEnvironment } from '../environment.ts';
import { plan } from '../plan.ts';
import type { RenderOptions } from './target.ts';
import { xshell } from './xshell.ts';

const HOSTS = [undefined, 'db1', 'ops@db1', 'my box #1', '中文 会话', '.x', 'a/b:c', 'CON', '[x]'];
const INTERVALS = [1, 7, 15, 30, 45, 60, 90, 240];
const CASES = HOSTS.flatMap((host) => INTERVALS.map((interval) => [host, interval] as const));

function artifacts(host: string | undefined, interval: number, options: RenderOptions = {}) {
	const environment = { ...defaultEnvironment, ...(host !== undefined && { host }) };
	return xshell({ ...plan(environment), interval }, environment, options);
}

/** The sections of an INI file. */
function sections(text: string): Record<string, Record<string, string>> {
	const found: Record<string, Record<string, string>> = {};
	let current: Record<string, string> = {};
	for (const line of text.split('\r\n').filter((line) => line !== '')) {
		const name = /^\[([A-Z:]+)\]$/i.exec(line)?.[1];
		if (name) current = found[name] = {};
		const [key, ...rest] = line.split('=');
		if (!name) current[key ?? ''] = rest.join('=');
	}
	return found;
}

describe('the session file', () => {
	test.each(CASES)('%s every %s s', (host, interval) => {
		const [main] = artifacts(host, interval, { comment: () => 'words', link: 'x', date: 'x' });
		expect(main?.filename).toMatch(/^[^\\/:*?"<>|]+\.xsh$/);
		expect(main?.filename).not.toMatch(/^con\./i);
		expect([...(main?.bytes ?? []).slice(0, 2)]).toEqual([0xff, 0xfe]);
		const text = new TextDecoder('utf-16le').decode(main?.bytes);
		expect(text).toBe(main?.text.replaceAll('\n', '\r\n'));
		expect(text).not.toContain('words');
		expect(sections(text)).toMatchObject({
			SessionInfo: { Description: 'Xshell session file' },
			CONNECTION: { Protocol: 'SSH', Port: '22' },
			'CONNECTION:KEEPALIVE': {
				KeepAlive: '1',
				KeepAliveInterval: String(interval),
				SendKeepAlive: '0',
				SendKeepAliveInterval: '60',
				KeepAliveString: '',
				TCPKeepAlive: '0'
			}
		});
	});

	test.each([
		['ops@db1', 'db1', 'ops'],
		['db1', 'db1', ''],
		['my box #1', 'server.example.com', '']
	])('%s connects to %s as %s', (host, address, user) => {
		const [main] = artifacts(host, 30);
		const found = sections(new TextDecoder('utf-16le').decode(main?.bytes));
		expect(found['CONNECTION']?.['Host']).toBe(address);
		expect(found['CONNECTION:AUTHENTICATION']?.['UserName']).toBe(user);
	});
});

describe('the script for all sessions', () => {
	const script = artifacts('db1', 45).find(({ variant }) => variant === 'all-sessions')?.text ?? '';
	const section = /\$section = '(.+)'/.exec(script)?.[1] ?? '';

	/** The script's own expressions; .NET and JavaScript read these alike. */
	function amended(text: string): string {
		const replacements = [...script.matchAll(/-replace "\(\?m\)\$\{section\}(.+?)", '(.+?)'/g)];
		expect(replacements).toHaveLength(2);
		return replacements.reduce(
			(result, [, key, value]) => result.replace(new RegExp(section + key, 'gim'), value ?? ''),
			text
		);
	}

	const before = [
		'[CONNECTION]',
		'KeepAlive=5',
		'[CONNECTION:KEEPALIVE]',
		'SendKeepAliveInterval=60',
		'KeepAliveInterval=180',
		'',
		'KeepAliveString=',
		'SendKeepAlive=0',
		'KeepAlive=0',
		'[TERMINAL]',
		'KeepAliveInterval=7',
		''
	];

	test.each(['\r\n', '\n'])('changes two values in one section only, line ends %j', (end) => {
		const after = before.with(4, 'KeepAliveInterval=45').with(8, 'KeepAlive=1');
		expect(amended(before.join(end))).toBe(after.join(end));
		expect(amended(after.join(end))).toBe(after.join(end));
	});

	test('keeps the first copy, and is plain ASCII with a mark in front', () => {
		expect(script).toContain(
			'if (-not [IO.File]::Exists($backup)) { [IO.File]::Copy($path, $backup) }'
		);
		expect(script).toMatch(/^\p{ASCII}*$/u);
		expect(script.match(/[{}]/g)).toHaveLength((script.match(/\{/g)?.length ?? 0) * 2);
	});
});
