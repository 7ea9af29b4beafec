import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amend } from './amend.ts';
import { defaultEnvironment } from './environment.ts';
import type { ResolveQuery } from './formats/openssh/resolution.ts';
import { plan } from './plan.ts';
import { resolve } from './resolve.ts';

/** 30 s and a count of 10 on the client; 15 s and 20 on the server, whose version is unknown. */
const both = plan({ ...defaultEnvironment, control: ['client', 'server'] });
const CLIENT = { serveraliveinterval: ['30'], serveralivecountmax: ['10'] };
const SERVER = { clientaliveinterval: ['15'], clientalivecountmax: ['20'] };

const forHost = (host: string): ResolveQuery => ({ format: 'ssh_config', host });

describe('ssh_config', () => {
	it.each<[string, string, string, ResolveQuery?]>([
		['an empty text', '', 'ServerAliveInterval 30\nServerAliveCountMax 10\n'],
		[
			'the line that wins',
			'Host *\n\tServerAliveInterval=300 # five minutes\r\n\tServerAliveCountMax=10\r\n',
			'Host *\n\tServerAliveInterval=30 # five minutes\r\n\tServerAliveCountMax=10\r\n'
		],
		[
			'a line with the same meaning stays',
			'Host *\n    ServerAliveInterval 30s\n    ServerAliveCountMax 010\n',
			'Host *\n    ServerAliveInterval 30s\n    ServerAliveCountMax 010\n'
		],
		[
			'commented defaults',
			'Host *\n#   ServerAliveInterval 0\n#   ServerAliveCountMax 3\n    HashKnownHosts yes\n',
			'Host *\n    ServerAliveInterval 30\n    ServerAliveCountMax 10\n    HashKnownHosts yes\n'
		],
		[
			'a sibling keeps its company',
			'Host *\n  ServerAliveInterval 30\n  HashKnownHosts yes\n',
			'Host *\n  ServerAliveInterval 30\n  ServerAliveCountMax 10\n  HashKnownHosts yes\n'
		],
		[
			'every block that says otherwise',
			'Host a\n    ServerAliveInterval 600\nHost *\n    ServerAliveInterval 60\n    ServerAliveCountMax 10\n',
			'Host a\n    ServerAliveInterval 30\nHost *\n    ServerAliveInterval 30\n    ServerAliveCountMax 10\n'
		],
		[
			'one host: its own block',
			'Host db1\n    User deploy\n\nHost *\n    Compression yes\n',
			'Host db1\n    User deploy\n    ServerAliveInterval 30\n    ServerAliveCountMax 10\n\nHost *\n    Compression yes\n',
			forHost('db1')
		],
		[
			'one host: a block of its own where it has none',
			'Host other\n    User deploy\n',
			'Host other\n    User deploy\n\nHost db1\n    ServerAliveInterval 30\n    ServerAliveCountMax 10\n',
			forHost('db1')
		],
		[
			'TCPKeepAlive is switched on again',
			'TCPKeepAlive no\nServerAliveInterval 30\nServerAliveCountMax 10\n',
			'TCPKeepAlive yes\nServerAliveInterval 30\nServerAliveCountMax 10\n'
		]
	])('%s', (_, before, after, query) => {
		const amended = amend(before, 'ssh_config', both, query);
		expect(amended).toEqual({ text: after, changed: before !== after, problems: [] });
	});

	it('goes above a file that would win', () => {
		const query: ResolveQuery = {
			format: 'ssh_config',
			host: 'db1',
			files: { '~/.ssh/shared': 'ServerAliveInterval 600\n' }
		};
		const text = 'Include shared\nHost db1\n    User deploy\n';
		const amended = amend(text, 'ssh_config', both, query);
		expect(amended.problems).toEqual([]);
		expect(resolve(amended.text, query)).toMatchObject({ ok: true, options: CLIENT });
	});

	it('says what a page cannot know', () => {
		const text = 'Match exec "on-vpn"\n    ServerAliveInterval 600\n';
		const amended = amend(text, 'ssh_config', both, forHost('db1'));
		expect(amended.problems).toMatchObject([{ code: 'amend-undecided', at: '1' }]);
		expect(amend('Include missing\n', 'ssh_config', both).problems).toMatchObject([
			{ code: 'amend-include', at: '1' }
		]);
	});

	it('leaves what ssh refuses, and says so', () => {
		const text = 'ServerAliveIntervl 30\n';
		expect(amend(text, 'ssh_config', both)).toMatchObject({
			text,
			changed: false,
			problems: [{ code: 'amend-refused', params: { line: 1 }, at: '1' }]
		});
	});
});

