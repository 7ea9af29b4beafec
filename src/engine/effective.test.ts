import { describe, expect, it } from 'vitest';
import { check, type CheckOptions } from './check.ts';
import { effectOf } from './effective.ts';

const effect = (text: string, options: CheckOptions = {}) =>
	effectOf(check(text, options).effective, options);

const CLIENT: CheckOptions = { format: 'ssh_config' };
const SERVER: CheckOptions = { format: 'sshd_config' };

describe('effective settings', () => {
	it('name the line that decides, for the host asked for', () => {
		const text = 'Host web\n  ServerAliveInterval 60\nHost *\n  ServerAliveInterval 20\n';
		const [first] = check(text, { ...CLIENT, host: 'web' }).effective;
		expect(first).toEqual({
			keyword: 'ServerAliveInterval',
			value: '60',
			line: 2,
			reason: { code: 'decided', params: { line: 2 } }
		});
		expect(check(text, CLIENT).effective[0]?.value).toBe('20');
	});

	it('say what could turn them over', () => {
		const match =
			'Match exec "at-home"\n  ServerAliveInterval 5\nHost *\n  ServerAliveInterval 20\n';
		expect(check(match, CLIENT).effective[0]?.reason).toEqual({
			code: 'undecided',
			params: { line: 1, value: '5', because: 'match-unknown' }
		});
		const above = 'Include more\nServerAliveInterval 20\n';
		expect(check(above, CLIENT).effective[0]?.reason.code).toBe('decided-unless-included');
		const below = 'ServerAliveInterval 20\nInclude more\n';
		expect(check(below, CLIENT).effective[0]?.reason.code).toBe('decided');
		const files = { '~/.ssh/more': 'ServerAliveInterval 30\n' };
		expect(check(above, { ...CLIENT, files }).effective[0]).toEqual({
			keyword: 'ServerAliveInterval',
			value: '30',
			reason: { code: 'decided-in-file', params: { file: '~/.ssh/more', line: 1 } }
		});
	});

	it('follow a Match of sshd', () => {
		const text = 'ClientAliveInterval 60\nMatch User bob\n  ClientAliveInterval 15\n';
		const [first] = check(text, { ...SERVER, user: 'bob' }).effective;
		expect(first).toMatchObject({ value: '15', line: 3, reason: { code: 'decided-in-match' } });
	});

	it('are none where the program refuses the text', () => {
		expect(check('Hosts a\n', CLIENT).effective).toEqual([]);
	});
});

describe('what they come to', () => {
	it('is said in numbers', () => {
		expect(effect('ServerAliveInterval 60\n', CLIENT)?.does).toEqual([
			{ code: 'effective-probes', params: { interval: 60 } },
			{ code: 'effective-gives-up', params: { deadline: 240, count: 3 } }
		]);
		expect(effect('', CLIENT)?.does).toEqual([
			{ code: 'effective-tcp-only', params: { time: 7200 } }
		]);
		expect(effect('TCPKeepAlive no\n', SERVER)?.does[0]?.code).toBe('effective-nothing');
		const zero = 'ServerAliveInterval 60\nServerAliveCountMax 0\n';
		expect(effect(zero, CLIENT)?.does[0]?.code).toBe('effective-kills');
		const never = 'ClientAliveInterval 60\nClientAliveCountMax 0\n';
		expect(effect(never, SERVER)?.does[1]?.code).toBe('effective-never-gives-up');
	});

	it('counts sshd 9.2 to 9.4 twice', () => {
		expect(effect('ClientAliveInterval 60\n', { ...SERVER, openssh: '9.2' })?.does).toEqual([
			{ code: 'effective-probes-doubled', params: { interval: 120, written: 60 } },
			{ code: 'effective-gives-up', params: { deadline: 480, count: 3 } }
		]);
	});

	it('is played on the path', () => {
		const path = [{ box: 'aws-nlb' as const }];
		const on = (text: string, options: CheckOptions) => effect(text, options);
		expect(on('ServerAliveInterval 60\n', { ...CLIENT, path })).toMatchObject({
			path: { code: 'effective-survives' },
			survives: true
		});
		expect(on('ServerAliveInterval 400\n', { ...CLIENT, path })).toMatchObject({
			path: { code: 'effective-box-resets', params: { box: 'aws-nlb', at: 350 } },
			survives: false
		});
		expect(
			on('ClientAliveInterval 200\n', { ...SERVER, openssh: '9.3', path })?.path.params
		).toEqual({ box: 'aws-nlb', at: 350 });
		const proxy = [{ box: 'aws-clb' as const }];
		expect(on('', { ...CLIENT, path: proxy })?.path.code).toBe('effective-box-closes');
		expect(on('', { ...CLIENT, path: [{ idleTimeout: 600 }] })?.path.code).toBe(
			'effective-hop-forgets'
		);
		expect(on('', { ...CLIENT, path: [{ idleTimeout: 9000 }] })?.survives).toBe(true);
		expect(on('ServerAliveInterval 30\n', { ...CLIENT, path: [{ box: 'jumpserver' }] })).toEqual(
			expect.objectContaining({
				path: { code: 'effective-policy', params: { box: 'jumpserver', timeout: 1800 } },
				survives: false
			})
		);
		expect(
			on('ServerAliveInterval 30\n', { ...CLIENT, path: [{ box: 'vmware-nat' }] })?.survives
		).toBe(undefined);
		const zero = 'ServerAliveInterval 60\nServerAliveCountMax 0\n';
		expect(on(zero, { ...CLIENT, path })?.path).toEqual({
			code: 'effective-ends-itself',
			params: { at: 60 }
		});
		expect(on(zero, CLIENT)?.path.code).toBe('effective-path-unknown');
	});
});
