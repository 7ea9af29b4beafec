import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pingValues } from './putty-ping.ts';
import { escapeKeyName, writeRegistry } from './putty-registry.ts';
import { escapeFileName, writeSession } from './putty-session.ts';

const names = fc.string({ unit: 'grapheme', minLength: 1 });

describe('minutes and seconds', () => {
	test('add up to the interval, seconds below a minute', () => {
		fc.assert(
			fc.property(fc.nat(), (interval) => {
				const { PingInterval, PingIntervalSecs } = pingValues(interval);
				expect(PingInterval * 60 + PingIntervalSecs).toBe(interval);
				expect(PingIntervalSecs).toBeLessThan(60);
			})
		);
	});

	test.each([NaN, -1, Infinity])('%s is off', (interval) => {
		expect(pingValues(interval)).toEqual({ PingInterval: 0, PingIntervalSecs: 0 });
	});
});

describe('a session’s name as a registry key', () => {
	test.each([
		['Default Settings', 'Default%20Settings'],
		['', 'Default%20Settings'],
		['db1', 'db1'],
		['my box #1', 'my%20box%20#1'],
		['.x', '%2Ex'],
		['x.y', 'x.y'],
		['a/b:c', 'a/b:c'],
		['a\\b*c?d%e', 'a%5Cb%2Ac%3Fd%25e'],
		['中文 会话', '%E4%B8%AD%E6%96%87%20%E4%BC%9A%E8%AF%9D']
	])('%s', (name, key) => expect(escapeKeyName(name)).toBe(key));

	test('is printable ASCII, has no separator, and leads back', () => {
		fc.assert(
			fc.property(names, (name) => {
				const key = escapeKeyName(name);
				expect(key).toMatch(/^(?:(?!\s)\p{ASCII})+$/u);
				expect(key).not.toMatch(/^\.|[\\*?]/);
				expect(decodeURIComponent(key)).toBe(name);
			})
		);
	});
});

describe('a session’s name as a Unix file', () => {
	test.each([
		['my box #1', 'my%20box%20%231'],
		['.x', '.x'],
		['ops@db-1_a+b', 'ops@db-1_a+b'],
		['a/b:c', 'a%2Fb%3Ac'],
		['中', '%E4%B8%AD']
	])('%s', (name, file) => expect(escapeFileName(name)).toBe(file));

	test('needs no quotes in a shell, and leads back', () => {
		fc.assert(
			fc.property(names, (name) => {
				expect(escapeFileName(name)).toMatch(/^[\w+.@%-]+$/);
				expect(decodeURIComponent(escapeFileName(name))).toBe(name);
			})
		);
	});
});

test('a .reg file', () => {
	expect(writeRegistry('my box', 90, ['; one', '; two'])).toBe(
		[
			'Windows Registry Editor Version 5.00',
			'',
			'; one',
			'; two',
			'[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\my%20box]',
			'"PingInterval"=dword:00000001',
			'"PingIntervalSecs"=dword:0000001e',
			''
		].join('\n')
	);
});

test('a session file keeps each value on its line', () => {
	expect(writeSession(45, { address: 'db1\nProxyMethod=5', user: '' })).toBe(
		'HostName=db1 ProxyMethod=5\nPortNumber=22\nProtocol=ssh\nPingInterval=0\nPingIntervalSecs=45\n'
	);
});