describe('sshd_config', () => {
	it.each([
		[
			'above the first Match, and its comment',
			'UseDNS no\n\n# People who only copy files\nMatch User sftp\n    ForceCommand internal-sftp\n',
			'UseDNS no\nClientAliveInterval 15\nClientAliveCountMax 20\n\n# People who only copy files\nMatch User sftp\n    ForceCommand internal-sftp\n'
		],
		[
			'Debian’s commented defaults',
			'Include /etc/ssh/sshd_config.d/*.conf\n#Port 22\n#TCPKeepAlive yes\n#ClientAliveInterval 0\n#ClientAliveCountMax 3\n',
			'Include /etc/ssh/sshd_config.d/*.conf\n#Port 22\n#TCPKeepAlive yes\nClientAliveInterval 15\nClientAliveCountMax 20\n'
		],
		[
			'a Match that says otherwise',
			'ClientAliveInterval 15\nClientAliveCountMax 20\nMatch User a\n\tClientAliveInterval 0\n',
			'ClientAliveInterval 15\nClientAliveCountMax 20\nMatch User a\n\tClientAliveInterval 15\n'
		]
	])('%s', (_, before, after) => {
		expect(amend(before, 'sshd_config', both).text).toBe(after);
	});

	it('halves the interval where sshd doubles it', () => {
		const client = plan(defaultEnvironment);
		const interval = (openssh: string) =>
			/ClientAliveInterval (\d+)/.exec(
				amend('', 'sshd_config', client, { format: 'sshd_config', openssh }).text
			)?.[1];
		expect([interval('9.2'), interval('9.5')]).toEqual(['15', '30']);
	});
});

/** Texts of lines that people have, in any order. */
const lines = (own: string[]) =>
	fc
		.array(fc.constantFrom(...own), { maxLength: 12 })
		.chain((parts) =>
			fc.constantFrom('\n', '\r\n').map((end) => parts.map((part) => part + end).join(''))
		);

const texts: [ResolveQuery, fc.Arbitrary<string>, Record<string, string[]>][] = [
	[
		forHost('db1'),
		lines([
			...[
				'Host *',
				'Host db1',
				'Host db? !db2',
				'Match all',
				'Match host db1',
				'Match final all',
				''
			],
			...[
				'ServerAliveInterval 600',
				'  ServerAliveInterval=0',
				'#ServerAliveInterval 60',
				'# a remark'
			],
			...[
				'\tServerAliveCountMax 0',
				'serveralivecountmax "3"',
				'TCPKeepAlive no',
				'Include x',
				'User a'
			]
		]),
		CLIENT
	],
	[
		{ format: 'sshd_config', openssh: '10.5' },
		lines([
			...['Match all', 'Match User a', 'Match Address 10.0.0.0/8', '', '# a remark', 'UseDNS no'],
			...['ClientAliveInterval 600', '  ClientAliveInterval=0', '#ClientAliveInterval 60'],
			...['\tClientAliveCountMax 0', 'clientalivecountmax "3"', '#TCPKeepAlive no', 'Include x']
		]),
		SERVER
	]
];

describe.each(texts)('any $format', (query, text, planned) => {
	it('has the planned values afterwards, and a second run changes nothing', () => {
		fc.assert(
			fc.property(text, (before) => {
				const { format } = query;
				const first = amend(before, format, both, query);
				if (!resolve(before, query).ok) {
					expect(first.text).toBe(before);
					return;
				}
				expect(resolve(first.text, query)).toMatchObject({ ok: true, options: planned });
				const again = amend(first.text, format, both, query);
				expect({ text: again.text, changed: again.changed }).toEqual({
					text: first.text,
					changed: false
				});
			}),
			{ numRuns: 400 }
		);
	});

	it('keeps every line that is not about it', () => {
		const about = /alive/i;
		fc.assert(
			fc.property(text, (before) => {
				const kept = (all: string) =>
					all.split(/\r?\n/).filter((line) => line && !about.test(line));
				const after = kept(amend(before, query.format, both, query).text);
				let at = 0;
				for (const line of kept(before)) {
					at = after.indexOf(line, at) + 1;
					expect(at).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 200 }
		);
	});
});
