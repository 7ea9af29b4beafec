import { keywordsOf, type Keyword } from './keyword.ts';
import type { Release } from './release.ts';

type Row = Omit<Keyword, 'name' | 'kind'>;

const EVER: Release = 0;
/** Allowed in `Match` as long as the keyword is known. */
const IN_MATCH: Row = { inMatch: EVER };
const YES: Row = { default: 'yes' };
const NO: Row = { default: 'no' };
const DIRECTIONS = ['yes', 'all', 'no', 'remote', 'local'];
const INT_MAX = 2_147_483_647;
const COUNT = [0, INT_MAX] as const;

const row =
	(kind: Keyword['kind']) =>
	(name: string, ...more: Row[]): Keyword =>
		Object.assign({ name, kind }, ...more) as Keyword;
const flag = row('flag');
const choice = row('enum');
const int = row('int');
const time = row('time');
const text = row('string');
const list = row('list');
const algorithms = row('algorithms');
const raw = row('raw');
const special = row('special');
const gone = (name: string, what: NonNullable<Keyword['gone']>, ...more: Row[]): Keyword =>
	row('gone')(name, { gone: what }, ...more);
const alias = (name: string, aliasOf: string, ...more: Row[]): Keyword =>
	row('special')(name, { aliasOf }, ...more);

/**
 * Every keyword of `sshd_config`, in the order of the sections of `servconf.c keywords[]`
 * (`servconf.h SSHD_CONFIG_ENTRIES` since 10.4). A keyword that changed its meaning has a row for each.
 * Upstream as it is commonly built on Linux: with PAM, without Kerberos and GSSAPI. 10.6 by its behaviour.
 */
