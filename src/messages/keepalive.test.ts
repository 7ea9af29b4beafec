import { describe, expect, it } from 'vitest';
import { check, type CheckOptions } from '$engine';
import en from './en/rules/keepalive.ts';
import zh from './zh-cn/rules/keepalive.ts';

const CLIENT: CheckOptions = { format: 'ssh_config' };
const SERVER: CheckOptions = { format: 'sshd_config' };

/** What brings about each wording that no example shows. */
const VARIANTS: [code: string, text: string, options: CheckOptions][] = [
	['HF301.number', 'ServerAliveInterval 600\n', { ...CLIENT, path: [{ idleTimeout: 300 }] }],
	['HF302.number', 'ServerAliveInterval 250\n', { ...CLIENT, path: [{ idleTimeout: 300 }] }],
	['HF307.cuts', 'ClientAliveInterval 60\nClientAliveCountMax 0\n', { ...SERVER, openssh: '8.1' }],
	['HF312.known', 'ClientAliveInterval 60\n', { ...SERVER, openssh: '9.2' }],
	['HF313.path', 'TCPKeepAlive yes\n', { ...CLIENT, path: [{ box: 'azure-lb' }] }],
	['HF314', 'TCPKeepAlive no\n', CLIENT],
	['HF314.server', 'TCPKeepAlive no\n', SERVER],
	['HF320', 'BatchMode yes\n', CLIENT],
	['HF320.debian', 'BatchMode yes\n', { ...CLIENT, build: 'debian' }],
	[
		'HF331.unknown',
		'ServerAliveInterval 30\n',
		{ ...CLIENT, path: [{ box: 'cloudflare-access-ssh' }] }
	],
	['HF389.seconds', 'net.ipv4.tcp_keepalive_time = 60000\n', { format: 'sysctl' }],
	['HF389.milliseconds', 'net.inet.tcp.keepidle=60\n', { format: 'sysctl' }]
];

describe.each([
	['en', en],
	['zh-cn', zh]
] as [string, Readonly<Record<string, string>>][])('other wordings in %s', (_, words) => {
	it.each(VARIANTS)('%s is said, with all that it names', (code, text, options) => {
		const found = check(text, options).diagnostics.find(
			({ rule, variant }) => (variant ? `${rule}.${variant}` : rule) === code
		);
		const named = [...(words[code] ?? '{words}').matchAll(/\{(\w+)(?::\w+)?\}/g)];
		expect(Object.keys(found?.params ?? {})).toEqual(
			expect.arrayContaining(named.map(([, name]) => name))
		);
		expect(found).toBeDefined();
	});

	it('are all there', () => {
		const variants = Object.keys(words).filter((key) => /^HF\d+\.[a-z]+$/.test(key));
		expect(variants.filter((key) => !VARIANTS.some(([code]) => code === key))).toEqual([]);
	});
});
