import { afterAll, expect, it } from 'vitest';
import { amend, defaultEnvironment, plan } from '$engine';
import { figure } from '../setup/figures.ts';
import { all, describeJudgedBy, differences, sshEffective, sshdEffective } from './programs.ts';

const planned = plan({ ...defaultEnvironment, control: ['client', 'server'] });
const KEEPALIVE = ['alivecountmax', 'aliveinterval'].flatMap((name) => [
	`server${name}`,
	`client${name}`
]);

/** Files as people have them: every mixture of a beginning, settings, and an end. */
function texts(beginnings: string[], settings: string[], ends: string[]): string[] {
	return beginnings.flatMap((beginning) =>
		settings.flatMap((setting) => ends.map((end) => beginning + setting + end))
	);
}

const SSH = texts(
	[
		'',
		'# mine\n',
		'AddKeysToAgent no\n',
		'Host db1\n    User deploy\n',
		'Match host db1\n\tPort 2222\n'
	],
	[
		'',
		'ServerAliveInterval 600\n',
		'#ServerAliveInterval 60\n#ServerAliveCountMax 3\n',
		'\tServerAliveInterval=0\n',
		'ServerAliveCountMax "0"\nTCPKeepAlive no\n'
	],
	[
		'',
		'\nHost *\n    Compression yes\n    ServerAliveInterval 240\n',
		'\nHost other\n    Port 22\n'
	]
);

const SSHD = texts(
	['', '# mine\n', 'UseDNS no\n', '#Port 22\n#TCPKeepAlive yes\n#ClientAliveInterval 0\n'],
	[
		'',
		'ClientAliveInterval 900\nClientAliveCountMax 0\n',
		'\tClientAliveInterval=1h\r\n',
		'TCPKeepAlive no\n'
	],
	[
		'',
		'\nMatch User sftp\n    ForceCommand internal-sftp\n',
		'\n# People who only copy\nMatch Address 192.0.2.0/24\n\tClientAliveInterval 0\n',
		'\nMatch all\nClientAliveCountMax 1\n'
	]
);

const CONNECTIONS = [
	undefined,
	'user=sftp,host=laptop.example.net,addr=192.0.2.7',
	'user=alice,host=desk.example.net,addr=198.51.100.7'
];

describeJudgedBy(['ssh'], 'ssh_config brought into line', () => {
	it.each(['db1', undefined])('for %s means to ssh what the plan says, and nothing else', (host) =>
		all(SSH, async (before) => {
			const query = host ? ({ format: 'ssh_config', host } as const) : undefined;
			const { text, problems } = amend(before, 'ssh_config', planned, query);
			expect(problems, before).toEqual([]);
			for (const meant of host ? [host] : ['db1', 'other', 'third.example.com']) {
				const found = await sshEffective(text, meant);
				expect(found, text).toMatchObject({ status: 0, stderr: '' });
				expect(found.options, text).toMatchObject({
					serveraliveinterval: String(planned.client?.serverAliveInterval),
					serveralivecountmax: String(planned.client?.serverAliveCountMax),
					tcpkeepalive: expect.stringMatching(/^(?:yes|true)$/)
				});
				const changed = differences(found, await sshEffective(before, meant));
				expect([...KEEPALIVE, 'tcpkeepalive'], text).toEqual(expect.arrayContaining(changed));
			}
		})
	);

	afterAll(() => figure('amended', { file: 'ssh_config', judged: SSH.length * 2 }));
});

describeJudgedBy(['sshd', 'ssh-keygen'], 'sshd_config brought into line', () => {
	it('means to sshd what the plan says, and nothing else', () =>
		all(SSHD, async (before) => {
			const { text, problems } = amend(before, 'sshd_config', planned);
			expect(problems, before).toEqual([]);
			for (const connection of CONNECTIONS) {
				const found = await sshdEffective(text, connection);
				expect(found, text).toMatchObject({ status: 0, stderr: '' });
				expect(found.options, text).toMatchObject({
					clientaliveinterval: String(planned.server?.clientAliveInterval),
					clientalivecountmax: String(planned.server?.clientAliveCountMax),
					tcpkeepalive: expect.stringMatching(/^(?:yes|true)$/)
				});
				const changed = differences(found, await sshdEffective(before, connection));
				expect([...KEEPALIVE, 'tcpkeepalive'], text).toEqual(expect.arrayContaining(changed));
			}
		}));

	afterAll(() => figure('amended', { file: 'sshd_config', judged: SSHD.length }));
});