export const sshdKeywordRows: readonly Keyword[] = [
	row('block')('Match', IN_MATCH),
	row('special')('Include', { since: 802, accumulates: true }, IN_MATCH),

	row('port')('Port', { default: '22', accumulates: true, range: [1, 65_535] }),
	special('ListenAddress', { accumulates: true, default: '[::]:22' }),
	choice('AddressFamily', { default: 'any', values: ['any', 'inet', 'inet6'] }),
	text('HostKey', { accumulates: true }),
	alias('HostDSAKey', 'HostKey'),
	text('HostKeyAgent', { default: 'none' }),
	text('HostCertificate', { accumulates: true }),
	text('PidFile', { default: '/run/sshd.pid' }),
	text('ModuliFile', { since: 806, default: '/etc/ssh/moduli' }),
	text('XAuthLocation', { default: '/usr/bin/xauth' }),
	text('SecurityKeyProvider', { since: 802, default: 'internal' }),
	text('SshdSessionPath', { since: 908, default: '/usr/lib/openssh/sshd-session' }),
	text('SshdAuthPath', { since: 1000, default: '/usr/lib/openssh/sshd-auth' }),
	raw('VersionAddendum', { default: 'none' }),

	flag('UsePAM', NO),
	text('PAMServiceName', { since: 908, until: 1004, default: 'sshd' }, IN_MATCH),
	text('PAMServiceName', { since: 1004, until: 1005, default: 'sshd' }),
	text('PAMServiceName', { since: 1005, default: 'sshd' }, IN_MATCH),
	gone('PAMAuthenticationViaKbdInt', 'deprecated', { until: 1004 }),
	gone('UsePrivilegeSeparation', 'deprecated', { since: 705 }),
	choice('UsePrivilegeSeparation', {
		until: 705,
		default: 'sandbox',
		values: ['yes', 'sandbox', 'nosandbox', 'no']
	}),

	time('LoginGraceTime', { default: '120', range: COUNT }),
	choice(
		'PermitRootLogin',
		{
			default: 'prohibit-password',
			values: ['prohibit-password', 'without-password', 'forced-commands-only', 'yes', 'no']
		},
		IN_MATCH
	),
	flag('StrictModes', YES),
	int('MaxAuthTries', { default: '6', range: COUNT }, IN_MATCH),
	int('MaxSessions', { default: '10', range: COUNT }, IN_MATCH),
	special('MaxStartups', { default: '10:30:100' }),
	int('PerSourceMaxStartups', { since: 805, default: 'none', range: COUNT }),
	special('PerSourceNetBlockSize', { since: 805, default: '32:128' }),
	special('PerSourcePenalties', { since: 908 }),
	text('PerSourcePenaltyExemptList', { since: 908, default: 'none' }),
	flag('RefuseConnection', { since: 909 }, NO, IN_MATCH),
	flag('UseDNS', NO),

	flag('PubkeyAuthentication', YES, IN_MATCH),
	alias('DSAAuthentication', 'PubkeyAuthentication'),
	list('PubkeyAuthOptions', { since: 802, default: 'none' }, IN_MATCH),
	flag('PasswordAuthentication', YES, IN_MATCH),
	flag('PermitEmptyPasswords', NO, IN_MATCH),
	flag('KbdInteractiveAuthentication', YES, IN_MATCH),
	flag('ChallengeResponseAuthentication', { until: 807 }, YES),
	alias(
		'ChallengeResponseAuthentication',
		'KbdInteractiveAuthentication',
		{ since: 807 },
		IN_MATCH
	),
	alias('SKeyAuthentication', 'ChallengeResponseAuthentication', { until: 708 }),
	gone('SKeyAuthentication', 'deprecated', { since: 708, until: 807 }),
	alias('SKeyAuthentication', 'KbdInteractiveAuthentication', { since: 807 }, IN_MATCH),
	flag('HostbasedAuthentication', NO, IN_MATCH),
	flag('HostbasedUsesNameFromPacketOnly', NO, IN_MATCH),
	choice('IgnoreRhosts', { default: 'yes', values: ['yes', 'no', 'shosts-only'], inMatch: 803 }),
	flag('IgnoreUserKnownHosts', NO),
	list('AuthenticationMethods', { default: 'any' }, IN_MATCH),
	list('AuthorizedKeysFile', { default: '.ssh/authorized_keys .ssh/authorized_keys2' }, IN_MATCH),
	raw('AuthorizedKeysCommand', { default: 'none' }, IN_MATCH),
	text('AuthorizedKeysCommandUser', { default: 'none' }, IN_MATCH),
	text('AuthorizedPrincipalsFile', { default: 'none' }, IN_MATCH),
	raw('AuthorizedPrincipalsCommand', { default: 'none' }, IN_MATCH),
	text('AuthorizedPrincipalsCommandUser', { default: 'none' }, IN_MATCH),
	text('TrustedUserCAKeys', { default: 'none' }, IN_MATCH),
	list('RevokedKeys', IN_MATCH),
	list('AllowUsers', { accumulates: true }, IN_MATCH),
	list('DenyUsers', { accumulates: true }, IN_MATCH),
	list('AllowGroups', { accumulates: true }, IN_MATCH),
	list('DenyGroups', { accumulates: true }, IN_MATCH),
	int('RequiredRSASize', { since: 901, default: '1024', range: COUNT }, IN_MATCH),
	flag('ExposeAuthInfo', { since: 706 }, NO, IN_MATCH),

	algorithms('Ciphers'),
	algorithms('Macs'),
	algorithms('KexAlgorithms'),
	algorithms('HostKeyAlgorithms'),
	algorithms('CASignatureAlgorithms', { since: 709 }, IN_MATCH),
	algorithms('HostbasedAcceptedAlgorithms', { since: 805 }, IN_MATCH),
	algorithms('PubkeyAcceptedAlgorithms', { since: 805 }, IN_MATCH),
	algorithms('HostbasedAcceptedKeyTypes', { until: 805 }, IN_MATCH),
	algorithms('PubkeyAcceptedKeyTypes', { until: 805 }, IN_MATCH),
	alias('HostbasedAcceptedKeyTypes', 'HostbasedAcceptedAlgorithms', { since: 805 }, IN_MATCH),
	alias('PubkeyAcceptedKeyTypes', 'PubkeyAcceptedAlgorithms', { since: 805 }, IN_MATCH),
	special('RekeyLimit', { default: '0 0' }, IN_MATCH),
	choice('FingerprintHash', { default: 'SHA256', values: ['md5', 'sha256'] }),
	choice('Compression', { default: 'yes', values: ['yes', 'delayed', 'no'] }),
	flag('WarnWeakCrypto', { since: 1006, default: 'true' }),

	flag('TCPKeepAlive', { until: 1006 }, YES),
	choice('TCPKeepAlive', {
		since: 1006,
		default: 'true',
		values: ['yes', 'no', 'true', 'false', 'transport', 'all']
	}),
	alias('KeepAlive', 'TCPKeepAlive'),
	time('ClientAliveInterval', { default: '0', range: COUNT }, IN_MATCH),
	int('ClientAliveCountMax', { default: '3', range: COUNT }, IN_MATCH),
	list('ChannelTimeout', { since: 902, default: 'none' }, IN_MATCH),
	time('UnusedConnectionTimeout', { since: 902, default: 'none', range: COUNT }, IN_MATCH),
	special('IPQoS', { default: 'ef cs0' }, IN_MATCH),
	text('RDomain', { since: 707 }, IN_MATCH),

	choice('AllowTcpForwarding', { default: 'yes', values: DIRECTIONS }, IN_MATCH),
	choice('AllowStreamLocalForwarding', { default: 'yes', values: DIRECTIONS }, IN_MATCH),
	flag('AllowAgentForwarding', YES, IN_MATCH),
	flag('DisableForwarding', NO, IN_MATCH),
	choice('GatewayPorts', { default: 'no', values: ['clientspecified', 'yes', 'no'] }, IN_MATCH),
	row('octal')('StreamLocalBindMask', { default: '0177', range: [0, 511] }, IN_MATCH),
	flag('StreamLocalBindUnlink', NO, IN_MATCH),
	text('AgentSocketPath', { since: 1006, default: 'user:.ssh/agent' }, IN_MATCH),
	list('PermitOpen', { default: 'any' }, IN_MATCH),
	list('PermitListen', { since: 708, default: 'any' }, IN_MATCH),
	choice(
		'PermitTunnel',
		{ default: 'no', values: ['no', 'point-to-point', 'ethernet', 'yes'] },
		IN_MATCH
	),
	flag('X11Forwarding', NO, IN_MATCH),
	int('X11DisplayOffset', { default: '10', range: COUNT }, IN_MATCH),
	flag('X11UseLocalhost', YES, IN_MATCH),

	text('Banner', { default: 'none' }, IN_MATCH),
	raw('ForceCommand', { default: 'none' }, IN_MATCH),
	text('ChrootDirectory', { default: 'none' }, IN_MATCH),
	special('Subsystem', { accumulates: true, inMatch: 905 }),
	list('AcceptEnv', { accumulates: true }, IN_MATCH),
	list('SetEnv', { since: 708 }, IN_MATCH),
	text('PermitUserEnvironment', NO),
	flag('PermitTTY', YES, IN_MATCH),
	flag('PermitUserRC', YES, IN_MATCH),
	flag('PrintMotd', YES),
	flag('PrintLastLog', YES),
	choice('LogLevel', { default: 'INFO', inMatch: 706 }),
	choice('SyslogFacility', { default: 'AUTH' }),
	list('LogVerbose', { since: 805 }, IN_MATCH),

	flag('DebianBanner', { distribution: 'debian' }, YES),
	gone('PermitBlacklistedKeys', 'deprecated', { distribution: 'debian' }),
	...debianGssapi(),

	gone('KerberosAuthentication', 'unsupported', IN_MATCH),
	gone('KerberosOrLocalPasswd', 'unsupported'),
	gone('KerberosTicketCleanup', 'unsupported'),
	gone('KerberosGetAFSToken', 'unsupported'),
	gone('GSSAPIAuthentication', 'unsupported', { until: 1004 }, IN_MATCH),
	gone('GSSAPICleanupCredentials', 'unsupported', { until: 1004 }),
	gone('GSSAPIStrictAcceptorCheck', 'unsupported', { until: 1004 }),
	gone('GSSAPIDelegateCredentials', 'unsupported', { since: 1003, until: 1004 }),
	gone('GssAuthentication', 'unsupported', { since: 1004, until: 1005 }, IN_MATCH),
	gone('GssCleanupCreds', 'unsupported', { since: 1004, until: 1005 }),
	gone('GssDelegateCreds', 'unsupported', { since: 1004, until: 1005 }),
	gone('GssStrictAcceptor', 'unsupported', { since: 1004, until: 1005 }),
	gone('GSSAPIAuthentication', 'unsupported', { since: 1005 }, IN_MATCH),
	gone('GSSAPICleanupCredentials', 'unsupported', { since: 1005 }),
	gone('GSSAPIDelegateCredentials', 'unsupported', { since: 1005 }),
	gone('GSSAPIStrictAcceptorCheck', 'unsupported', { since: 1005 }),
	gone('KerberosTgtPassing', 'unsupported', { until: 1004 }),
	gone('AFSTokenPassing', 'unsupported', { until: 1004 }),
	gone('KerberosTgtPassing', 'deprecated', { since: 1004 }),
	gone('AFSTokenPassing', 'deprecated', { since: 1004 }),
	gone('Protocol', 'ignored'),
	gone('ServerKeyBits', 'deprecated'),
	gone('KeyRegenerationInterval', 'deprecated'),
	gone('RhostsAuthentication', 'deprecated'),
	gone('RhostsRSAAuthentication', 'deprecated', IN_MATCH),
	gone('RSAAuthentication', 'deprecated', IN_MATCH),
	gone('CheckMail', 'deprecated'),
	gone('UseLogin', 'deprecated'),
	gone('VerifyReverseMapping', 'deprecated'),
	gone('ReverseMappingCheck', 'deprecated'),
	gone('AuthorizedKeysFile2', 'deprecated', IN_MATCH)
];

