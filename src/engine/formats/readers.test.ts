import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommands } from './command.ts';
import { keptInProfiles, readProfiles } from './iterm2.ts';
import { keptInRegistry, readRegistry } from './putty-registry.ts';
import { keptInSession } from './putty-session.ts';
import { keptInIni } from './securecrt.ts';
import { readIdleLogout } from './tmout.ts';
import { readSysctl } from './sysctl.ts';
import { keptInXsh } from './xshell.ts';

const PUTTY = '[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions';

describe('PuTTY’s registry file', () => {
	it('has several sessions, and every kind of value', () => {
		const text = `\uFEFFREGEDIT4\r\n\r\n${PUTTY}\\my%20box]\r\n"PingInterval"=dword:00000001\r\n"PingIntervalSecs"=dword:0000001e\r\n"TCPKeepalives"=dword:1\r\n\r\n${PUTTY}\\b]\r\n"PingIntervalSecs"="30"\r\n"x"=-\r\n"y"=hex:00,\\\r\n  01\r\n`;
		expect(
			keptInRegistry(text).map(({ name, probe, tcp }) => [name, probe?.interval, tcp?.on])
		).toEqual([
			['my box', 90, true],
			['b', 0, undefined]
		]);
		const { header, keys } = readRegistry(text);
		expect(text.slice(header?.from, header?.to)).toBe('REGEDIT4');
		expect(keys[1]?.values.map(({ type }) => type)).toEqual(['string', 'deleted', 'other']);
		const at = keys[0]?.session?.at;
		expect(text.slice(at?.from, at?.to)).toBe('my%20box');
	});
});

it('PuTTY’s file under Unix: minutes and seconds, the first of two lines', () => {
	const text = 'Protocol=ssh\nPingInterval=1\nPingInterval=5\nPingIntervalSecs=30\n';
	expect(keptInSession(text).probe?.interval).toBe(90);
});

describe('Xshell', () => {
	it.each([
		[
			'version 7',
			'[SessionInfo]\r\nVersion=7.1\r\n[CONNECTION:KEEPALIVE]\r\nKeepAlive=1\r\nKeepAliveInterval=45\r\nSendKeepAlive=1\r\nSendKeepAliveInterval=20\r\n',
			45,
			20
		],
		[
			'version 4',
			'[Information]\nMajorVersion=3\n[CONNECTION]\nKeepAlive=0\nKeepAliveInterval=45\n',
			0,
			undefined
		],
		['lines alone', 'KeepAlive=1\nKeepAliveInterval=30\n', 30, undefined]
	])('%s', (_, text, probe, typed) => {
		const kept = keptInXsh(text);
		expect([kept.probe?.interval, kept.typed?.interval]).toEqual([probe, typed]);
	});
});

it('SecureCRT, in hexadecimal', () => {
	const text =
		'S:"Hostname"=a\nD:"Idle NO-OP Check"=00000001\nD:"Idle NO-OP Timeout"=0000003c\nD:"Idle Check"=00000000\n';
	expect(keptInIni(text)).toMatchObject({ probe: { interval: 60 }, typed: { interval: 0 } });
});

describe('iTerm2', () => {
	const json =
		'{"Profiles": [{"Name": "a \\u4e2d", "Guid": "x", "Send Code When Idle": true, "Idle Period": 30,},]}';
	it.each([
		['a dynamic profile', json, 'a 中', 60],
		['an exported one', '{ "Name": "b", "Send Code When Idle": true }', 'b', 120],
		['members alone', '"Name": "c",\n"Send Code When Idle": false,\n', 'c', 0],
		[
			'a property list',
			'<?xml version="1.0"?>\n<plist version="1.0"><dict><key>Profiles</key><array><dict><key>Name</key><string>d &amp; e</string><key>Send Code When Idle</key><true/><key>Idle Period</key><integer>10</integer></dict></array></dict></plist>',
			'd & e',
			20
		],
		[
			'a piece of one',
			'<key>Name</key><string>f</string><key>Send Code When Idle</key><false/>',
			'f',
			0
		]
	])('%s', (_, text, name, interval) => {
		expect(keptInProfiles(text)).toMatchObject([{ name, typed: { interval } }]);
	});

	it('says where JSON is none', () => {
		const fault = readProfiles(json).fault;
		expect([fault?.kind, json.slice(fault?.from, fault?.to)]).toEqual(['trailing-comma', ',']);
		expect(readProfiles('{"a": 1 // b\n}').fault?.kind).toBe('comment');
		expect(readProfiles('{"a": [1, 2}').fault?.kind).toBe('syntax');
	});

	it('reads what JSON.parse reads', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(readProfiles(`\n${text}`).fault).toBeUndefined();
			})
		);
	});
});

