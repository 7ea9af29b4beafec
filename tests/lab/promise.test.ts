import {
	defaultEnvironment,
	plan,
	render,
	scenarioOf,
	simulate,
	type Environment,
	type Plan,
	type Scenario
} from '$engine';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scratch } from '../oracle/programs.ts';
import { figure } from '../setup/figures.ts';
import { describeInLab } from './available.ts';
import { fate } from './fate.ts';
import { asInstalled, play, type Played } from './play.ts';
import { plink, ssh } from './session.ts';

interface Promised {
	name: string;
	given: Partial<Environment>;
	/** Seconds of an interruption next to the client. */
	interruption?: number;
}

const promised: Promised[] = [
	{ name: 'a firewall of 6 s', given: { path: [{ idleTimeout: 6 }] } },
	{
		name: 'a firewall of 10 s, one host',
		given: { path: [{ idleTimeout: 10 }], host: '10.90.1.2' }
	},
	{ name: 'a firewall of 30 s', given: { path: [{ idleTimeout: 30 }] } },
	{
		name: 'a load balancer of 10 s that resets',
		given: { path: [{ box: 'aws-nlb', idleTimeout: 10 }] }
	},
	{ name: 'a proxy of 12 s', given: { path: [{ box: 'nginx-stream', idleTimeout: 12 }] } },
	{
		name: 'router of 20 s and load balancer of 8 s',
		given: { path: [{ idleTimeout: 20 }, { box: 'aws-nlb', idleTimeout: 8 }] }
	},
	{
		name: 'a proxy of 20 s and a firewall of 9 s',
		given: { path: [{ box: 'haproxy-1m', idleTimeout: 20 }, { idleTimeout: 9 }] }
	},
	{ name: 'seen to die after 15 s', given: { observedDrop: 15 } },
	{
		name: 'a firewall of 30 s, 7 s without network',
		given: { path: [{ idleTimeout: 30 }] },
		interruption: 7
	},
	{
		name: 'server only, a firewall of 12 s',
		given: { control: ['server'], path: [{ idleTimeout: 12 }], serverOpenssh: '9.2' }
	},
	{
		name: 'server of any version, a firewall of 20 s',
		given: { control: ['server'], path: [{ idleTimeout: 20 }] }
	},
	{
		name: 'server only, a proxy of 20 s',
		given: { control: ['server'], path: [{ box: 'nginx-stream', idleTimeout: 20 }] }
	},
	{
		name: 'both ends, a firewall of 8 s',
		given: { control: ['client', 'server'], path: [{ idleTimeout: 8 }] }
	},
	{
		name: 'plink, a firewall of 10 s',
		given: { clients: ['putty'], path: [{ idleTimeout: 10 }], host: 'lab' }
	},
	{
		name: 'plink, a load balancer of 20 s that resets',
		given: { clients: ['putty'], path: [{ box: 'aws-nlb', idleTimeout: 20 }], host: 'lab' }
	},
	{
		name: 'plink, a proxy of 16 s',
		given: { clients: ['putty'], path: [{ box: 'nginx-stream', idleTimeout: 16 }], host: 'lab' }
	}
];

describeInLab(['plink', 'puttygen'], 'the promise', () => {
	const outcomes = new Map<string, { before: Played; after: Played }>();

	beforeAll(async () => {
		await Promise.all(
			promised.map(async (one) => {
				const [before, after] = await Promise.all([
					playPromised(one, 'today'),
					playPromised(one, 'planned')
				]);
				outcomes.set(one.name, { before, after });
			})
		);
	});

	afterAll(() => {
		for (const [path, { before, after }] of outcomes)
			figure('promised', { path, before: fateOf(before), after: fateOf(after) });
	});

	it.each(promised)('is kept: $name', (one) => {
		const { before, after } = outcomes.get(one.name)!;
		expect(fateOf(before).outcome).not.toBe('alive');
		expect(fateOf(after)).toEqual({ outcome: 'alive', ends: [] });
		expect(simulate(asInstalled(scenario(one, 'today'))).outcome.kind).not.toBe('alive');
		expect(simulate(asInstalled(scenario(one, 'planned'))).outcome.kind).toBe('alive');
	});
});

function answers({ given }: Promised): Environment {
	return { ...defaultEnvironment, losses: 1, ...given };
}

/** Twice as long idle as the path allows, with the interruption in between if there is one. */
function scenario(one: Promised, settings: 'today' | 'planned'): Scenario {
	const given = answers(one);
	const made = plan(given);
	const until = Math.max(30, 2 * made.bound!) + 4;
	const from = made.interval * 1.5;
	const outages = one.interruption ? [{ from, to: from + one.interruption, segment: 0 }] : [];
	const played = scenarioOf(made, given, { settings, outages, traffic: [until - 2], until });
	return given.clients.includes('putty')
		? { ...played, client: { ...played.client, program: 'plink' } }
		: played;
}

/** Plays what the plan's files, or no files at all, make of a session. */
function playPromised(one: Promised, settings: 'today' | 'planned'): Promise<Played> {
	const given = answers(one);
	const made = plan(given);
	const written = settings === 'planned';
	return play(scenario(one, settings), {
		server: written && made.server ? `Include ${file(made, given, 'sshd_config')}` : '',
		client(address) {
			if (given.clients.includes('putty'))
				return plink('lab', puttySession(made, given, address, written));
			return ssh(address, [], written && made.client ? file(made, given, 'ssh_config') : 'none');
		}
	});
}

function file(made: Plan, given: Environment, target: 'ssh_config' | 'sshd_config'): string {
	const name = join(mkdtempSync(join(scratch, 'promise-')), target);
	writeFileSync(name, render(target, made, given)[0]!.text);
	return name;
}

function puttySession(made: Plan, given: Environment, address: string, written: boolean): string {
	if (!written) return `HostName=${address}\nProtocol=ssh\n`;
	const session = render('putty', made, given).find(({ variant }) => variant === 'unix')!;
	return session.text.replace(/^HostName=.*$/m, `HostName=${address}`);
}

function fateOf({ client, server, echoed }: Played) {
	return fate({ client: client?.at, server: server?.at }, echoed);
}
