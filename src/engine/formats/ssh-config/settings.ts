import { asciiLowercase } from '../openssh/pattern.ts';
import { algorithmList, gssapiKexAlgorithms } from './algorithm-list.ts';
import { identityFiles, printExpanded, printUpdateHostKeys } from './derived.ts';
import { files, hostFiles, revokedHostKeys } from './files.ts';
import { forward } from './forward.ts';
import { proxyCommand, proxyJump } from './jump.ts';
import {
	canonicalDomains,
	channelTimeouts,
	logVerbose,
	permitRemoteOpen,
	permittedCnames,
	sendEnv,
	setEnv
} from './lists.ts';
import { logLevel, syslogFacility } from './log.ts';
import {
	TRUE_FALSE,
	YES_NO,
	choice,
	command,
	flag,
	int,
	port,
	string,
	time,
	type Meanings
} from './plain.ts';
import { cipher, compressionLevel, protocol } from './protocol-1.ts';
import type { AnySetting, Printer, Setting } from './setting.ts';
import {
	addKeysToAgent,
	controlPersist,
	escapeChar,
	fingerprintHash,
	forwardAgent,
	identityAgent,
	ipqos,
	obscureKeystrokeTiming,
	refuseConnection,
	rekeyLimit,
	streamLocalBindMask,
	tunnelDevice,
	versionAddendum
} from './special.ts';

/** A setting that is printed otherwise than it is kept. */
function printed<V>(setting: Setting<V>, print: Setting<V>['print']): Setting<V> {
	return { ...setting, print };
}

/** A choice whose words changed. */
function choiceSince(
	words: Meanings,
	fallback: string,
	since: number,
	before: Setting<string>
): Setting<string> {
	const now = choice(words, fallback);
	return {
		read: (line, state) => (line.release < since ? before : now).read(line, state),
		print: (value, by) => (by.release < since ? before : now).print(value, by)
	};
}

const isOn = (by: Printer, key: string) => by.values.get(key) === 'yes';
const ASK: Meanings = { ...TRUE_FALSE, ask: 'ask' };
const notPrinted = () => undefined;
const asIs = (value: string | undefined) => (value === undefined ? undefined : [value]);

const fdpass = flag('no');
const tunnel = choice(
	{
		ethernet: 'ethernet',
		'point-to-point': 'point-to-point',
		true: 'point-to-point',
		yes: 'point-to-point',
		false: 'false',
		no: 'false'
	},
	'false'
);
const updateHostKeys = choice(ASK, 'true');

