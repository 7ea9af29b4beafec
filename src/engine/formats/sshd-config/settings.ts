import { absolutePath, expandTilde, isNone } from './paths.ts';
import { permitted } from './forwarding.ts';
import {
	maxStartups,
	perSourceMaxStartups,
	perSourceNetBlockSize,
	perSourcePenalties
} from './limits.ts';
import {
	acceptEnv,
	channelTimeouts,
	defaultHostKeys,
	exemptList,
	filenames,
	files,
	groupPatterns,
	logVerbose,
	setEnv,
	userPatterns
} from './lists.ts';
import { listenAddresses, ports } from './listen.ts';
import { authenticationMethods } from './methods.ts';
import { choice, filename, flag, int, string, time } from './plain.ts';
import { command, forceCommand, versionAddendum } from './raw.ts';
import type { AnySetting } from './setting.ts';
import {
	algorithms,
	gssKexAlgorithms,
	ipqos,
	logLevel,
	rekeyLimit,
	syslogFacility
} from './shared.ts';
import {
	agentSocketPath,
	fingerprintHash,
	permitTunnel,
	permitUserEnvironment,
	pubkeyAuthOptions,
	rdomain,
	streamLocalBindMask,
	subsystems
} from './various.ts';
import { Fault, type Words } from './words.ts';

const YES_NO = { yes: 'yes', no: 'no' };
const DIRECTIONS = { yes: 'yes', all: 'yes', no: 'no', remote: 'remote', local: 'local' };
const ANSWERS = { yes: 'true', true: 'true', no: 'false', false: 'false' };

const missingFileName = (words: Words) => words.missing('missing file name.');
const missingUser = (name: string) => (words: Words) =>
	new Fault(`missing ${words.release < 807 ? name : words.keyword} argument.`);
const keys = algorithms('key', (names) => `Bad key types '${names}'.`);

const forwarding: [string, AnySetting][] = [
	['x11displayoffset', int(10)],
	['streamlocalbindmask', streamLocalBindMask],
	['x11forwarding', flag('no')],
	['x11uselocalhost', flag('yes')],
	['gatewayports', choice({ ...YES_NO, clientspecified: 'clientspecified' }, 'no')],
	['allowtcpforwarding', choice(DIRECTIONS, 'yes')],
	['allowagentforwarding', flag('yes')],
	['disableforwarding', flag('no')],
	['allowstreamlocalforwarding', choice(DIRECTIONS, 'yes')],
	['streamlocalbindunlink', flag('no')],
	['permittunnel', permitTunnel],
	['permitopen', permitted('PermitOpen')],
	['permitlisten', permitted('PermitListen')],
	['agentsocketpath', agentSocketPath]
];

const authentication: [string, AnySetting][] = [
	['usepam', flag('no')],
	['pamservicename', pamServiceName()],
	[
		'useprivilegeseparation',
		choice({ ...YES_NO, sandbox: 'sandbox', nosandbox: 'yes' }, 'sandbox')
	],
	['logingracetime', time(120)],
	['maxauthtries', int(6)],
	['requiredrsasize', int(1024)],
	['permitrootlogin', choice(rootLogins, 'prohibit-password')],
	[
		'ignorerhosts',
		choice(
			(release) => (release >= 803 ? { ...YES_NO, 'shosts-only': 'shosts-only' } : YES_NO),
			'yes'
		)
	],
	['ignoreuserknownhosts', flag('no')],
	['hostbasedauthentication', flag('no')],
	['hostbasedusesnamefrompacketonly', flag('no')],
	['pubkeyauthentication', flag('yes')],
	['pubkeyauthoptions', pubkeyAuthOptions],
	['kerberosauthentication', flag('no')],
	['kerberosorlocalpasswd', flag('yes')],
	['kerberosticketcleanup', flag('yes')],
	['gssapiauthentication', flag('no')],
	['gssapicleanupcredentials', flag('yes')],
	['gssapidelegatecredentials', flag('yes')],
	['gssapistrictacceptorcheck', flag('yes')],
	['gssapikeyexchange', flag('no')],
	['gssapistorecredentialsonrekey', flag('no')],
	['gssapikexalgorithms', gssKexAlgorithms],
	['passwordauthentication', flag('yes')],
	['kbdinteractiveauthentication', flag('yes')],
	['challengeresponseauthentication', flag('yes')],
	['permitemptypasswords', flag('no')],
	['strictmodes', flag('yes')],
	['exposeauthinfo', flag('no')],
	['refuseconnection', flag('no')],
	['trustedusercakeys', filename('none')],
	['revokedkeys', revokedKeys()],
	[
		'authorizedprincipalsfile',
		string('none', missingFileName, { keep: expandTilde, clears: 'global' })
	],
	['authorizedkeyscommand', command('AuthorizedKeysCommand')],
	['authorizedkeyscommanduser', string('none', missingUser('AuthorizedKeysCommandUser'))],
	['authorizedprincipalscommand', command('AuthorizedPrincipalsCommand')],
	[
		'authorizedprincipalscommanduser',
		string('none', missingUser('AuthorizedPrincipalsCommandUser'))
	],
	['authorizedkeysfile', filenames(['.ssh/authorized_keys', '.ssh/authorized_keys2'])],
	['allowusers', userPatterns],
	['denyusers', userPatterns],
	['allowgroups', groupPatterns],
	['denygroups', groupPatterns],
	['authenticationmethods', authenticationMethods]
];

