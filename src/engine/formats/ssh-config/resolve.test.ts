import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Resolution } from '../openssh/resolution.ts';
import { resolveSsh, type SshQuery } from './resolve.ts';

function ask(text: string, query: Partial<SshQuery> = {}): Resolution {
	return resolveSsh(text, { format: 'ssh_config', host: 'h.example', localUser: 'me', ...query });
}

function options(text: string, query: Partial<SshQuery> = {}): Record<string, string[]> {
	const resolution = ask(text, query);
	if (!resolution.ok) throw new Error(JSON.stringify(resolution.errors));
	return resolution.options;
}

function errors(text: string, query: Partial<SshQuery> = {}): string[] {
	const resolution = ask(text, query);
	return resolution.ok ? [] : resolution.errors.map(({ line, message }) => `${line}: ${message}`);
}

const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('');

/** What `ssh -G` of the release printed. */
describe('a setting', () => {
	it.each([
		['ServerAliveInterval 1m30', '10.5', 'serveraliveinterval', '90'],
		['ServerAliveInterval none\nServerAliveInterval 45', '9.2', 'serveraliveinterval', '45'],
		['ServerAliveInterval 0\nServerAliveInterval 45', '9.2', 'serveraliveinterval', '0'],
		['KeepAlive no', '9.2', 'tcpkeepalive', 'no'],
		['TCPKeepAlive all', '10.6', 'tcpkeepalive', 'all'],
		['TCPKeepAlive transport', '10.6', 'tcpkeepalive', 'true'],
		['Tunnel yes', '9.2', 'tunnel', 'point-to-point'],
		['Tunnel yes\nClearAllForwardings yes', '9.2', 'tunnel', 'false'],
		['Compression yes', '9.9', 'compression', 'UNKNOWN'],
		['Port ssh', '9.2', 'port', '22'],
		['IPQoS lowdelay throughput', '9.2', 'ipqos', 'lowdelay throughput'],
		['IPQoS lowdelay throughput', '10.1', 'ipqos', 'none none'],
		['IPQoS 0x20', '9.7', 'ipqos', 'cs1 cs1'],
		['RekeyLimit 1.5K 1h', '9.2', 'rekeylimit', '1536 3600'],
		['RekeyLimit 1G\nRekeyLimit 2G 1h', '9.2', 'rekeylimit', '1073741824 3600'],
		['EscapeChar ^A', '9.2', 'escapechar', '\\^A'],
		['StreamLocalBindMask 077\nStreamLocalBindMask 0', '9.2', 'streamlocalbindmask', '00'],
		['StreamLocalBindMask 077\nStreamLocalBindMask 0', '10.6', 'streamlocalbindmask', '077'],
		['Host nope\nSyslogFacility LOCAL3', '9.2', 'syslogfacility', 'LOCAL3'],
		['ProxyJump u@b:22,[::1]:3', '9.2', 'proxyjump', 'u@b:22,[::1]:3'],
		['ProxyCommand nc "%h" # x', '9.2', 'proxycommand', 'nc "%h" # x'],
		['AddKeysToAgent confirm 5m', '9.2', 'addkeystoagent', 'confirm 300'],
		['ControlPath ~/.ssh/%r@%h:%p', '9.2', 'controlpath', '~/.ssh/me@h.example:22'],
		['HostKeyAlias Foo', '9.2', 'hostkeyalias', 'foo'],
		['User %h', '10.1', 'user', 'h.example'],
		['User %h', '9.2', 'user', '%h'],
		['Ciphers ^aes256-ctr\nHost x', '9.2', 'ciphers', /^aes256-ctr,chacha20/],
		['MACs -umac*,hmac-sha2*', '9.2', 'macs', 'hmac-sha1-etm@openssh.com,hmac-sha1'],
		['CanonicalDomains B.com. a.org', '9.2', 'canonicaldomains', 'b.com a.org'],
		['UpdateHostKeys ask\nRemoteCommand x', '9.2', 'updatehostkeys', 'false'],
		['UserKnownHostsFile /a', '9.2', 'updatehostkeys', 'false']
	])('%j on %s: %s', (text, openssh, keyword, expected) => {
		expect(options(text, { openssh })[keyword]?.[0]).toEqual(
			typeof expected === 'string' ? expected : expect.stringMatching(expected)
		);
	});

	it('gathers what every line adds', () => {
		const text = lines(
			'SendEnv LANG LC_*',
			'SendEnv -LC_* B',
			'IdentityFile a',
			'IdentityFile b',
			'IdentityFile a',
			'LocalForward 80 h:1',
			'LocalForward 80 h:1',
			'LocalForward 81 /s',
			'DynamicForward 1080'
		);
		expect(options(text)).toMatchObject({
			sendenv: ['LANG', 'B'],
			identityfile: ['a', 'b'],
			localforward: ['80 [h]:1', '81 /s'],
			dynamicforward: ['81', '1080']
		});
	});

	it('of Debian probes where nobody watches', () => {
		const text = 'BatchMode yes\n';
		expect(options(text, { build: 'debian' })['serveraliveinterval']).toEqual(['300']);
		expect(options(text)['serveraliveinterval']).toEqual(['0']);
	});
});

