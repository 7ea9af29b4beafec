import { describe, expect, it } from 'vitest';
import { defaultEnvironment, type Environment } from '../environment.ts';
import { plan } from '../plan.ts';
import { remedies } from './index.ts';

const environment = (part: Partial<Environment>): Environment => ({
	...defaultEnvironment,
	...part
});
const helps = (part: Partial<Environment>, code: string) =>
	plan(environment(part)).warnings.find((warning) => warning.code === code)?.remedies;

describe('what helps', () => {
	const cases: [what: string, Partial<Environment>, code: string, expected: string[]][] = [
		['a bastion’s policy', { path: [{ box: 'jumpserver' }] }, 'policy-box', ['tmux-inside']],
		[
			'a session limit',
			{ path: [{ box: 'cloudflare-access-ssh' }] },
			'policy-session-limit',
			['tmux-inside']
		],
		['TMOUT', { shellTimeout: 900 }, 'shell-timeout', ['tmout']],
		['sleep', { symptom: 'after-sleep' }, 'after-sleep', ['mosh', 'et', 'tmux']],
		['an outage beyond TCP', { outage: 3600 }, 'outage-kernel', ['tmux', 'mosh', 'et', 'autossh']],
		[
			'an outage beyond Windows',
			{ outage: 120, clients: ['putty'] },
			'outage-windows',
			['tmux', 'mosh', 'et', 'autossh']
		],
		[
			'an outage beyond the box',
			{ outage: 300, path: [{ box: 'aws-nlb' }] },
			'outage-box',
			['tmux', 'mosh', 'et', 'autossh']
		],
		[
			'an outage beyond a number',
			{ outage: 300, path: [{ idleTimeout: 200 }] },
			'outage-path',
			['tmux', 'mosh', 'et', 'autossh']
		],
		[
			'a closed lid',
			{ control: ['server'], path: [{ box: 'openwrt' }] },
			'sleep-deadline',
			['mosh', 'et', 'tmux']
		]
	];
	it.each(cases)('against %s', (_, part, code, expected) => {
		expect(helps(part, code)).toEqual(expected);
	});

	it('is not offered where a setting does', () => {
		expect(helps({ path: [{ box: 'home-gw-2010' }] }, 'unknown-box')).toBeUndefined();
	});
});

describe('remedies', () => {
	const all = ['tmux', 'mosh', 'et', 'autossh', 'tmout'] as const;
	const commands = (part: Partial<Environment>) =>
		remedies(all, environment(part), 30).map(({ command }) => command);

	it('are one command each, for the host that was given', () => {
		expect(commands({ host: 'ada@db1' })).toEqual([
			'ssh -t ada@db1 "tmux new -A -s main"',
			'mosh ada@db1 -- tmux new -A -s main',
			'et ada@db1',
			'autossh -M 0 -o ServerAliveInterval=30 -o ServerAliveCountMax=3 -t ada@db1 "tmux new -A -s main"',
			'TMOUT=0'
		]);
	});

	it('take an example where the host is none, or not safe to type', () => {
		for (const host of ['my session; rm -rf ~', '-oProxyCommand=x', '中文'])
			expect(commands({ host })[2]).toBe('et user@server.example.com');
	});

	it('ask nobody for ssh who has a graphical client only', () => {
		const { length, 0: first } = remedies(all, environment({ clients: ['xshell'] }), 30);
		expect(first).toEqual({ id: 'tmux', where: 'server', command: 'tmux new -A -s main' });
		expect(length).toBe(all.length - 1);
	});
});
