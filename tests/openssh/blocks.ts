import fc, { type Arbitrary } from 'fast-check';
import { mutated, styled } from './lines.ts';

/** `true` and `false` are all that Match ever gets to run, the latter far more often: whether it runs is not for us to know. */
const SSH_CRITERIA: [string, number][] = [
	...[
		'host web*',
		'host !web1,*',
		'host *.example.net',
		'originalhost web1',
		'originalhost *,!db*',
		'host WEB1'
	],
	...[
		'user bob',
		'user alice,bob',
		'user !alice,*',
		'localuser nosuchuser',
		'localuser *',
		'exec false',
		'exec "false"'
	],
	...[
		'host=web1',
		'user="bob"',
		'Host web1',
		'host 10.0.0.5',
		'!host web1',
		'!user bob',
		'!originalhost web1',
		'final',
		'canonical',
		'!final',
		'!canonical',
		'all'
	]
]
	.map((text): [string, number] => [text, 0])
	.concat([
		['tagged one', 904],
		['tagged none,one', 904],
		['localnetwork 198.51.100.0/24', 904],
		['!localnetwork 198.51.100.0/24', 904],
		['sessiontype shell', 1000],
		['sessiontype exec', 1000],
		['command *', 1000],
		['version OpenSSH_*', 1000],
		['tagged ""', 1000],
		['command ""', 1000]
	]);

const ODD_SSH_CRITERIA = [
	...[
		'host',
		'all host x',
		'host web1 all',
		'hostname web1',
		'exec',
		'',
		'""',
		'host ""',
		'"host" web1',
		'user bob #x',
		'host web1 # x'
	],
	...[
		'final all',
		'canonical all',
		'all all',
		'!all',
		'canonical final',
		'localnetwork 10.0.0.1/8',
		'host web1,',
		'tagged',
		'tagged=""'
	],
	...[
		'host "web1',
		"host 'web1'",
		'sessiontype x',
		'version',
		'exec true',
		'user=',
		'user =bob',
		'final host web1',
		'host web1 user bob',
		'all # x',
		'#',
		'all=x'
	]
];

const HOST_PATTERNS = [
	...[
		'*',
		'web1',
		'web?',
		'*.example.com *.example.net',
		'!web1 *',
		'* !web1',
		'!web1',
		'web1 db*',
		'WEB1',
		'"web1"'
	],
	...['10.0.0.*', 'web1,db1', "'web1' *", 'nosuch', '*a*b*', '**', 'example.com web1', '?*']
];

const ODD_HOST_PATTERNS = [
	'',
	'""',
	'web1 # x',
	'"web1',
	'a "" b',
	'! web1',
	'!',
	'web1 #',
	'#',
	'\\*',
	'web1 "',
	'é',
	'!!web1',
	'web1=db1',
	'= web1'
];

const SSHD_CRITERIA: [string, number][] = [
	...[
		'user bob',
		'user !bob,*',
		'user alice,bob',
		'host *.example.com',
		'host web1,laptop*',
		'address 10.0.0.0/8'
	],
	...[
		'address 192.0.2.7',
		'address 10.0.0.0/8,!10.0.0.5',
		'address 2001:db8::/32',
		'address *',
		'address 10.0.0.*',
		'localport 2222',
		'localaddress 192.0.2.1'
	],
	...[
		'user bob address 10.0.0.0/8',
		'User Bob',
		'group nosuchgroup',
		'all',
		'user bob host web1',
		'rdomain x',
		'address !10.0.0.5,*',
		'user "bob"',
		'user *'
	]
]
	.map((text): [string, number] => [text, 0])
	.concat([
		['invalid-user', 909],
		['user=bob', 1000],
		['version OpenSSH_*', 1000]
	]);

const ODD_SSHD_CRITERIA = [
	...[
		'user',
		'all user bob',
		'user bob all',
		'!user bob',
		'hostname x',
		'',
		'""',
		'user ""',
		'address 10.0.0.1/8',
		'address 10.0.0.0/33'
	],
	...[
		'localport x',
		'localport 0',
		'localaddress 10.0.0.1/8',
		'user bob #x',
		'user bob # x',
		'all # x',
		'address a.b',
		'user=bob',
		'user =bob',
		'invalid-user x',
		'version',
		'user "bob',
		'all=x',
		'address',
		'user bob,',
		'address 10.0.0.0/8,',
		"user 'bob'",
		'address !10.0.0.0/8,10.0.0.1/8',
		'#',
		'user="bob"'
	]
];

/** A Host line. */
export const hostLine = block('Host', HOST_PATTERNS, ODD_HOST_PATTERNS);

/** A Match line of a client's file. */
export function sshMatchLine(release: number): Arbitrary<string> {
	return block('Match', combined(SSH_CRITERIA, release), ODD_SSH_CRITERIA);
}

/** A Match line of a server's file. */
export function sshdMatchLine(release: number): Arbitrary<string> {
	return block('Match', combined(SSHD_CRITERIA, release), ODD_SSHD_CRITERIA);
}

function block(
	keyword: string,
	good: string[] | Arbitrary<string>,
	odd: string[]
): Arbitrary<string> {
	const right = styled(keyword, Array.isArray(good) ? fc.constantFrom(...good) : good);
	const strange = styled(keyword, fc.constantFrom(...odd));
	return fc.oneof(
		{ arbitrary: right, weight: 90 },
		{ arbitrary: strange, weight: 3 },
		// What Match runs is never left to chance.
		{ arbitrary: mutated(right.filter((line) => !/exec/i.test(line))), weight: 2 }
	);
}

/** One or two criteria that a release knows, or all of nothing else. */
function combined(criteria: [string, number][], release: number): Arbitrary<string> {
	const known = criteria.filter(([, since]) => since <= release).map(([text]) => text);
	const one = fc.constantFrom(...known);
	const some = fc.constantFrom(...known.filter((text) => text !== 'all'));
	return fc.oneof(
		{ arbitrary: one, weight: 3 },
		{ arbitrary: fc.tuple(some, some).map((both) => both.join(' ')), weight: 1 }
	);
}
