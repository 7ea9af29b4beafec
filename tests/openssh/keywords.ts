import type { KINDS, Values } from './kinds.ts';
import { valuesOf } from './values.ts';

/** A keyword to write, with what it takes. */
export interface KeywordToWrite {
	name: string;
	values: Values;
	/** The first release that knows it (10.6 is 1006), 0 where all do. */
	since: number;
	/** The first release whose `Match` blocks of `sshd_config` may have it; absent where none does. */
	inMatch?: number;
}

/**
 * Every name in the programs' own tables, by what its value is; with the release that
 * brought it, and after `*` the one that brought it to Match.
 */
const SSH: Partial<Record<keyof typeof KINDS, string>> = {
	name: `
		AddKeysToAgent BindAddress BindInterface:707 CASignatureAlgorithms:709 Ciphers
		ControlPersist DynamicForward EscapeChar ForwardAgent HostbasedAcceptedAlgorithms:807
		HostbasedKeyTypes HostKeyAlgorithms HostKeyAlias Hostname IgnoreUnknown
		KbdInteractiveDevices KexAlgorithms LocalForward MACs ObscureKeystrokeTiming:905
		PreferredAuthentications PubkeyAcceptedAlgorithms:805 PubkeyAcceptedKeyTypes
		RefuseConnection:1001 RekeyLimit RemoteForward Tag:904 TunnelDevice User
		GSSAPIClientIdentity GSSAPIServerIdentity GSSAPIKexAlgorithms`,
	flag: `
		AddressFamily BatchMode CanonicalizeFallbackLocal CanonicalizeHostname
		ChallengeResponseAuthentication CheckHostIP ClearAllForwardings Compression
		ControlMaster DSAAuthentication EnableEscapeCommandline:902 EnableSSHKeysign
		ExitOnForwardFailure FingerprintHash ForkAfterAuthentication:807 ForwardX11
		ForwardX11Trusted GatewayPorts GSSAPIAuthentication GSSAPIDelegateCredentials
		HashKnownHosts HostbasedAuthentication IdentitiesOnly KbdInteractiveAuthentication
		KeepAlive LogLevel NoHostAuthenticationForLocalhost PasswordAuthentication
		PermitLocalCommand ProxyUseFdpass PubkeyAuthentication RequestTTY SessionType:807
		SKeyAuthentication StdinNull:807 StreamLocalBindUnlink StrictHostKeyChecking
		SyslogFacility:706 TCPKeepAlive TISAuthentication Tunnel UpdateHostKeys VerifyHostKeyDNS
		VisualHostKey WarnWeakCrypto:1001 UseBlacklistedKeys GSSAPIKeyExchange GSSAPITrustDNS
		GSSAPIRenewalForcesRekey UseKeychain`,
	gone: `
		AFSTokenPassing Cipher CompressionLevel FallBackToRsh GlobalKnownHostsFile2
		KerberosAuthentication KerberosTgtPassing Protocol RhostsAuthentication
		RhostsRSAAuthentication RSAAuthentication UsePrivilegedPort UserKnownHostsFile2
		UseRoaming UseRsh`,
	list: `
		CanonicalDomains CanonicalizePermittedCNAMEs ChannelTimeout:906 IPQoS LogVerbose:805
		PermitRemoteOpen:805 SendEnv SetEnv:708`,
	integer: `
		CanonicalizeMaxDots ConnectionAttempts NumberOfPasswordPrompts RequiredRSASize:901
		ServerAliveCountMax`,
	userPath: `
		CertificateFile ControlPath GlobalKnownHostsFile IdentityAgent IdentityFile
		IdentityFile2 UserKnownHostsFile`,
	time: `ConnectTimeout ForwardX11Timeout ServerAliveInterval ProtocolKeepAlives SetupTimeOut`,
	raw: `
		KnownHostsCommand:805 LocalCommand ProxyCommand ProxyJump RemoteCommand:706
		VersionAddendum:1000`,
	path: `PKCS11Provider RevokedHostKeys SecurityKeyProvider:802 SmartcardDevice XAuthLocation`,
	port: `Port`,
	octal: `StreamLocalBindMask`
};

