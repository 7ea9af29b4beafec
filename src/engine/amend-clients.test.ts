import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amend } from './amend.ts';
import { defaultEnvironment } from './environment.ts';
import { optionNamed, readCommands } from './formats/command.ts';
import type { FormatId } from './formats/format.ts';
import { profileCommand, readProfiles } from './formats/iterm2.ts';
import { keptInRegistry } from './formats/putty-registry.ts';
import { keptInSession } from './formats/putty-session.ts';
import { keptInIni } from './formats/securecrt.ts';
import { keptInXsh } from './formats/xshell.ts';
import { plan } from './plan.ts';

/** 30 s and a count of 10. */
const planned = plan(defaultEnvironment);
/** 60 s. */
const slow = plan({ ...defaultEnvironment, path: [{ idleTimeout: 350 }] });
const PUTTY = '[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions';

describe('amend', () => {
	it.each<[FormatId, string, string]>([
		[
			'putty-registry',
			`REGEDIT4\r\n\r\n${PUTTY}\\a]\r\n"PingInterval"=dword:00000005\r\n"HostName"="x"\r\n\r\n${PUTTY}\\b]\r\n"PingIntervalSecs"="30"\r\n`,
			`REGEDIT4\r\n\r\n${PUTTY}\\a]\r\n"PingInterval"=dword:00000000\r\n"PingIntervalSecs"=dword:0000001e\r\n"HostName"="x"\r\n\r\n${PUTTY}\\b]\r\n"PingIntervalSecs"=dword:0000001e\r\n"PingInterval"=dword:00000000\r\n`
		],
		[
			'putty-session',
			'HostName=a\nPingInterval=1\nTCPKeepalives=0',
			'HostName=a\nPingInterval=0\nPingIntervalSecs=30\nTCPKeepalives=0'
		],
		['putty-session', '', 'PingInterval=0\nPingIntervalSecs=30\n'],
		[
			'xshell',
			'[SessionInfo]\r\nVersion=7.1\r\n[CONNECTION]\r\nHost=a\r\n[CONNECTION:KEEPALIVE]\r\nKeepAliveInterval=300\r\nKeepAlive=0\r\n[TERMINAL]\r\n',
			'[SessionInfo]\r\nVersion=7.1\r\n[CONNECTION]\r\nHost=a\r\n[CONNECTION:KEEPALIVE]\r\nKeepAliveInterval=30\r\nKeepAlive=1\r\n[TERMINAL]\r\n'
		],
		[
			'xshell',
			'[SessionInfo]\r\nVersion=7.1\r\n[CONNECTION]\r\nHost=a',
			'[SessionInfo]\r\nVersion=7.1\r\n[CONNECTION]\r\nHost=a\r\n[CONNECTION:KEEPALIVE]\r\nKeepAlive=1\r\nKeepAliveInterval=30\r\n'
		],
		[
			'securecrt',
			'S:"Hostname"=a\r\nD:"Idle NO-OP Check"=00000000\r\nD:"Idle NO-OP Timeout"=0000003c\r\n',
			'S:"Hostname"=a\r\nD:"Idle NO-OP Check"=00000001\r\nD:"Idle NO-OP Timeout"=0000001e\r\n'
		],
		[
			'ssh-command',
			'ssh -v a@b uptime',
			'ssh -o ServerAliveInterval=30 -o ServerAliveCountMax=10 -v a@b uptime'
		],
		[
			'ssh-command',
			'autossh -M 0 -o "ServerAliveInterval 600" -o ServerAliveCountMax=10 -o TCPKeepAlive=no h',
			'autossh -M 0 -o "ServerAliveInterval 30" -o ServerAliveCountMax=10 -o TCPKeepAlive=yes h'
		],
		[
			'ssh-command',
			'ssh -o ServerAliveInterval=30s -o ServerAliveCountMax=010 h',
			'ssh -o ServerAliveInterval=30s -o ServerAliveCountMax=010 h'
		],
		[
			'ssh-command',
			'sshfs -o reconnect h: d',
			'sshfs -o ServerAliveInterval=30,ServerAliveCountMax=10 -o reconnect h: d'
		],
		[
			'iterm2',
			'{"Profiles":[{"Name":"a","Guid":"b","Command":"ssh h","Send Code When Idle":true}]}',
			'{"Profiles":[{"Name":"a","Guid":"b","Command":"ssh -o ServerAliveInterval=30 -o ServerAliveCountMax=10 h","Send Code When Idle":false}]}'
		],
		[
			'iterm2',
			'<plist><dict><key>Command</key><string>ssh -o ServerAliveInterval=5 h</string></dict></plist>',
			'<plist><dict><key>Command</key><string>ssh -o ServerAliveCountMax=10 -o ServerAliveInterval=30 h</string></dict></plist>'
		]
	])('%s: %j', (format, before, after) => {
		expect(amend(before, format, planned)).toEqual({
			text: after,
			changed: before !== after,
			problems: []
		});
	});

	it('says what it cannot do', () => {
		const codes = (text: string, format: FormatId) =>
			amend(text, format, planned).problems.map(({ code }) => code);
		expect(codes('hello', 'text')).toEqual(['amend-not-possible']);
		expect(codes('{"a":1,}', 'iterm2')).toEqual(['amend-json']);
		expect(codes('{"Name":"x","Send Code When Idle":true,"Idle Period":60}', 'iterm2')).toEqual([
			'amend-no-ssh'
		]);
		expect(codes('', 'ssh-command')).toEqual(['amend-no-command']);
		expect(codes('REGEDIT4\n', 'putty-registry')).toEqual(['amend-no-session']);
	});
});

