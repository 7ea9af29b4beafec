import { describe, expect, it } from 'vitest';
import type { FormatId } from './formats/format.ts';
import { findPrivate, redact } from './private.ts';

const redacted = (text: string, format: FormatId) => redact(text, findPrivate(text, format));

describe('redact', () => {
	it('replaces the names of hosts, users and addresses, the same everywhere', () => {
		expect(
			redacted(
				'# db1 of alice\nHost db1 *.corp.example.com !web?\n  HostName 10.1.2.3\n  User alice\n  ProxyJump bob@gate.corp.com:22\n',
				'ssh_config'
			)
		).toBe(
			'# host1.example of user1\nHost host1.example *.host2.example !host3.example?\n  HostName 192.0.2.1\n  User user1\n  ProxyJump user2@host4.example:22\n'
		);
	});

	it('leaves algorithms, keywords, files and common addresses alone', () => {
		const text =
			'Host *\n  Ciphers chacha20-poly1305@openssh.com\n  Include config.d/work.conf\n  BindAddress 127.0.0.1\n  LogLevel DEBUG3\n  ServerAliveInterval 30\n';
		expect(redacted(text, 'ssh_config')).toBe(text);
	});

	it('finds the fields of GUI clients, and passwords', () => {
		expect(redacted('"HostName"="db1"\n"UserName"="alice"\n', 'putty-registry')).toBe(
			'"HostName"="host1.example"\n"UserName"="user1"\n'
		);
		expect(redacted('[CONNECTION]\nHost=db1\nPassword=c2VjcmV0\n', 'xshell')).toBe(
			'[CONNECTION]\nHost=host1.example\nPassword=removed\n'
		);
	});

	it('finds what a log says', () => {
		expect(
			redacted(
				'Connection closed by 203.0.113.7 port 22\nalice@db1.corp.com: 2001:db8:1::7\n',
				'log'
			)
		).toBe('Connection closed by 192.0.2.1 port 22\nuser1@host1.example: 2001:db8::2\n');
	});

	it('leaves times alone', () => {
		const text = 'Jan 02 10:20:30 sshd[7]: Timeout, client not responding\n';
		expect(redacted(text, 'log')).toBe(text);
	});
});