const SSHD: Partial<Record<keyof typeof KINDS, string>> = {
	list: `
		AcceptEnv* AllowGroups* AllowUsers* AuthenticationMethods* AuthorizedKeysFile*
		ChannelTimeout:902*902 DenyGroups* DenyUsers* IPQoS* LogVerbose:805*805 PermitListen:708*708
		PermitOpen* PerSourcePenalties:908 PubkeyAuthOptions:802*802 SetEnv:708*708 Subsystem*905`,
	serverFlag: `
		AddressFamily AllowAgentForwarding* AllowStreamLocalForwarding* AllowTcpForwarding*
		ChallengeResponseAuthentication*807 Compression DisableForwarding* DSAAuthentication
		ExposeAuthInfo:706*706 FingerprintHash GatewayPorts* GSSAPIAuthentication*
		GSSAPICleanupCredentials GSSAPIDelegateCredentials:1003 GSSAPIStrictAcceptorCheck
		HostbasedAuthentication* HostbasedUsesNameFromPacketOnly* IgnoreRhosts*803
		IgnoreUserKnownHosts KbdInteractiveAuthentication* KeepAlive KerberosAuthentication*
		KerberosGetAFSToken KerberosOrLocalPasswd KerberosTicketCleanup LogLevel*706
		PasswordAuthentication* PermitEmptyPasswords* PermitRootLogin* PermitTTY* PermitTunnel*
		PermitUserRC* PrintLastLog PrintMotd PubkeyAuthentication* RefuseConnection:909*909
		SKeyAuthentication*807 StreamLocalBindUnlink* StrictModes SyslogFacility TCPKeepAlive
		UseDNS UsePAM WarnWeakCrypto:1006 X11Forwarding* X11UseLocalhost* DebianBanner
		PermitBlacklistedKeys GSSAPIKeyExchange GSSAPIStoreCredentialsOnRekey GSSAPICleanupCreds
		GSSUseSessionCCache GSSAPIUseSessionCredCache`,
	gone: `
		AFSTokenPassing AuthorizedKeysFile2* CheckMail KerberosTgtPassing
		KeyRegenerationInterval Protocol ReverseMappingCheck RHostsAuthentication
		RhostsRSAAuthentication* RSAAuthentication* ServerKeyBits UseLogin
		UsePrivilegeSeparation VerifyReverseMapping`,
	path: `
		AgentSocketPath:1006* AuthorizedPrincipalsFile* Banner* ChrootDirectory* HostCertificate
		HostDSAKey HostKey ModuliFile:806 PidFile RevokedKeys* SecurityKeyProvider:802
		SshdAuthPath:1000 SshdSessionPath:908 TrustedUserCAKeys* XAuthLocation`,
	raw: `AuthorizedKeysCommand* AuthorizedPrincipalsCommand* ForceCommand* VersionAddendum`,
	name: `
		AuthorizedKeysCommandUser* AuthorizedPrincipalsCommandUser* CASignatureAlgorithms:709*709
		Ciphers HostbasedAcceptedAlgorithms:805*805 HostBasedAcceptedKeyTypes* HostKeyAgent
		HostKeyAlgorithms KexAlgorithms ListenAddress MACs MaxStartups PAMServiceName:908*908
		PermitUserEnvironment PerSourceNetBlockSize:805 PerSourcePenaltyExemptList:908
		PubkeyAcceptedAlgorithms:805*805 PubkeyAcceptedKeyTypes*  RekeyLimit*
		GSSAPIKexAlgorithms`,
	integer: `
		ClientAliveCountMax* MaxAuthTries* MaxSessions* PerSourceMaxStartups:805
		RequiredRSASize:901*901 X11DisplayOffset*`,
	time: `ClientAliveInterval* LoginGraceTime UnusedConnectionTimeout:902*902`,
	port: `Port`,
	octal: `StreamLocalBindMask*`
};

/** Every keyword of a file, blocks and Include apart. */
export const KEYWORDS = { ssh: read('ssh', SSH), sshd: read('sshd', SSHD) };

function read(file: 'ssh' | 'sshd', table: typeof SSH): KeywordToWrite[] {
	return Object.entries(table).flatMap(([kind, names]) =>
		names
			.trim()
			.split(/\s+/)
			.map((entry) => {
				const [known = '', inMatch] = entry.split('*');
				const [name = '', since = 0] = known.split(':');
				const values = valuesOf(file, name, kind as keyof typeof KINDS);
				return {
					name,
					values,
					since: Number(since),
					...(inMatch !== undefined && { inMatch: Number(inMatch) })
				};
			})
	);
}