const lines = (...own: string[]) =>
	fc
		.array(fc.constantFrom(...own, ''), { maxLength: 10 })
		.chain((parts) =>
			fc.constantFrom('\n', '\r\n').map((end) => parts.map((part) => part + end).join(''))
		);

const texts: [FormatId, fc.Arbitrary<string>, (text: string) => unknown[]][] = [
	[
		'putty-registry',
		lines(
			...[
				`${PUTTY}\\a]`,
				`${PUTTY}\\b%20c]`,
				'"PingInterval"=dword:00000001',
				'"PingIntervalSecs"="30"'
			],
			...['"PingIntervalSecs"=dword:0000001e', '"HostName"="a"', '; a remark']
		),
		(text) => keptInRegistry(text).map(({ probe }) => probe?.interval)
	],
	[
		'putty-session',
		lines(
			'PingInterval=1',
			'PingIntervalSecs=30',
			'PingInterval=0',
			'HostName=a',
			'TCPKeepalives=1'
		),
		(text) => [keptInSession(text).probe?.interval]
	],
	[
		'xshell',
		lines(
			...['[SessionInfo]', 'Version=7.1', '[CONNECTION]', '[CONNECTION:KEEPALIVE]', '[TERMINAL]'],
			...['KeepAlive=0', 'KeepAlive=1', 'KeepAliveInterval=300', 'SendKeepAlive=1', 'Host=a']
		),
		(text) => [keptInXsh(text).probe?.interval]
	],
	[
		'securecrt',
		lines(
			...['D:"Idle NO-OP Check"=00000000', 'D:"Idle NO-OP Check"=00000001', 'S:"Hostname"=a'],
			...['D:"Idle NO-OP Timeout"=0000003c', 'B:"x"=00000004', ' 00 01 02 03']
		),
		(text) => [keptInIni(text).probe?.interval]
	],
	[
		'ssh-command',
		lines(
			...[
				'ssh h',
				'autossh -M 0 h',
				'# ssh h',
				'ssh -o ServerAliveInterval=5 h ls -o x',
				'cd /tmp'
			],
			...['scp -o "ServerAliveInterval 1m" a b:', "rsync -e 'ssh -o ServerAliveCountMax=1' a b:"]
		),
		(text) =>
			readCommands(text).map((command) =>
				Number(optionNamed(command, 'ServerAliveInterval')?.value.replace('1m', '60'))
			)
	],
	[
		'iterm2',
		fc
			.array(
				fc.constantFrom(
					'"Command": "ssh h"',
					'"Name": "n"',
					'"Send Code When Idle": true',
					'"Command": "ssh -o ServerAliveInterval=1 h"'
				),
				{ maxLength: 4 }
			)
			.map(
				(members) =>
					`{"Profiles": [{${['"Command": "ssh -p 2 h"', ...new Set(members)].slice(0, 3).join(', ')}}]}`
			),
		(text) =>
			readProfiles(text).profiles.map((profile) => {
				const command = profileCommand(text, profile);
				return command && Number(optionNamed(command, 'ServerAliveInterval')?.value);
			})
	]
];

describe.each(texts)('any %s', (format, text, intervals) => {
	it.each([planned, slow])(
		'has the planned values afterwards, and a second run changes nothing',
		(made) => {
			fc.assert(
				fc.property(text, (before) => {
					const first = amend(before, format, made);
					if (first.problems.length === 0)
						for (const interval of intervals(first.text)) expect(interval).toBe(made.interval);
					expect(amend(first.text, format, made)).toEqual({ ...first, changed: false });
					const kept = (all: string) =>
						all.split(/\r?\n/).filter((line) => /Host|remark|cd/.test(line));
					if (format !== 'ssh-command') expect(kept(first.text)).toEqual(kept(before));
					expect(first.text.includes('\r\n')).toBe(before.includes('\r\n'));
				}),
				{ numRuns: 300 }
			);
		}
	);
});