const cryptography: [string, AnySetting][] = [
	['ciphers', algorithms('cipher', (names) => `Bad SSH2 cipher spec '${names}'.`)],
	['macs', algorithms('mac', (names) => `Bad SSH2 mac spec '${names}'.`)],
	['kexalgorithms', algorithms('kex', (names) => `Bad SSH2 KexAlgorithms '${names}'.`)],
	['casignaturealgorithms', algorithms('ca', (names) => `Bad key types '${names}'.`)],
	['hostbasedacceptedalgorithms', keys],
	['hostbasedacceptedkeytypes', keys],
	['hostkeyalgorithms', keys],
	['pubkeyacceptedalgorithms', keys],
	['pubkeyacceptedkeytypes', keys],
	['fingerprinthash', fingerprintHash],
	['rekeylimit', rekeyLimit],
	['hostkey', files(defaultHostKeys)],
	['hostcertificate', files()],
	['hostkeyagent', string('none', () => new Fault('missing socket name.'), { keep: agentPath })],
	['securitykeyprovider', string('internal', missingFileName, { keep: providerPath })],
	['warnweakcrypto', choice({ ...ANSWERS, 'no-pq-kex': 'false' }, 'true')]
];

const connection: [string, AnySetting][] = [
	['port', ports],
	['addressfamily', choice({ any: 'any', inet: 'inet', inet6: 'inet6' }, 'any')],
	['listenaddress', listenAddresses],
	['maxsessions', int(10)],
	['clientaliveinterval', time(0)],
	['clientalivecountmax', int(3)],
	['unusedconnectiontimeout', unusedConnectionTimeout()],
	['channeltimeout', channelTimeouts],
	['tcpkeepalive', tcpKeepAlive()],
	['compression', choice({ yes: 'yes', delayed: 'yes', no: 'no' }, 'yes')],
	['usedns', flag('no')],
	['maxstartups', maxStartups],
	['persourcemaxstartups', perSourceMaxStartups],
	['persourcenetblocksize', perSourceNetBlockSize],
	['persourcepenalties', perSourcePenalties],
	['persourcepenaltyexemptlist', exemptList],
	['ipqos', ipqos],
	['rdomain', rdomain],
	['versionaddendum', versionAddendum],
	['debianbanner', debianBanner()]
];

const session: [string, AnySetting][] = [
	['printmotd', flag('yes')],
	['printlastlog', flag('yes')],
	['permittty', flag('yes')],
	['permituserrc', flag('yes')],
	['banner', filename('none')],
	['forcecommand', forceCommand],
	['chrootdirectory', string('none', missingFileName, { clears: 'always' })],
	['acceptenv', acceptEnv],
	['setenv', setEnv],
	['permituserenvironment', permitUserEnvironment],
	['subsystem', subsystems],
	['loglevel', logLevel],
	['syslogfacility', syslogFacility],
	['logverbose', logVerbose]
];

const paths: [string, AnySetting][] = [
	['pidfile', filename('/run/sshd.pid')],
	['modulifile', filename('/etc/ssh/moduli')],
	['xauthlocation', filename('/usr/bin/xauth')],
	['sshdsessionpath', filename('/usr/lib/openssh/sshd-session')],
	['sshdauthpath', filename('/usr/lib/openssh/sshd-auth')]
];

/** How every setting is read and printed, by lower-case keyword. */
export const SETTINGS: ReadonlyMap<string, AnySetting> = new Map([
	...connection,
	...authentication,
	...cryptography,
	...forwarding,
	...session,
	...paths
]);

function rootLogins(release: number): Record<string, string> {
	const keysOnly = release >= 1001 ? 'prohibit-password' : 'without-password';
	return {
		'prohibit-password': keysOnly,
		'without-password': keysOnly,
		'forced-commands-only': 'forced-commands-only',
		...YES_NO
	};
}

/** Since 10.4 blocks may name it again, to no effect. */
function pamServiceName(): AnySetting {
	return {
		...string('sshd', () => new Fault('missing argument.')),
		// Lost in the table of 10.4, back in 10.6 (run).
		overrides: { since: 908, until: 1004, again: 1006 }
	};
}

/** One file up to 10.2, then several. */
function revokedKeys(): AnySetting {
	const one = filename('none');
	const several = filenames([]);
	return {
		depends: true,
		read: (words, state) =>
			words.release >= 1003 ? several.read(words, state) : one.read(words, state),
		print: (value, by) => (by.release >= 1003 ? several : one).print(value as never, by)
	};
}

/** A time, or `none`, which counts over an earlier line, too; no time at all does not. */
function unusedConnectionTimeout(): AnySetting {
	const plain = time(0);
	return {
		read(words, state) {
			if (!isNone(words.peek())) return plain.read(words, state);
			words.next();
			return 'none';
		},
		join: (earlier: unknown, value: unknown) => (value === 'none' ? value : earlier),
		print: (value: number | 'none' | undefined) => [String(value || 'none')]
	};
}

/** A flag up to 10.5; since 10.6 it also says for which connections. */
function tcpKeepAlive(): AnySetting {
	const plain = flag('yes');
	const wide = choice({ ...ANSWERS, transport: 'true', all: 'all' }, 'true');
	return {
		read: (words, state) => (words.release >= 1006 ? wide : plain).read(words, state),
		print: (value, by) => (by.release >= 1006 ? wide : plain).print(value as never, by)
	};
}

/** Debian did not print it up to 9.2, and did from 10.0 on. */
function debianBanner(): AnySetting {
	const plain = flag('yes');
	return {
		...plain,
		print: (value, by) => (by.release >= 1000 ? plain.print(value as never, by) : undefined)
	};
}

function providerPath(word: string): string {
	return word.toLowerCase() === 'internal' ? word : absolutePath(word);
}

function agentPath(word: string): string {
	return word === 'SSH_AUTH_SOCK' ? word : absolutePath(word);
}
