import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, type CheckOptions } from '../../check.ts';
import { resolve } from '../../resolve.ts';

const CASES = new URL('../../../../tests/samples/openssh/', import.meta.url);
const files = readdirSync(CASES).filter((name) => /^[cs]-.*\.conf$/.test(name));

const errorsOf = (text: string, options: CheckOptions) =>
	check(text, options).diagnostics.filter(({ severity }) => severity === 'error');

describe.each(['8.2', '8.6', '9.2', '10.6'])('in OpenSSH %s', (openssh) => {
	it('there is an error in a text just where the program refuses it', () => {
		expect(files.length).toBeGreaterThan(100);
		const differing = files.filter((name) => {
			const text = readFileSync(new URL(name, CASES), 'utf8');
			const format = name.startsWith('s-') ? 'sshd_config' : 'ssh_config';
			const query =
				format === 'sshd_config'
					? ({ format, openssh } as const)
					: ({ format: 'ssh_config', host: 'neutral.invalid', openssh } as const);
			return resolve(text, query).ok !== (errorsOf(text, { format, openssh }).length === 0);
		});
		expect(differing).toEqual([]);
	});
});

describe('refused lines', () => {
	it('are all found, also behind one that ends the program', () => {
		const text = 'ClientAliveInterval soon\nFoo 1\nMatch Usr x\nClientAliveCountMax 3m\n';
		const lines = errorsOf(text, { format: 'sshd_config' }).map(({ line }) => line);
		expect(lines).toEqual([1, 2, 3, 4]);
	});

	it('are each explained once', () => {
		const text = 'ServerAliveIntervall “60”;\n';
		expect(check(text, { format: 'ssh_config' }).diagnostics.length).toBe(1);
	});

	it('are warnings where only some releases refuse them, which are named', () => {
		const [found] = check('ServerAliveInterval 60 # s\n', { format: 'ssh_config' }).diagnostics;
		expect(found).toMatchObject({ severity: 'warning', params: { releases: '8.2–8.4' } });
		const options = { format: 'ssh_config', openssh: '8.4' } as const;
		expect(check('ServerAliveInterval 60 # s\n', options).diagnostics[0]?.severity).toBe('error');
	});

	it('of included files are found at the line that includes them', () => {
		const files = { '/etc/ssh/sshd_config.d/a.conf': 'UsePAM yes\nFoo 1\n' };
		const text = 'UsePAM yes\nInclude /etc/ssh/sshd_config.d/*.conf\n';
		const [found] = errorsOf(text, { format: 'sshd_config', files });
		expect(found).toMatchObject({ rule: 'HF179', variant: 'included', line: 2 });
		expect(found?.params).toMatchObject({ file: '/etc/ssh/sshd_config.d/a.conf', line: 2 });
	});

	it('are not those that the program refuses because it was told to', () => {
		expect(
			errorsOf('RefuseConnection "not here"\n', { format: 'ssh_config', openssh: '10.6' })
		).toEqual([]);
	});

	it.each([
		['carriage returns', '\r '.repeat(200_000) + 'a'],
		['NUL bytes', 'a\0\n'.repeat(20_000)],
		['quotes', `Host ${'"'.repeat(200_001)}`],
		['a long word', 'a'.repeat(1_000_000)],
		['misspelled lines', 'ServerAliveIntervall 60sec\n'.repeat(5000)],
		['commas', `Host ${','.repeat(100_000)}x`],
		['blanks', `ServerAliveInterval${' '.repeat(200_000)}x${' '.repeat(200_000)}`],
		['digits', `ServerAliveInterval ${'6 '.repeat(100_000)}`],
		['heads', 'Host a*\nServerAliveInterval 1\n'.repeat(5000)]
	])('do not take for ever: %s', (_, text) => {
		for (const format of ['ssh_config', 'sshd_config'] as const) {
			const start = performance.now();
			check(text, { format });
			expect(performance.now() - start).toBeLessThan(20_000);
		}
	});
});
