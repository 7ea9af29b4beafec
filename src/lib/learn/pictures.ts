import { plan, scenarioOf, type Environment, type KernelKeepAlive, type Scenario } from '$engine';
import type { Frame } from '$lib/timeline/lane.ts';
import { playOf } from '$lib/timeline/lane.ts';

interface Probing {
	interval: number;
	countMax: number;
}

/** What a lane is played with: OpenSSH's defaults, what the wizard sets for the path, or settings of its own. */
export type Setting =
	| 'defaults'
	| 'planned'
	| { client: Probing }
	| { server: Probing & { openssh: string } }
	| { kernel: KernelKeepAlive };

/** A path, a stretch of time on it, and two settings to be compared. */
export interface Picture {
	/** A link to the wizard carries the same; `outage` is the interruption that is drawn. */
	environment: Environment;
	/** Seconds on the axis. */
	span: number;
	/** Where the interruption begins, unless at the usual place. */
	from?: number;
	lanes: readonly [Setting, Setting];
}

const base: Environment = { control: ['client'], clients: ['openssh'], path: [], outage: 0 };
/** A home router that outlasts what is drawn, so that nothing but the settings decides. */
const calm: Environment = { ...base, path: [{ box: 'openwrt' }] };
const azure: Environment = { ...base, path: [{ box: 'azure-lb' }] };
const nlb: Environment = { ...base, path: [{ box: 'aws-nlb' }] };
/** The newest that is neither 9.2 to 9.4 nor older than 8.2. */
const RECENT = '10.5';

/** By the id of the section or myth they belong to. */
export const PICTURES = {
	counter: {
		environment: { ...nlb, outage: 120 },
		span: 900,
		lanes: ['defaults', 'planned']
	},
	detection: {
		environment: { ...calm, control: ['client', 'server'], serverOpenssh: '9.2', outage: 290 },
		span: 600,
		from: 310,
		lanes: [
			{ client: { interval: 15, countMax: 3 } },
			{ server: { interval: 15, countMax: 3, openssh: '9.2' } }
		]
	},
	'give-up': {
		environment: { ...calm, outage: 600 },
		span: 1800,
		lanes: ['defaults', { client: { interval: 30, countMax: 3 } }]
	},
	'idle-logout': {
		environment: { ...azure, control: ['server'] },
		span: 3600,
		lanes: ['defaults', { server: { interval: 180, countMax: 3, openssh: RECENT } }]
	},
	product: {
		environment: { ...calm, outage: 240 },
		span: 3600,
		lanes: [{ client: { interval: 60, countMax: 3 } }, 'planned']
	},
	'count-zero-server': {
		environment: { ...calm, control: ['server'] },
		span: 900,
		lanes: [
			{ server: { interval: 300, countMax: 0, openssh: '8.1' } },
			{ server: { interval: 300, countMax: 0, openssh: RECENT } }
		]
	},
	'count-zero-client': {
		environment: calm,
		span: 300,
		lanes: [{ client: { interval: 30, countMax: 0 } }, { client: { interval: 30, countMax: 10 } }]
	},
	'larger-interval': {
		environment: azure,
		span: 3600,
		lanes: [{ client: { interval: 600, countMax: 3 } }, 'planned']
	},
	'smaller-interval': {
		environment: { ...calm, outage: 20 },
		span: 300,
		lanes: [{ client: { interval: 5, countMax: 1 } }, 'planned']
	},
	'tcp-alone': {
		environment: nlb,
		span: 10_800,
		lanes: ['defaults', 'planned']
	},
	sysctl: {
		environment: { ...base, path: [{ box: 'haproxy-1m' }] },
		span: 300,
		lanes: [{ kernel: { time: 30, interval: 10, probes: 6 } }, 'planned']
	},
	'huge-count': {
		environment: { ...calm, outage: 1200 },
		span: 3600,
		lanes: [{ client: { interval: 30, countMax: 1000 } }, 'defaults']
	},
	tmout: {
		environment: { ...azure, shellTimeout: 900 },
		span: 1800,
		lanes: ['defaults', 'planned']
	},
	bastion: {
		environment: { ...base, path: [{ box: 'jumpserver' }] },
		span: 3600,
		lanes: ['defaults', { client: { interval: 60, countMax: 5 } }]
	},
	'broken-pipe': {
		environment: nlb,
		span: 900,
		lanes: ['defaults', 'planned']
	}
} as const satisfies Record<string, Picture>;

export type PictureId = keyof typeof PICTURES;

/** What is played in one of a picture's lanes. */
export function scenarioFor(picture: Picture, setting: Setting, frame: Frame): Scenario {
	const { environment } = picture;
	const scenario = scenarioOf(plan(environment), environment, {
		settings: setting === 'planned' ? 'planned' : 'today',
		...playOf(frame)
	});
	if (typeof setting === 'string') return scenario;
	if ('client' in setting)
		return { ...scenario, client: { ...scenario.client, ...setting.client } };
	if ('server' in setting) return { ...scenario, server: setting.server };
	return { ...scenario, tcpKeepAlive: { client: setting.kernel, server: setting.kernel } };
}

/** A setting as one would write it; a code where there is nothing to write. */
export function writtenAs(picture: Picture, setting: Setting): { code: string } | { text: string } {
	if (setting === 'defaults') return { code: 'learn-defaults' };
	if (setting === 'planned') {
		const { client, server } = plan(picture.environment);
		if (client) return { text: client$(client.serverAliveInterval, client.serverAliveCountMax) };
		return server
			? { text: server$(server.clientAliveInterval, server.clientAliveCountMax) }
			: { code: 'learn-defaults' };
	}
	if ('client' in setting)
		return { text: client$(setting.client.interval, setting.client.countMax) };
	if ('kernel' in setting) return { text: `tcp_keepalive_time ${setting.kernel.time}` };
	const { interval, countMax, openssh } = setting.server;
	return { text: `sshd ${openssh}: ${server$(interval, countMax)}` };
}

const client$ = (interval: number, count: number) =>
	`ServerAliveInterval ${interval}, ServerAliveCountMax ${count}`;
const server$ = (interval: number, count: number) =>
	`ClientAliveInterval ${interval}, ClientAliveCountMax ${count}`;