/**
 * Debian's GSSAPI key exchange: its packages were built with it up to 10.3, those of 10.6 without.
 */
function debianGssapi(): Keyword[] {
	const built: Row = { distribution: 'debian', until: 1004 };
	return [
		flag('KerberosAuthentication', built, NO, IN_MATCH),
		flag('KerberosOrLocalPasswd', built, YES),
		flag('KerberosTicketCleanup', built, YES),
		flag('GSSAPIAuthentication', built, NO, IN_MATCH),
		flag('GSSAPICleanupCredentials', built, YES),
		alias('GSSAPICleanupCreds', 'GSSAPICleanupCredentials', built),
		flag('GSSAPIDelegateCredentials', built, { since: 1003 }, YES),
		flag('GSSAPIStrictAcceptorCheck', built, YES),
		flag('GSSAPIKeyExchange', built, NO),
		flag('GSSAPIStoreCredentialsOnRekey', built, NO),
		text('GSSAPIKexAlgorithms', built),
		gone('GSSUseSessionCCache', 'unsupported', built),
		gone('GSSAPIUseSessionCredCache', 'unsupported', built)
	];
}

/** The keywords of this file that a release knows, as `keywordsOf` has them. */
export function sshdKeywords(
	release: Release,
	distribution?: Keyword['distribution']
): ReadonlyMap<string, Keyword> {
	return keywordsOf(sshdKeywordRows, release, distribution);
}
