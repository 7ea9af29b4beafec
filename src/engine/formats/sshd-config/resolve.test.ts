import { describe, expect, it } from 'vitest';
import { resolve } from '../../resolve.ts';
import type { SshdQuery } from './connection.ts';

type Query = Partial<SshdQuery>;

function resolved(text: string, query: Query = {}) {
	return resolve(text, { format: 'sshd_config', openssh: '9.2', build: 'debian', ...query });
}

function options(text: string, query: Query = {}): Record<string, string[]> {
	const resolution = resolved(text, query);
	if (!resolution.ok) throw new Error(JSON.stringify(resolution.errors));
	return resolution.options;
}

function errors(text: string, query: Query = {}): string[] {
	const resolution = resolved(text, query);
	return resolution.ok ? [] : resolution.errors.map(({ line, message }) => `${line}: ${message}`);
}

const BOB: Query = { user: 'bob', host: 'h', address: '10.0.0.1' };
const NEWEST: Query = { openssh: '10.6', build: 'debian' };
const OLD: Query = { openssh: '8.4', build: 'debian' };

/** Each value as `sshd -T` printed it: Debian's 9.2p1 unless said, its 8.4p1, 10.0p2, 10.3p1 and 10.6p1. */
describe('settings', () => {
	it.each<[string, string, string[] | undefined, Query?]>([
		['ClientAliveInterval 1m\nClientAliveInterval 2m', 'clientaliveinterval', ['60']],
		['ClientAliveCountMax +3', 'clientalivecountmax', ['3']],
		['keepalive NO', 'tcpkeepalive', ['no']],
		['Ciphers ,aes128-ctr', 'ciphers', ['aes128-ctr']],
		['HostKeyAlgorithms RSA,ssh-ed25519', 'hostkeyalgorithms', ['ssh-ed25519']],
		['TCPKeepAlive all', 'tcpkeepalive', ['all'], NEWEST],
		['TCPKeepAlive yes', 'tcpkeepalive', ['true'], NEWEST],
		['', 'tcpkeepalive', ['true'], NEWEST],
		['PermitRootLogin prohibit-password', 'permitrootlogin', ['without-password']],
		['PermitRootLogin without-password', 'permitrootlogin', ['prohibit-password'], NEWEST],
		['Port 22\nPort 2222', 'listenaddress', ['[::]:22', '0.0.0.0:22', '[::]:2222', '0.0.0.0:2222']],
		['ListenAddress 1.2.3.4\nPort 7\nPort 9', 'listenaddress', ['1.2.3.4:7', '1.2.3.4:9']],
		['AddressFamily inet', 'listenaddress', ['0.0.0.0:22']],
		['ListenAddress *', 'listenaddress', ['127.0.0.1:22', '[::1]:22']],
		['AllowUsers a b\nAllowUsers c', 'allowusers', ['a', 'b', 'c']],
		['SetEnv A=1 B=2 A=3\nSetEnv C=1', 'setenv', ['A=1', 'B=2']],
		['MaxStartups 5', 'maxstartups', ['5:30:5']],
		['MaxStartups 5:50:60\nMaxStartups 8', 'maxstartups', ['8:50:8']],
		['MaxStartups 5:50:60\nMaxStartups 8', 'maxstartups', ['5:50:60'], NEWEST],
		[
			'UnusedConnectionTimeout 5\nUnusedConnectionTimeout none',
			'unusedconnectiontimeout',
			['none']
		],
		['StreamLocalBindMask 0111\nStreamLocalBindMask 0222', 'streamlocalbindmask', ['0222']],
		['StreamLocalBindMask 0111\nStreamLocalBindMask 0222', 'streamlocalbindmask', ['0111'], NEWEST],
		['FingerprintHash md5\nFingerprintHash sha256', 'fingerprinthash', ['SHA256']],
		['IPQoS ef\nIPQoS cs1', 'ipqos', ['cs1 cs1']],
		['IPQoS ef\nIPQoS cs1', 'ipqos', ['ef ef'], NEWEST],
		['', 'ipqos', ['lowdelay throughput']],
		['', 'ipqos', ['ef cs0'], NEWEST],
		['RekeyLimit 1G\nRekeyLimit 2G 1h', 'rekeylimit', ['1073741824 3600']],
		['Banner relative', 'banner', ['//relative']],
		['XAuthLocation ~/x', 'xauthlocation', ['/root/x']],
		['VersionAddendum x # y', 'versionaddendum', ['x # y']],
		['VersionAddendum x # y', 'versionaddendum', ['x'], OLD],
		['ForceCommand echo "a b" # c', 'forcecommand', ['echo "a b" # c']],
		['ForceCommand NONE', 'forcecommand', ['none']],
		['Subsystem sftp /x "a b"', 'subsystem', ['sftp /x a b']],
		['Subsystem sftp /x "a b"', 'subsystem', ['sftp /x "a b"'], NEWEST],
		['HostKey none', 'hostkey', ['(null)']],
		['PubkeyAuthOptions none', 'pubkeyauthoptions', ['none'], NEWEST],
		['', 'pubkeyauthoptions', ['none max-pk-ok:6'], NEWEST],
		[
			'CASignatureAlgorithms ecdsa-*',
			'casignaturealgorithms',
			['ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521']
		],
		[
			'PerSourcePenalties no\nPerSourcePenalties crash:1m',
			'persourcepenalties',
			[
				'crash:60.000000 authfail:5.000000 noauth:1.000000 invaliduser:5.000000 ' +
					'grace-exceeded:10.000000 refuseconnection:10.000000 max:600.000000 min:15.000000 ' +
					'max-sources4:65536 max-sources6:65536 overflow:permissive overflow6:permissive'
			],
			NEWEST
		],
		['ChallengeResponseAuthentication no', 'kbdinteractiveauthentication', ['no']],
		['ChallengeResponseAuthentication no', 'kbdinteractiveauthentication', ['no'], OLD],
		['KbdInteractiveAuthentication no', 'kbdinteractiveauthentication', ['yes'], OLD],
		['LogLevel quiet', 'loglevel', ['SILENT']],
		['LogLevel debug1', 'loglevel', ['DEBUG']],
		['GSSAPIKeyExchange yes', 'gssapikeyexchange', ['yes']],
		['GSSAPIAuthentication yes', 'gssapiauthentication', undefined, NEWEST],
		['Banner x\0y\n/z', 'banner', ['//x/z']]
	])('%j: %s', (text, keyword, expected, query = {}) => {
		expect(options(text, query)[keyword]).toEqual(expected);
	});
});

