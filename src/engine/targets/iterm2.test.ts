import { describe, expect, test } from 'vitest';
import { defaultEnvironment, type Environment } from '../environment.ts';
import { plan } from '../plan.ts';
import { iterm2 } from './iterm2.ts';

const HOSTS = [undefined, 'db1', 'ops@db1', 'my box #1', '中文 会话', '.x', 'a/b:c', '\\(x)', '"x'];

function artifacts(host: string | undefined, given: Partial<Environment> = {}) {
	const environment = { ...defaultEnvironment, ...(host !== undefined && { host }), ...given };
	const made = plan(environment);
	return { made, all: iterm2(made, environment, {}) };
}

function profile(text: string | undefined): Record<string, unknown> {
	const { Profiles } = JSON.parse(text ?? '') as { Profiles: Record<string, unknown>[] };
	expect(Profiles).toHaveLength(1);
	return Profiles[0] ?? {};
}

describe('the profile', () => {
	test.each(HOSTS)('runs ssh with its probes: %s', (host) => {
		const { made, all } = artifacts(host);
		expect(all[0]?.filename).toMatch(/\.json$/);
		const { Command, Name, Guid, ...rest } = profile(all[0]?.text);
		expect(Command).toMatch(
			/^ssh -o ServerAliveInterval=(\d+) -o ServerAliveCountMax=(\d+) [\w.-]+@[\w.:-]+$/
		);
		expect(Command).toContain(
			`=${made.client?.serverAliveInterval} -o ServerAliveCountMax=${made.client?.serverAliveCountMax} `
		);
		expect(Name).toContain(host ?? 'server.example.com');
		expect(Guid).toMatch(/^[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}$/);
		expect(rest['Custom Command']).toBe('Yes');
	});

	test('is there also where the client may not be changed', () => {
		const { made, all } = artifacts('ops@db1', { control: ['server'] });
		expect(made.client).toBeUndefined();
		expect(profile(all[0]?.text)['Command']).toContain(
			`ServerAliveInterval=${made.interval} -o ServerAliveCountMax=`
		);
	});

	test('has its own Guid per host and interval, and the same one each time', () => {
		const guid = (host: string, timeout: number) =>
			profile(artifacts(host, { path: [{ idleTimeout: timeout }] }).all[0]?.text)['Guid'];
		expect(guid('db1', 300)).toBe(guid('db1', 300));
		expect(new Set([guid('db1', 300), guid('db2', 300), guid('db1', 60)]).size).toBe(3);
	});
});

test.each([
	[1, 1],
	[7, 3],
	[30, 15],
	[240, 120]
])('the idle code for an interval of %s s comes every %s s', (interval, period) => {
	const environment = { ...defaultEnvironment };
	const all = iterm2({ ...plan(environment), interval }, environment, {});
	const found = all.find(({ variant }) => variant === 'idle-code');
	expect(profile(found?.text)).toMatchObject({
		'Send Code When Idle': true,
		'Idle Code': 0,
		'Idle Period': period
	});
	expect(profile(found?.text)['Guid']).not.toBe(profile(all[0]?.text)['Guid']);
});