describe('a line', () => {
	it.each([
		['ServerAliveInterval', '10.5', ['1: no argument after keyword "serveraliveinterval"']],
		['ServerAliveInterval 60x', '10.5', ['1: invalid time value.']],
		[
			'ServerAliveInterval 60 x',
			'9.2',
			['1: keyword serveraliveinterval extra arguments at end of line']
		],
		['ServerAliveInterval 60 x', '8.4', ['1: garbage at end of line; "x".']],
		['TCPKeepAlive ""', '9.2', ['1: missing argument.', '1: unsupported option "".']],
		['TCPKeepAlive ""', '8.4', ['1: missing argument.']],
		[
			'Foo 1\nBar "x',
			'9.2',
			['1: Bad configuration option: foo', '2: Bad configuration option: bar', '2: invalid quotes']
		],
		['\ufeffHost *', '9.2', ['1: Bad configuration option: \\357\\273\\277host']],
		[
			'KexAlgorithms x',
			'9.2',
			['1: Unsupported KEX algorithm "x"', "1: Bad SSH2 KexAlgorithms 'x'."]
		],
		['Match host', '9.9', ['1: Missing Match criteria for host', '1: Bad Match condition']],
		['Match host', '10.0', ["1: missing argument for Match 'host'", '1: Bad Match condition']],
		[
			'ControlPath %q',
			'9.2',
			['1: vdollar_percent_expand: unknown key %q', '1: percent_dollar_expand: failed']
		],
		['Port x\nPort y', '8.4', ["1: Bad port 'x'."]],
		['Port x\nPort y', '8.5', ["1: Bad port 'x'.", "2: Bad port 'y'."]]
	])('%j on %s is refused', (text, openssh, expected) => {
		expect(errors(text, { openssh })).toEqual(expected);
	});

	it('of a keyword that is gone is passed over, with a message or without', () => {
		const resolution = ask('Cipher x\nRSAAuthentication yes\n');
		expect(resolution).toMatchObject({
			ok: true,
			notices: [{ line: 2, message: 'Unsupported option "rsaauthentication"' }]
		});
	});

	it('may be unknown where it is said so', () => {
		expect(errors('IgnoreUnknown foo*\nFooBar 1\nBar 1\n')).toEqual([
			'3: Bad configuration option: bar'
		]);
	});
});

describe('a block', () => {
	const port = (text: string, query: Partial<SshQuery> = {}) => options(text, query)['port']?.[0];

	it.each([
		['Host *', '7'],
		['Host H.example', '22'],
		['Host !h.* *', '22'],
		['Host a,h.example', '22'],
		['Match host H.EXAMPLE', '7'],
		['Match !host x all', '7'],
		['Match user me', '7'],
		['Match user bob', '22'],
		['Match tagged ""', '7'],
		['Match version OpenSSH_10.*', '7'],
		['Match sessiontype shell command ""', '7'],
		['Match final', '7'],
		['Match canonical', '22'],
		['Match !canonical', '7']
	])('%j: port %s', (head, expected) => {
		expect(port(`${head}\nPort 7\n`)).toBe(expected);
	});

	it('of the second reading sees the host as it has become', () => {
		const text = lines(
			'Hostname Foo.Bar',
			'Match final host foo.bar',
			'Port 3',
			'Host foo.bar',
			'User x'
		);
		expect(options(text)).toMatchObject({ port: ['3'], user: ['x'], hostname: ['foo.bar'] });
	});

	it('that nobody can know is listed, with what would hold', () => {
		const resolution = ask(
			lines('Match exec "true"', 'Port 7', 'Match host x exec "true"', 'Port 8')
		);
		expect(resolution).toMatchObject({
			ok: true,
			undecided: [{ line: 1, reason: { code: 'match-unknown' }, options: { port: ['7'] } }]
		});
	});

	it('depends on who runs ssh only where that is asked', () => {
		const { undecided } = resolveSsh('Match localuser me\nPort 7\n', {
			format: 'ssh_config',
			host: 'h'
		}) as Resolution & { ok: true };
		expect(undecided.map(({ line }) => line)).toEqual([1]);
	});
});

describe('an included file', () => {
	it('is read in its place, and its blocks end with it', () => {
		const files = { 'conf.d/20': 'Host nope\nUser y\n', 'conf.d/10': 'Port 7\n' };
		const text = lines('Include conf.d/*', 'User x', 'Port 8');
		expect(options(text, { files })).toMatchObject({ port: ['7'], user: ['x'] });
	});

	it('in a block that does not apply is judged all the same', () => {
		const files = { a: 'Match all\nPort 7\nFoo 1\n' };
		const resolution = ask('Host nope\nInclude a\n', { files });
		expect(resolution).toMatchObject({
			ok: false,
			errors: [{ line: 3, file: 'a', message: 'Bad configuration option: foo' }]
		});
	});

	it('that was not given is listed', () => {
		expect(ask('Include conf.d/*\n')).toMatchObject({
			ok: true,
			undecided: [{ line: 1, reason: { code: 'include-not-given' } }]
		});
	});

	it('that includes itself is too deep', () => {
		const [first] = errors('Include a\n', { files: { a: 'Include a\n' } });
		expect(first).toBe('1: Too many recursive configuration includes');
	});
});

it('any text gets an answer', () => {
	const piece = fc.constantFrom(
		...['Host', 'Match', 'all', 'exec', 'Port', 'ProxyJump', 'LocalForward', 'SendEnv', 'Ciphers'],
		...[
			'*',
			'!x',
			'h:1',
			'%h',
			'${',
			'"',
			"'",
			'\\',
			'=',
			'#',
			'\n',
			' ',
			'\0',
			'\r',
			'é',
			'-',
			'1m'
		]
	);
	fc.assert(
		fc.property(
			fc.array(piece, { maxLength: 40 }),
			fc.constantFrom('7.4', '8.2', '8.5', '8.7', '9.9', '10.6'),
			(pieces, openssh) => {
				const resolution = ask(pieces.join(''), { openssh });
				if (!resolution.ok) expect(resolution.errors.length).toBeGreaterThan(0);
			}
		)
	);
});