/** What `sshd -T` said, with the line it named; 0 where it named none. */
describe('refusals', () => {
	it.each<[string, string[], Query?]>([
		['ClientAliveInterval', ['1: no argument after keyword "ClientAliveInterval"']],
		['ClientAliveInterval 60sec\nFoo 1', ['1: invalid time value.']],
		[
			'Foo 1\nClientAliveCountMax 1m\nBar 2',
			['1: Bad configuration option: Foo', '2: ClientAliveCountMax integer value invalid.']
		],
		[
			'Foo 1\nBanner "x\nBar 2',
			['1: Bad configuration option: Foo', '2: invalid quotes', '3: Bad configuration option: Bar']
		],
		['Match user bob\nPort 22', ["2: Directive 'Port' is not allowed within a Match block"]],
		[
			'Match user bob\nFoo 22\nBar 1',
			['2: Bad configuration option: Foo', "2: Directive 'Foo' is not allowed within a Match block"]
		],
		['Match all\nPort 70000', ['2: Badly formatted port number.']],
		['Ciphers ,aes128-ctr', ["1: Bad SSH2 cipher spec ',aes128-ctr'."], NEWEST],
		['HostKeyAlgorithms RSA,ssh-ed25519', ["1: Bad key types 'RSA,ssh-ed25519'."], NEWEST],
		['Match foo bar', ['1: Unsupported Match attribute foo', '1: Bad Match condition']],
		['Match user', ['1: Missing Match criteria for user', '1: Bad Match condition']],
		[
			'Match user a all',
			["1: 'all' cannot be combined with other Match attributes", '1: Bad Match condition']
		],
		['Match address 10.0.0.1/8', ["1: Invalid Match address argument '10.0.0.1/8' at line 1"]],
		['Match version *', ['1: Unsupported Match attribute version', '1: Bad Match condition']],
		['Match user=bob', [], { openssh: '10.0' }],
		['PermitOpen 22', ['1: PermitOpen bad port number']],
		['PermitOpen 22', ['1: bad port number in permitopen'], OLD],
		['MaxSessions x', ['1: integer value invalid.'], OLD],
		['MaxSessions 1 2', ['1: garbage at end of line; "2".'], OLD],
		['MaxSessions 1 # 2', [], OLD],
		['MaxSessions 1 2', ['1: keyword MaxSessions extra arguments at end of line']],
		[
			'AuthenticationMethods foo',
			[
				'1: Unknown authentication method "foo" in list',
				'1: invalid AuthenticationMethods method list.'
			]
		],
		[
			'PasswordAuthentication no\nAuthenticationMethods password',
			[
				'0: Disabled method "password" in AuthenticationMethods list "password"',
				'0: AuthenticationMethods cannot be satisfied by enabled authentication methods'
			]
		],
		[
			'AuthorizedKeysCommand /x',
			['0: AuthorizedKeysCommand set without AuthorizedKeysCommandUser']
		],
		[
			'ListenAddress ::1\nAddressFamily inet',
			['1: bad addr or host: ::1 (Address family for hostname not supported)']
		],
		['Subsystem a b\nSubsystem a c', ["2: Subsystem 'a' already defined."]],
		['Subsystem a b\nSubsystem a c', [], NEWEST],
		[
			'KexAlgorithms foo',
			['1: Unsupported KEX algorithm "foo"', "1: Bad SSH2 KexAlgorithms 'foo'."]
		],
		['Ciphers aes128-ctr,!aes*', ["1: Bad SSH2 cipher spec 'aes128-ctr,!aes*'."]],
		['RDomain x', ['1: setting RDomain not supported on this platform.']],
		['\uFEFFPort 22', ['1: Bad configuration option: \\357\\273\\277Port']]
	])('%j', (text, expected, query = {}) => {
		expect(errors(text, query)).toEqual(expected);
	});
});

