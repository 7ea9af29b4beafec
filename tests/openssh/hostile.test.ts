import { resolve, type ResolveQuery } from '$engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from './generate.ts';
import { ask } from './question.ts';

const RELEASES = ['7.4', '8.2', '8.4', '8.5', '8.7', '9.2', '9.9', '10.0', '10.6'];

const QUERIES: ResolveQuery[] = [
	{ format: 'ssh_config', host: 'web1' },
	{ format: 'ssh_config', host: 'a'.repeat(5000), openssh: '8.4', build: 'debian' },
	{ format: 'sshd_config' },
	{
		format: 'sshd_config',
		user: 'a'.repeat(5000),
		host: 'web1',
		address: '10.0.0.5',
		openssh: '8.4'
	}
];

/** Far more than it takes, on any machine however busy. */
const LONG = 600_000;

const MEGABYTE = 1_000_000;
const TEN = 10 * MEGABYTE;

/** `unit` over and over, up to ten megabytes. */
const filled = (unit: string, length = TEN) => unit.repeat(Math.ceil(length / unit.length));

const english = 'Host web1\n\tServerAliveInterval 60\n# a comment\n';
const bytes = Uint8Array.from(
	{ length: TEN },
	(_, at) => (Math.imul(at, 2654435761) >>> 13) & 0xff
);

/** Lines that differ, so that nothing can be remembered. */
const numbered = (count: number, line: (number: number) => string) =>
	Array.from({ length: count }, (_, number) => line(number)).join('\n');

const HOSTILE: [string, () => string][] = [
	['ten megabytes of bytes, as Latin-1', () => new TextDecoder('latin1').decode(bytes)],
	['ten megabytes of bytes, as UTF-8', () => new TextDecoder().decode(bytes)],
	['UTF-16 taken for text', () => filled([...english].join('\0') + '\0')],
	['nothing but NUL', () => filled('\0')],
	['ten megabytes of settings', () => filled(english)],
	['ten megabytes of line ends', () => filled('\n')],
	['lone carriage returns', () => filled('Port 22\r')],
	['a word of ten megabytes', () => filled('a')],
	['a number of ten megabytes', () => `ServerAliveInterval ${filled('6')}`],
	['a time of ten megabytes', () => `ClientAliveInterval ${filled('1s2m')}`],
	['ten megabytes of arguments', () => `Host ${filled('a ')}`],
	['a list of ten megabytes', () => `Ciphers ${filled('aes128-ctr,')}`],
	['patterns in a row', () => `Host ${filled('a*b ', MEGABYTE)}`],
	['a Match of ten megabytes', () => `Match ${filled('host a user b ')}`],
	['a pattern list of a megabyte', () => `Match host ${filled('!b*,a?c,', MEGABYTE)}`],
	['quotes', () => `Host ${filled('"')}`],
	['quotes of both kinds, unclosed', () => `SetEnv ${filled(`"a'b" `)}'`],
	['backslashes', () => `User ${filled('\\')}`],
	['number signs', () => `User ${filled(' #')}`],
	['equals signs', () => filled('=')],
	['blanks', () => `User${filled(' \t')}`],
	[
		'a pattern that runs away',
		() => `Host ${'*a'.repeat(2500)}*b\nPort 1\nMatch user ${'*a'.repeat(400)}*b`
	],
	['ten thousand Match blocks', () => numbered(10_000, (n) => `Match host h${n}\nLogLevel QUIET`)],
	[
		'ten thousand blocks for a user',
		() => numbered(10_000, (n) => `Match user *${n}*,!b${n}\nPermitTTY no`)
	],
	['ten thousand commands', () => numbered(10_000, (n) => `Match exec "test ${n}"\nPort ${n + 1}`)],
	['ten thousand missing files', () => numbered(10_000, (n) => `Include missing-${n}.conf`)],
	['a hundred thousand unknown keywords', () => numbered(100_000, (n) => `NoSuch${n} yes`)],
	[
		'a hundred thousand of what adds up',
		() => numbered(100_000, (n) => `SendEnv A${n}\nAcceptEnv A${n}`)
	],
	['ten thousand files of a key', () => numbered(10_000, (n) => `IdentityFile ~/.ssh/id_${n}`)]
];

describe('resolve', () => {
	it.each(HOSTILE)('has an answer to %s', { timeout: LONG }, (_, text) => {
		const hostile = text();
		for (const query of QUERIES) {
			const resolution = resolve(hostile, query);
			if (!resolution.ok) expect(resolution.errors.length).toBeGreaterThan(0);
		}
	});

	it('has an answer where files include one another without end', () => {
		const files = {
			'/a.conf': `${'Include /a.conf /b.conf\n'.repeat(10)}`,
			'/b.conf': 'Include /*.conf'
		};
		for (const query of QUERIES)
			expect(resolve('Include /a.conf', { ...query, files }).ok).toBe(false);
	});

	it('has an answer to any text, of any release', () => {
		const about = fc.tuple(
			fc.constantFrom(...QUERIES),
			fc.constantFrom(...RELEASES),
			fc.constantFrom('upstream' as const, 'debian' as const)
		);
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), about, (text, [query, openssh, build]) => {
				const resolution = resolve(text, { ...query, openssh, build });
				if (!resolution.ok) expect(resolution.errors.length).toBeGreaterThan(0);
			}),
			{ numRuns: 1000 }
		);
	});

	it.each(['ssh', 'sshd'] as const)(
		'answers the same again (%s_config), whatever it read before',
		(file) => {
			fc.assert(
				fc.property(questions(file, 1006), fc.constantFrom(...RELEASES), (question, openssh) => {
					const program = { openssh, build: 'debian' as const };
					const first = ask(question, program, 'someone');
					resolve(question.text.slice(1), { ...QUERIES[0]!, openssh: '8.4' });
					expect(ask(question, program, 'someone')).toEqual(first);
				})
			);
		}
	);
});