describe('a command', () => {
	const read = (text: string) => {
		const [command] = readCommands(text);
		return {
			program: command?.program,
			options: command?.options.map(({ keyword, value, remote, keywordAt, valueAt }) => {
				expect(text.slice(keywordAt.from, keywordAt.to)).toBe(keyword);
				return `${remote ? 'remote ' : ''}${keyword}=${value}@${text.slice(valueAt.from, valueAt.to)}`;
			}),
			operands: command?.operands.map(({ value }) => value),
			remote: command?.remote.map(({ value }) => value).join(' ')
		};
	};

	it.each([
		['ssh -o ServerAliveInterval=60 host', 'ssh', ['ServerAliveInterval=60@60'], ['host'], ''],
		[
			'$ sudo ssh -vo "ServerAliveInterval 60" -p 22 a@b -oTCPKeepAlive=no uptime -o X=1',
			'ssh',
			['ServerAliveInterval=60@60', 'TCPKeepAlive=no@no', 'remote X=1@1'],
			['a@b'],
			'uptime -o X=1'
		],
		[
			"scp -o 'ServerAliveInterval = 60' a b:",
			'scp',
			['ServerAliveInterval=60@60'],
			['a', 'b:'],
			''
		],
		[
			'AUTOSSH_GATETIME=0 autossh -M 0 -fN -o \\\n  ServerAliveInterval=30 host',
			'autossh',
			['ServerAliveInterval=30@30'],
			['host'],
			''
		],
		[
			'sshfs -o reconnect,ServerAliveInterval=15 h: d',
			'sshfs',
			['reconnect=@', 'ServerAliveInterval=15@15'],
			['h:', 'd'],
			''
		],
		["rsync -e 'ssh -o ServerAliveInterval=60' a b:", 'ssh', ['ServerAliveInterval=60@60'], [], ''],
		[
			"git config --global core.sshCommand 'ssh -o ServerAliveInterval=60'",
			'ssh',
			['ServerAliveInterval=60@60'],
			[],
			''
		],
		[
			"GIT_SSH_COMMAND='ssh -o ServerAliveInterval=60' git pull",
			'ssh',
			['ServerAliveInterval=60@60'],
			[],
			''
		],
		[
			'PS C:\\> C:\\Windows\\ssh.exe -o ServerAliveInterval=60 h',
			'ssh',
			['ServerAliveInterval=60@60'],
			['h'],
			''
		],
		['ssh -o ServerAliveInterval 60 host', 'ssh', ['ServerAliveInterval=@'], ['60'], 'host'],
		['ssh -L 8080:localhost:80 -i key host # -o X=1', 'ssh', [], ['host'], '']
	])('%s', (text, program, options, operands, remote) => {
		expect(read(text)).toEqual({ program, options, operands, remote });
	});
});

describe('kernel settings', () => {
	it.each([
		['net.ipv4.tcp_keepalive_time = 60', 'net.ipv4.tcp_keepalive_time', '60'],
		[
			'sudo sysctl -w net.ipv4.tcp_keepalive_time=60 net.core.x=1',
			'net.ipv4.tcp_keepalive_time',
			'60'
		],
		['echo 60 > /proc/sys/net/ipv4/tcp_keepalive_time', 'net.ipv4.tcp_keepalive_time', '60'],
		['net/ipv4/tcp_keepalive_time=1m', 'net.ipv4.tcp_keepalive_time', '1m'],
		['net.inet.tcp.keepidle: 7200000', 'net.inet.tcp.keepidle', '7200000']
	])('%s', (text, name, value) => {
		const [setting] = readSysctl(text);
		expect([setting?.name, setting?.value]).toEqual([name, value]);
		expect(text.slice(setting?.valueAt.from, setting?.valueAt.to)).toBe(value);
	});

	it('not in a comment', () =>
		expect(readSysctl('# net.ipv4.x = 1\nsysctl net.ipv4.y')).toEqual([]));
});

describe('a shell’s idle logout', () => {
	it.each<[string, [string, string | undefined][]]>([
		['export TMOUT=900', [['TMOUT assign', '900']]],
		[
			'TMOUT=900; readonly TMOUT; export TMOUT',
			[
				['TMOUT assign', '900'],
				['TMOUT readonly', undefined]
			]
		],
		['typeset -xr TMOUT="900"', [['TMOUT assign,readonly', '900']]],
		['readonly TMOUT=2m', [['TMOUT assign,readonly', '2m']]],
		['unset TMOUT', [['TMOUT unset', undefined]]],
		['set autologout = 30', [['autologout assign', '30']]],
		['set -r autologout=30', [['autologout assign', '30']]],
		['# TMOUT=1\necho $TMOUT', []]
	])('%s', (text, expected) => {
		expect(
			readIdleLogout(text).map(({ variable, does, valueAt }) => [
				`${variable} ${does.join(',')}`,
				valueAt && text.slice(valueAt.from, valueAt.to)
			])
		).toEqual(expected.map(([what, value]) => [what, value]));
	});
});

it('nothing throws, and every place is in the text', () => {
	const piece = fc.constantFrom(
		...[
			'[',
			']',
			'=',
			'"',
			"'",
			'\\',
			'\n',
			'\r\n',
			'<',
			'>',
			'</',
			'dict',
			'key',
			'{',
			'}',
			',',
			':',
			'#',
			' '
		],
		...[
			'PingInterval',
			'dword:',
			'0000',
			PUTTY,
			'ssh',
			'-o',
			'TMOUT',
			'readonly',
			'net.ipv4.x',
			'S:"',
			'D:"',
			'//',
			'😀'
		]
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const text = pieces.join('');
			const found = [
				...keptInRegistry(text).map(({ at }) => at),
				keptInSession(text).at,
				keptInXsh(text).at,
				keptInIni(text).at,
				...keptInProfiles(text).map(({ at }) => at),
				...readCommands(text).flatMap(({ options, from, to }) => [
					{ from, to },
					...options.map(({ at }) => at)
				]),
				...readSysctl(text),
				...readIdleLogout(text)
			];
			for (const { from, to } of found) {
				expect(from).toBeGreaterThanOrEqual(0);
				expect(to).toBeGreaterThanOrEqual(from);
				expect(to).toBeLessThanOrEqual(text.length);
			}
		}),
		{ numRuns: 3000 }
	);
});
