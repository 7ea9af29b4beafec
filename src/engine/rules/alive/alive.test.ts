import { describe, expect, it } from 'vitest';
import { check, type CheckOptions } from '../../check.ts';

const CLIENT: CheckOptions = { format: 'ssh_config' };
const SERVER: CheckOptions = { format: 'sshd_config' };

const found = (text: string, options: CheckOptions) =>
	check(text, options)
		.diagnostics.filter(({ rule }) => rule.startsWith('HF3'))
		.map(({ rule, line, variant }) => `${rule}${variant ? `.${variant}` : ''}@${line}`);

describe('values are judged as they hold', () => {
	it('for a host, whichever blocks they come from', () => {
		const apart = 'Host a\n ServerAliveInterval 30\nHost *\n ServerAliveCountMax 5\n';
		expect(found(apart, CLIENT)).toEqual([]);
		const off =
			'Host lan\n ServerAliveInterval 0\nHost *\n ServerAliveInterval 60\n ServerAliveCountMax 5\n';
		expect(found(off, CLIENT)).toEqual([]);
		const negated = 'Host !a *\n ServerAliveInterval 60\n ServerAliveCountMax 0\n';
		expect(found(negated, CLIENT)).toEqual(['HF306@3']);
	});

	it('in blocks of which nobody knows whether they apply', () => {
		const exec = 'ServerAliveInterval 30\nMatch exec "x"\n ServerAliveCountMax 0\n';
		expect(found(exec, CLIENT)).toEqual(['HF306@3']);
		const first = 'Match exec "x"\n ServerAliveCountMax 0\nHost *\n ServerAliveInterval 30\n';
		expect(found(first, CLIENT)).toEqual(['HF306@2']);
		const user = 'ClientAliveInterval 60\nMatch User bob\n ClientAliveCountMax 0\n';
		expect(found(user, SERVER)).toEqual(['HF307@3']);
		const address = 'Match Address 10.0.0.0/8\n ClientAliveInterval 60\n ClientAliveCountMax 0\n';
		expect(found(address, SERVER)).toEqual(['HF307@3']);
	});

	it('only where no file that was not given could change them', () => {
		const text = 'Include more\nServerAliveCountMax 5\nTCPKeepAlive yes\n';
		expect(found(text, CLIENT)).toEqual([]);
		const files = { '~/.ssh/more': 'User bob\n' };
		expect(found(text, { ...CLIENT, files })).toEqual(['HF304@2']);
		const set = { '~/.ssh/more': 'ServerAliveInterval 30\n' };
		expect(found(text, { ...CLIENT, files: set })).toEqual([]);
	});

	it('though the program refuses another line', () => {
		const text = 'Foo bar\nServerAliveInterval 60\nServerAliveCountMax 0\n';
		expect(found(text, CLIENT)).toEqual(['HF306@3']);
		expect(found('ServerAliveInterval 60sec\nServerAliveCountMax 3\n', CLIENT)).toEqual([]);
	});

	it('by the release that is meant', () => {
		const path = [{ box: 'aws-nlb' as const }];
		const text = 'ClientAliveInterval 200\n';
		expect(found(text, { ...SERVER, path, openssh: '9.3' })).toEqual(['HF301@1']);
		expect(found(text, { ...SERVER, path, openssh: '9.5' })).toEqual(['HF302@1']);
		expect(found(text, { ...SERVER, path })).toEqual(['HF312@1']);
	});

	it('in files of thousands of blocks, without taking long', () => {
		const text = Array.from(
			{ length: 2000 },
			(_, at) => `Host h${at}\n  HostName 10.0.0.1\n  Port ${at + 1}\n`
		).join('');
		expect(found(`${text}Host *\n  ServerAliveCountMax 5\n`, CLIENT)).toEqual(['HF304@6002']);
	});
});