/** Every setting that a line of `ssh_config` can make, by its lower-case name. */
export const SETTINGS: ReadonlyMap<string, AnySetting> = new Map<string, AnySetting>([
	['ignoreunknown', string()],
	['tag', string()],
	['user', string()],
	['hostname', string()],
	['port', port],
	['addressfamily', choice({ inet: 'inet', inet6: 'inet6', any: 'any' }, 'any')],
	['bindaddress', string()],
	['bindinterface', string()],
	['proxycommand', proxyCommand],
	['proxyjump', proxyJump],
	[
		'proxyusefdpass',
		// It is never used for jumps.
		printed(fdpass, (value, by) => (by.values.has('proxyjump') ? ['no'] : fdpass.print(value, by)))
	],
	['connectionattempts', int('1')],
	['connecttimeout', time('none')],
	['refuseconnection', refuseConnection],

	['canonicaldomains', canonicalDomains],
	['canonicalizefallbacklocal', flag('yes')],
	['canonicalizehostname', choice({ ...TRUE_FALSE, always: 'always' }, 'false')],
	['canonicalizemaxdots', int('1')],
	['canonicalizepermittedcnames', permittedCnames],

	[
		'tcpkeepalive',
		choiceSince({ ...TRUE_FALSE, transport: 'true', all: 'all' }, 'true', 1006, flag('yes'))
	],
	[
		'serveraliveinterval',
		printed(time('0'), (value, by) => [
			// Debian has ssh probe where nobody is there to see that it hangs.
			String(value ?? (by.build === 'debian' && isOn(by, 'batchmode') ? 300 : 0))
		])
	],
	['serveralivecountmax', int('3')],
	['channeltimeout', channelTimeouts],
	['rekeylimit', rekeyLimit],
	['ipqos', ipqos],
	['obscurekeystroketiming', obscureKeystrokeTiming],
	[
		'compression',
		// 9.9 compresses all the same, but has no name for it.
		printed(choiceSince({ yes: 'yes', no: 'no' }, 'no', 802, flag('no')), (value = 'no', by) => [
			by.release === 909 && value === 'yes' ? 'UNKNOWN' : value
		])
	],
	['compressionlevel', compressionLevel],

	['batchmode', flag('no')],
	['numberofpasswordprompts', int('3')],
	['passwordauthentication', flag('yes')],
	['kbdinteractiveauthentication', flag('yes')],
	['kbdinteractivedevices', string()],
	['challengeresponseauthentication', flag('yes')],
	[
		'pubkeyauthentication',
		choiceSince(
			{ ...TRUE_FALSE, unbound: 'unbound', 'host-bound': 'host-bound' },
			'true',
			809,
			flag('yes')
		)
	],
	['hostbasedauthentication', flag('no')],
	['enablesshkeysign', flag('no')],
	['preferredauthentications', string()],
	['gssapiauthentication', flag('no')],
	['gssapikeyexchange', flag('no')],
	['gssapidelegatecredentials', flag('no')],
	['gssapitrustdns', flag('no')],
	['gssapirenewalforcesrekey', flag('no')],
	['gssapiclientidentity', string()],
	['gssapiserveridentity', string()],
	['gssapikexalgorithms', gssapiKexAlgorithms],

	['identityfile', files('identity files', identityFiles)],
	['identitiesonly', flag('no')],
	['identityagent', identityAgent],
	[
		'certificatefile',
		printed(files('certificate files', notPrinted), (value, { release }) =>
			release >= 708 ? value : undefined
		)
	],
	['addkeystoagent', addKeysToAgent],
	['pkcs11provider', string()],
	['smartcarddevice', string()],
	['securitykeyprovider', string()],

	[
		'stricthostkeychecking',
		choiceSince(
			{ ...TRUE_FALSE, ask: 'ask', off: 'false', 'accept-new': 'accept-new' },
			'ask',
			706,
			choice(ASK, 'ask')
		)
	],
	['updatehostkeys', printed(updateHostKeys, printUpdateHostKeys)],
	['verifyhostkeydns', choice(ASK, 'false')],
	[
		'checkhostip',
		printed(flag('no'), (value, { release }) => [value ?? (release < 805 ? 'yes' : 'no')])
	],
	['hostkeyalias', string((value) => (value === undefined ? undefined : [asciiLowercase(value)]))],
	['nohostauthenticationforlocalhost', flag('no')],
	['hashknownhosts', flag('no')],
	['globalknownhostsfile', hostFiles('/etc/ssh/ssh_known_hosts /etc/ssh/ssh_known_hosts2', false)],
	['userknownhostsfile', hostFiles('~/.ssh/known_hosts ~/.ssh/known_hosts2', true)],
	['knownhostscommand', command(asIs)],
	['revokedhostkeys', revokedHostKeys],
	['visualhostkey', flag('no')],
	['fingerprinthash', fingerprintHash],

	['ciphers', algorithmList('cipher')],
	['macs', algorithmList('mac')],
	['kexalgorithms', algorithmList('kex')],
	['hostkeyalgorithms', algorithmList('key')],
	['casignaturealgorithms', algorithmList('ca')],
	['hostbasedkeytypes', algorithmList('key')],
	['hostbasedalgorithms', algorithmList('key')],
	['hostbasedacceptedalgorithms', algorithmList('key')],
	['pubkeyacceptedkeytypes', algorithmList('key')],
	['pubkeyacceptedalgorithms', algorithmList('key')],
	['requiredrsasize', int('1024')],
	['warnweakcrypto', choice({ ...YES_NO, 'no-pq-kex': 'no' }, 'yes')],

	[
		'controlmaster',
		choice({ ...TRUE_FALSE, auto: 'auto', ask: 'ask', autoask: 'autoask' }, 'false')
	],
	['controlpath', string(printExpanded)],
	['controlpersist', controlPersist],
	['localforward', forward('local')],
	['remoteforward', forward('remote')],
	['dynamicforward', forward('dynamic')],
	['permitremoteopen', permitRemoteOpen],
	['clearallforwardings', flag('no')],
	['exitonforwardfailure', flag('no')],
	['gatewayports', flag('no')],
	['forwardagent', forwardAgent],
	['forwardx11', flag('no')],
	['forwardx11timeout', time('1200')],
	[
		'forwardx11trusted',
		printed(flag('no'), (value, { build }) => [value ?? (build === 'debian' ? 'yes' : 'no')])
	],
	['xauthlocation', string((value = '/usr/bin/xauth') => [value])],
	['streamlocalbindmask', streamLocalBindMask],
	['streamlocalbindunlink', flag('no')],
	[
		'tunnel',
		printed(tunnel, (value, by) =>
			isOn(by, 'clearallforwardings') ? ['false'] : tunnel.print(value, by)
		)
	],
	['tunneldevice', tunnelDevice],

	['remotecommand', command(printExpanded)],
	[
		'localcommand',
		command((value, by) => (by.release < 707 ? printExpanded(value, by) : asIs(value)))
	],
	['permitlocalcommand', flag('no')],
	['requesttty', choice({ ...TRUE_FALSE, force: 'force', auto: 'auto' }, 'auto')],
	['sessiontype', choice({ none: 'none', subsystem: 'subsystem', default: 'default' }, 'default')],
	['stdinnull', flag('no')],
	['forkafterauthentication', flag('no')],
	['escapechar', escapeChar],
	['enableescapecommandline', flag('no')],
	['sendenv', sendEnv],
	['setenv', setEnv],
	['loglevel', logLevel],
	['syslogfacility', syslogFacility],
	['logverbose', logVerbose],
	['versionaddendum', versionAddendum],

	['protocol', protocol],
	['cipher', cipher],
	['useprivilegedport', flag('no')],
	['rsaauthentication', flag('yes')],
	['rhostsrsaauthentication', flag('no')]
]);
