import { SYSTEM_IDS, type ClientId, type Control, type Environment, type Hop } from '$engine';

/** A host as it was typed, and whom it means to ssh: nobody in particular where it is no host name. */
interface TypedHost {
	typed?: string;
	meant?: { host: string; user?: string };
}

const HOSTS: TypedHost[] = [
	{},
	{ typed: 'db1', meant: { host: 'db1' } },
	{ typed: 'deploy@db1.example.com', meant: { host: 'db1.example.com', user: 'deploy' } },
	{ typed: '10.0.0.5', meant: { host: '10.0.0.5' } },
	{ typed: 'my box #1' },
	{ typed: '数据库' },
	{ typed: '*' },
	{ typed: '!db1' },
	{ typed: '%h' },
	{ typed: 'db1 "x' },
	{ typed: 'db1\nProxyCommand touch broken-in' },
	{ typed: '-oProxyCommand=touch broken-in' },
	{ typed: 'db1; touch broken-in' },
	{ typed: '$(touch broken-in)' },
	{ typed: "'`touch broken-in`'" },
	{ typed: 'EOF\ntouch broken-in' }
];

const CONTROL: Control[][] = [
	['client'],
	['server'],
	['client', 'server'],
	['network'],
	['client', 'server', 'network'],
	[]
];

const CLIENTS: ClientId[][] = [
	['openssh'],
	['putty'],
	['iterm2'],
	['xshell'],
	['securecrt'],
	['other'],
	['openssh', 'putty', 'iterm2', 'xshell', 'securecrt'],
	[]
];

const PATHS: Hop[][] = [
	[],
	[{ idleTimeout: 1 }],
	[{ idleTimeout: 3 }],
	[{ idleTimeout: 9 }],
	[{ idleTimeout: 60 }],
	[{ idleTimeout: 31_536_000 }],
	[{ box: 'aws-nlb' }],
	[{ box: 'aws-clb' }],
	[{ box: 'wsl2' }],
	[{ box: 'azure-lb' }, { idleTimeout: 7200 }],
	[{ box: 'linux-conntrack' }, { box: 'aws-natgw', idleTimeout: 100 }],
	[{ box: 'openwrt' }, { box: 'docker-desktop' }, { idleTimeout: 45 }]
];

const OUTAGES = [0, 30, 120, 600, 5000, 86_400];
const DROPS = [undefined, undefined, 1, 20, 300, 7200, NaN];
const LOSSES = [undefined, undefined, 0, 1, 3, 10];
const FRUGAL = [undefined, true];
const TMOUT = [undefined, 0, 900];
const VERSIONS = [undefined, '8.1', '9.2', '9.4', '9.5', '10.6'];
const SYSTEMS = [undefined, ...SYSTEM_IDS];

/** Answers, and the host they mean. */
export interface Answers {
	environment: Environment;
	meant?: { host: string; user?: string };
}

const DRAWN = 240;

/** The same answers at every run: each answer in turn beside the defaults of its kind, in all mixtures. */
export const answers: Answers[] = Array.from({ length: DRAWN }, (_, number) => {
	const draw = generator(number + 1);
	const { typed, meant } = turn(HOSTS);
	const observedDrop = draw(DROPS);
	const losses = draw(LOSSES);
	const frugal = draw(FRUGAL);
	const shellTimeout = draw(TMOUT);
	const serverOpenssh = turn(VERSIONS, HOSTS.length);
	const serverSystem = draw(SYSTEMS);
	const environment: Environment = {
		control: draw(CONTROL),
		clients: draw(CLIENTS),
		path: draw(PATHS),
		outage: draw(OUTAGES),
		...(observedDrop !== undefined && { observedDrop }),
		...(losses !== undefined && { losses }),
		...(frugal && { frugal }),
		...(shellTimeout !== undefined && { shellTimeout }),
		...(serverOpenssh !== undefined && { serverOpenssh }),
		...(serverSystem && { serverSystem }),
		...(typed !== undefined && { host: typed })
	};
	return { environment, ...(meant && { meant }) };

	/** One after the other: every host meets every version. */
	function turn<T>(values: T[], every = 1): T {
		return values[Math.floor(number / every) % values.length] as T;
	}
});

/** Draws from lists, always the same from the same seed. */
function generator(seed: number) {
	let state = Math.imul(seed, 0x9e3779b9);
	return <T>(values: T[]): T => {
		state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5;
		state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
		return values[((state ^ (state >>> 16)) >>> 0) % values.length] as T;
	};
}