/** `sshd -T -C user=bob,host=h,addr=10.0.0.1`. */
describe('Match', () => {
	const blocks = (...criteria: string[]) =>
		criteria.map((one, at) => `Match ${one}\nMaxSessions ${at + 1}`).join('\n');

	it.each<[string, string, Query?]>([
		['MaxSessions 9\nMatch user bob\nMaxSessions 5\nMatch all\nMaxSessions 6', '5'],
		[blocks('user alice', 'user bob', 'all'), '2'],
		[blocks('user *,!bob', 'user bob'), '2'],
		[blocks('User BOB', 'user b?b'), '2'],
		[blocks('host H', 'host x'), '1'],
		[blocks('address 10.0.0.0/8'), '1'],
		[blocks('address 10.0.0.0/8,!10.0.0.1', 'address 10.*'), '2'],
		[blocks('user bob address 11.0.0.0/8', 'user bob address 10.0.0.0/8'), '2'],
		[blocks('group wheel', 'group !adm,*'), '2', { groups: ['bob', 'staff'] }],
		[blocks('localport 22', 'localport ssh'), '1', { localPort: 22 }],
		[blocks('localaddress 10.0.0.1'), '1', { localAddress: '10.0.0.1' }],
		[blocks('invalid-user'), '10', NEWEST],
		[blocks('invalid-user'), '1', { ...NEWEST, invalidUser: true }],
		[blocks('version OpenSSH_9*', 'version OpenSSH_10*'), '2', NEWEST]
	])('%j gives MaxSessions %s', (text, expected, query = {}) => {
		expect(options(text, { ...BOB, ...query })['maxsessions']).toEqual([expected]);
	});

	it('reads what applies to all as global, too, so that anything is allowed there', () => {
		expect(options('Match all\nPort 2222', BOB)['port']).toEqual(['2222']);
	});

	it('takes over what each release does', () => {
		const text = 'SetEnv A=1\nMatch all\nSetEnv B=2';
		expect(options(text, BOB)['setenv']).toEqual(['B=2']);
		expect(options(text, { ...BOB, ...OLD })['setenv']).toEqual(['A=1']);
		const name = 'PAMServiceName a\nMatch user bob\nPAMServiceName b';
		expect(options(name, { ...BOB, openssh: '10.3' })['pamservicename']).toEqual(['b']);
		expect(options(name, { ...BOB, openssh: '10.5' })['pamservicename']).toEqual(['a']);
		expect(errors(name, { openssh: '10.4' })).toHaveLength(1);
	});

	it('replaces all subsystems since 9.5', () => {
		const text = 'Subsystem a b\nSubsystem c d\nMatch all\nSubsystem x y';
		expect(options(text, { ...BOB, ...NEWEST })['subsystem']).toEqual(['x y']);
	});

	it('lists what nobody told, with what it would change', () => {
		const resolution = resolved(
			'Match user bob\nMaxSessions 3\nMatch user bob address 1.2.3.4\nBanner x',
			{
				address: '10.0.0.1'
			}
		);
		expect(resolution).toMatchObject({
			ok: true,
			options: { maxsessions: ['10'] },
			undecided: [
				{
					line: 1,
					reason: { code: 'match-unknown', params: { criterion: 'user', pattern: 'bob' } },
					options: { maxsessions: ['3'] }
				}
			]
		});
	});
});

