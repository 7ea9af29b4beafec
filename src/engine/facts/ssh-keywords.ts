import { keywordsOf, type Keyword } from './keyword.ts';
import type { Release } from './release.ts';

type Row = Omit<Keyword, 'name' | 'kind'>;

const YES: Row = { default: 'yes' };
const NO: Row = { default: 'no' };
const COUNT = [0, 2_147_483_647] as const;
const ANSWERS = ['yes', 'no', 'true', 'false'];
const DEBIAN: Row = { distribution: 'debian' };
/** Debian's packages were built with GSSAPI up to 10.3, those of 10.6 without. */
const GSSAPI: Row = { distribution: 'debian', until: 1004 };

const row =
	(kind: Keyword['kind']) =>
	(name: string, ...more: Row[]): Keyword =>
		Object.assign({ name, kind }, ...more) as Keyword;
const flag = row('flag');
const int = row('int');
const time = row('time');
const text = row('string');
const list = row('list');
const algorithms = row('algorithms');
const raw = row('raw');
const special = row('special');
const choice = (name: string, values: string[], ...more: Row[]): Keyword =>
	row('enum')(name, { values }, ...more);
const gone = (what: NonNullable<Keyword['gone']>, name: string, ...more: Row[]): Keyword =>
	row('gone')(name, { gone: what }, ...more);
const alias = (name: string, aliasOf: string, ...more: Row[]): Keyword =>
	row('special')(name, { aliasOf }, ...more);

/**
 * Every keyword of `ssh_config` (`readconf.c keywords[]`). A keyword that changed its meaning has a row for
 * each. Upstream as it is commonly built on Linux: without GSSAPI. 10.6 by its behaviour.
 */
export const sshKeywordRows: readonly Keyword[] = [
	row('block')('Host'),
	row('block')('Match'),
	row('special')('Include', { accumulates: true }),
	text('IgnoreUnknown'),
	text('Tag', { since: 904 }),

	text('User'),
	text('Hostname'),
	row('port')('Port', { default: '22', range: [1, 65_535] }),
	choice('AddressFamily', ['any', 'inet', 'inet6'], { default: 'any' }),
	text('BindAddress'),
	text('BindInterface', { since: 707 }),
	raw('ProxyCommand'),
	raw('ProxyJump'),
	flag('ProxyUseFdpass', NO),
	int('ConnectionAttempts', { default: '1', range: [1, COUNT[1]] }),
	time('ConnectTimeout', { default: 'none', range: COUNT }),
	text('RefuseConnection', { since: 1001 }),

	list('CanonicalDomains', { default: 'none' }),
	flag('CanonicalizeFallbackLocal', YES),
	choice('CanonicalizeHostname', [...ANSWERS, 'always'], { default: 'false' }),
	int('CanonicalizeMaxDots', { default: '1', range: COUNT }),
	list('CanonicalizePermittedCNAMEs', { default: 'none' }),

	flag('TCPKeepAlive', { until: 1006 }, YES),
	choice('TCPKeepAlive', [...ANSWERS, 'transport', 'all'], { since: 1006, default: 'true' }),
	alias('KeepAlive', 'TCPKeepAlive'),
	time('ServerAliveInterval', { default: '0', range: COUNT }),
	int('ServerAliveCountMax', { default: '3', range: COUNT }),
	alias('ProtocolKeepAlives', 'ServerAliveInterval', DEBIAN),
	alias('SetupTimeOut', 'ServerAliveInterval', DEBIAN, { until: 909 }),
	alias('SetupTimeOut', 'ConnectTimeout', DEBIAN, { since: 909 }),
	list('ChannelTimeout', { since: 906, default: 'none' }),
	special('RekeyLimit', { default: '0 0' }),
	special('IPQoS', { default: 'ef cs0' }),
	special('ObscureKeystrokeTiming', { since: 905, default: 'yes' }),
	flag('Compression', { until: 802 }, NO),
	choice('Compression', ['yes', 'no'], { since: 802, default: 'no' }),
	int('CompressionLevel', { until: 705, default: '6' }),
	gone('unsupported', 'CompressionLevel', { since: 705 }),

	flag('BatchMode', NO),
	int('NumberOfPasswordPrompts', { default: '3', range: COUNT }),
	flag('PasswordAuthentication', YES),
	flag('KbdInteractiveAuthentication', YES),
	text('KbdInteractiveDevices'),
	flag('ChallengeResponseAuthentication', { until: 807 }, YES),
	alias('ChallengeResponseAuthentication', 'KbdInteractiveAuthentication', { since: 807 }),
	alias('TISAuthentication', 'ChallengeResponseAuthentication', { until: 807 }),
	alias('TISAuthentication', 'KbdInteractiveAuthentication', { since: 807 }),
	alias('SKeyAuthentication', 'ChallengeResponseAuthentication', { until: 708 }),
	gone('unsupported', 'SKeyAuthentication', { since: 708, until: 807 }),
	alias('SKeyAuthentication', 'KbdInteractiveAuthentication', { since: 807 }),
	flag('PubkeyAuthentication', { until: 809 }, YES),
	choice('PubkeyAuthentication', [...ANSWERS, 'unbound', 'host-bound'], {
		since: 809,
		default: 'true'
	}),
	alias('DSAAuthentication', 'PubkeyAuthentication'),
	flag('HostbasedAuthentication', NO),
	flag('EnableSSHKeysign', NO),
	text('PreferredAuthentications'),
	flag('GSSAPIAuthentication', GSSAPI, NO),
	flag('GSSAPIKeyExchange', GSSAPI, NO),
	flag('GSSAPIDelegateCredentials', GSSAPI, NO),
	flag('GSSAPITrustDNS', GSSAPI, NO),
	flag('GSSAPIRenewalForcesRekey', GSSAPI, NO),
	text('GSSAPIClientIdentity', GSSAPI),
	text('GSSAPIServerIdentity', GSSAPI),
	algorithms('GSSAPIKexAlgorithms', GSSAPI),
	gone('unsupported', 'GSSAPIAuthentication'),
	gone('unsupported', 'GSSAPIDelegateCredentials'),

	text('IdentityFile', { accumulates: true }),
	alias('IdentityFile2', 'IdentityFile'),
	flag('IdentitiesOnly', NO),
	text('IdentityAgent'),
	text('CertificateFile', { accumulates: true }),
	special('AddKeysToAgent', { default: 'false' }),
	text('PKCS11Provider', { since: 800 }),
	alias('SmartcardDevice', 'PKCS11Provider', { since: 800 }),
	text('SmartcardDevice', { until: 800 }),
	alias('PKCS11Provider', 'SmartcardDevice', { until: 800 }),
	text('SecurityKeyProvider', { since: 802, default: 'internal' }),

	choice('StrictHostKeyChecking', [...ANSWERS, 'ask'], { until: 706, default: 'ask' }),
	choice('StrictHostKeyChecking', [...ANSWERS, 'ask', 'off', 'accept-new'], {
		since: 706,
		default: 'ask'
	}),
	choice('UpdateHostKeys', [...ANSWERS, 'ask'], { default: 'true' }),
	choice('VerifyHostKeyDNS', [...ANSWERS, 'ask'], { default: 'false' }),
	flag('CheckHostIP', NO),
	text('HostKeyAlias'),
	flag('NoHostAuthenticationForLocalhost', NO),
	flag('HashKnownHosts', NO),
	list('GlobalKnownHostsFile', { default: '/etc/ssh/ssh_known_hosts /etc/ssh/ssh_known_hosts2' }),
	list('UserKnownHostsFile', { default: '~/.ssh/known_hosts ~/.ssh/known_hosts2' }),
	raw('KnownHostsCommand', { since: 805 }),
	text('RevokedHostKeys', { until: 1003 }),
	list('RevokedHostKeys', { since: 1003, default: 'none' }),
	flag('VisualHostKey', NO),
	choice('FingerprintHash', ['md5', 'sha256'], { default: 'SHA256' }),

	algorithms('Ciphers'),
	algorithms('MACs'),
	algorithms('KexAlgorithms'),
	algorithms('HostKeyAlgorithms'),
	algorithms('CASignatureAlgorithms', { since: 709 }),
	algorithms('HostbasedKeyTypes', { until: 805 }),
	algorithms('HostbasedAlgorithms', { since: 805, until: 807 }),
	alias('HostbasedKeyTypes', 'HostbasedAlgorithms', { since: 805, until: 807 }),
	algorithms('HostbasedAcceptedAlgorithms', { since: 807 }),
	alias('HostbasedKeyTypes', 'HostbasedAcceptedAlgorithms', { since: 807 }),
	algorithms('PubkeyAcceptedKeyTypes', { until: 805 }),
	algorithms('PubkeyAcceptedAlgorithms', { since: 805 }),
	alias('PubkeyAcceptedKeyTypes', 'PubkeyAcceptedAlgorithms', { since: 805 }),
	int('RequiredRSASize', { since: 901, default: '1024', range: COUNT }),
	choice('WarnWeakCrypto', [...ANSWERS, 'no-pq-kex'], { since: 1001, default: 'yes' }),

	special('ControlMaster', { default: 'false' }),
	text('ControlPath'),
	special('ControlPersist', { default: 'no' }),
	special('LocalForward', { accumulates: true }),
	special('RemoteForward', { accumulates: true }),
	special('DynamicForward', { accumulates: true }),
	list('PermitRemoteOpen', { since: 805, default: 'any' }),
	flag('ClearAllForwardings', NO),
	flag('ExitOnForwardFailure', NO),
	flag('GatewayPorts', NO),
	special('ForwardAgent', NO),
	flag('ForwardX11', NO),
	time('ForwardX11Timeout', { default: '1200', range: COUNT }),
	flag('ForwardX11Trusted', NO),
	text('XAuthLocation', { default: '/usr/bin/xauth' }),
	row('octal')('StreamLocalBindMask', { default: '0177', range: [0, 511] }),
	flag('StreamLocalBindUnlink', NO),
	choice('Tunnel', [...ANSWERS, 'ethernet', 'point-to-point'], { default: 'false' }),
	special('TunnelDevice', { default: 'any:any' }),

	raw('RemoteCommand', { since: 706 }),
	raw('LocalCommand'),
	flag('PermitLocalCommand', NO),
	choice('RequestTTY', [...ANSWERS, 'force', 'auto'], { default: 'auto' }),
	choice('SessionType', ['none', 'subsystem', 'default'], { since: 807, default: 'default' }),
	flag('StdinNull', { since: 807 }, NO),
	flag('ForkAfterAuthentication', { since: 807 }, NO),
	special('EscapeChar', { default: '~' }),
	flag('EnableEscapeCommandline', { since: 902 }, NO),
	list('SendEnv', { accumulates: true }),
	list('SetEnv', { since: 708 }),
	choice('LogLevel', [], { default: 'INFO' }),
	choice('SyslogFacility', [], { since: 706, default: 'USER' }),
	list('LogVerbose', { since: 805, default: 'none' }),
	raw('VersionAddendum', { since: 1000 }),

	special('Protocol', { until: 706, default: '2' }),
	gone('ignored', 'Protocol', { since: 706 }),
	special('Cipher', { until: 706 }),
	gone('deprecated', 'Cipher', { since: 706 }),
	flag('UsePrivilegedPort', { until: 708 }, NO),
	gone('deprecated', 'UsePrivilegedPort', { since: 708 }),
	flag('RSAAuthentication', { until: 705 }, YES),
	gone('unsupported', 'RSAAuthentication', { since: 705 }),
	flag('RhostsRSAAuthentication', { until: 705 }, NO),
	gone('unsupported', 'RhostsRSAAuthentication', { since: 705 }),
	gone('deprecated', 'FallBackToRsh'),
	gone('deprecated', 'GlobalKnownHostsFile2'),
	gone('deprecated', 'RhostsAuthentication'),
	gone('deprecated', 'UserKnownHostsFile2'),
	gone('deprecated', 'UseRoaming'),
	gone('deprecated', 'UseRsh'),
	gone('deprecated', 'UseBlacklistedKeys', DEBIAN),
	gone('unsupported', 'AFSTokenPassing'),
	gone('unsupported', 'KerberosAuthentication'),
	gone('unsupported', 'KerberosTgtPassing')
];

/** The keywords of this file that a release knows, as `keywordsOf` has them. */
export function sshKeywords(
	release: Release,
	distribution?: Keyword['distribution']
): ReadonlyMap<string, Keyword> {
	return keywordsOf(sshKeywordRows, release, distribution);
}