describe('Include', () => {
	const files = {
		'/etc/ssh/sshd_config.d/10.conf': 'ClientAliveInterval 10\nMatch user bob\nMaxSessions 1',
		'/etc/ssh/sshd_config.d/20.conf': 'ClientAliveInterval 20\nMaxSessions 2'
	};

	it('reads files in order, each block ending with its file', () => {
		const text = 'Include sshd_config.d/*.conf\nClientAliveInterval 30';
		const found = options(text, { ...BOB, files });
		expect(found['clientaliveinterval']).toEqual(['10']);
		expect(found['maxsessions']).toEqual(['1']);
		expect(options(text, { files, user: 'alice' })['maxsessions']).toEqual(['2']);
	});

	it('never lets a block match in a file that up to 8.3 was not included from one', () => {
		const text = 'Include sshd_config.d/10.conf';
		expect(options(text, { ...BOB, files, openssh: '8.3' })['maxsessions']).toEqual(['10']);
	});

	it('judges files in blocks that do not apply, and names them', () => {
		const resolution = resolved('Match user x\nInclude /a\nFoo', { files: { '/a': 'Port 22' } });
		expect(resolution).toEqual({
			ok: false,
			errors: [
				{
					line: 1,
					file: '/a',
					message: "Directive 'Port' is not allowed within a Match block"
				}
			]
		});
	});

	it('stops where files include each other', () => {
		expect(errors('Include /a', { files: { '/a': 'Include /a' } })).toEqual([
			'1: Too many recursive configuration includes'
		]);
	});

	it('says which were not given', () => {
		expect(resolved('Include sshd_config.d/*.conf')).toMatchObject({
			undecided: [
				{
					line: 1,
					reason: { code: 'include-not-given', params: { pattern: 'sshd_config.d/*.conf' } }
				}
			]
		});
	});
});

it('notes what is passed over with a message', () => {
	expect(resolved('RSAAuthentication yes\nProtocol 2\nKerberosGetAFSToken no')).toMatchObject({
		notices: [
			{ line: 1, message: 'Deprecated option RSAAuthentication' },
			{ line: 3, message: 'Unsupported option KerberosGetAFSToken' }
		]
	});
});

describe('hostile input', () => {
	it.each([
		['ten thousand blocks', 'Match user a\nMaxSessions 1\n'.repeat(10_000)],
		['a star too many', `Match user ${'*a'.repeat(2000)}b\nBanner x`],
		['a long line', `Banner ${'x'.repeat(1_000_000)}`],
		['many networks', `Match address ${'10.0.0.0/8,'.repeat(10_000)}x`],
		['NUL bytes', 'Port\0'.repeat(100_000)],
		['quotes', `Banner ${'"'.repeat(500_000)}`]
	])('%s: an answer', (_name, text) => {
		expect(typeof resolved(text, { user: 'a'.repeat(2000), address: '10.0.0.1' }).ok).toBe(
			'boolean'
		);
	});

	it('files that include each other in great number', () => {
		const files = Object.fromEntries(
			Array.from({ length: 15 }, (_, depth) => [`/${depth}`, `Include /${depth + 1}\n`.repeat(10)])
		);
		const resolution = resolved('Include /0', { files });
		expect(resolution.ok).toBe(true);
	});
});
