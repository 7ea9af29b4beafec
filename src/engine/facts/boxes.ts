/** What a box on the path is known to do. Sources of every entry: `box-sources.ts`. */
export interface Box {
	category: BoxCategory;
	/** Default idle timeout in seconds; absent where no source was found. */
	idleTimeout?: number;
	/** What restarts its idle timer; absent where unknown. */
	refreshedBy?: 'any-packet' | 'payload' | 'channel-data' | 'user-activity' | 'nothing';
	/** What a packet meets after expiry; absent where it was only inferred from the kind of box. */
	onExpiry?: 'drop' | 'reset' | 'close';
	/** Understood in links, not offered in lists: an operating system's own timer, not a box. */
	unlisted?: true;
}

type BoxCategory =
	| 'home-router'
	| 'mobile'
	| 'enterprise-firewall'
	| 'cloud-lb'
	| 'cloud-nat'
	| 'cloud-firewall'
	| 'proxy'
	| 'container'
	| 'bastion'
	| 'vpn'
	| 'os';

/**
 * How a box has to be answered. `stateful`: any packet refreshes it. `proxy`: only payload does.
 * `policy`: it watches a person or a clock, no keepalive helps. `unverified`: nobody knows.
 */
export type BoxKind = 'stateful' | 'proxy' | 'policy' | 'unverified';

const boxes = {
	'linux-conntrack': {
		category: 'os',
		idleTimeout: 432000,
		refreshedBy: 'any-packet',
		onExpiry: 'drop'
	},
	'linux-conntrack-unacked': {
		category: 'os',
		idleTimeout: 300,
		refreshedBy: 'any-packet',
		onExpiry: 'drop',
		unlisted: true
	},
	'linux-flow-offload-old': {
		category: 'home-router',
		idleTimeout: 150,
		refreshedBy: 'any-packet'
	},
	openwrt: {
		category: 'home-router',
		idleTimeout: 7440,
		refreshedBy: 'any-packet'
	},
	vyos: {
		category: 'enterprise-firewall',
		idleTimeout: 432000,
		refreshedBy: 'any-packet'
	},
	mikrotik: {
		category: 'home-router',
		idleTimeout: 86400,
		refreshedBy: 'any-packet'
	},
	'pf-normal': {
		category: 'enterprise-firewall',
		idleTimeout: 86400,
		refreshedBy: 'any-packet'
	},
	'pf-aggressive': {
		category: 'enterprise-firewall',
		idleTimeout: 18000,
		refreshedBy: 'any-packet'
	},
	'pf-conservative': {
		category: 'enterprise-firewall',
		idleTimeout: 432000,
		refreshedBy: 'any-packet'
	},
	'kube-proxy-conntrack': {
		category: 'container',
		idleTimeout: 86400,
		refreshedBy: 'any-packet'
	},
	ipvs: {
		category: 'container',
		idleTimeout: 900,
		refreshedBy: 'any-packet',
		onExpiry: 'drop'
	},
	'docker-desktop': {
		category: 'container',
		idleTimeout: 300,
		refreshedBy: 'payload'
	},
	winnat: {
		category: 'container',
		idleTimeout: 1800,
		refreshedBy: 'any-packet'
	},
	wsl2: { category: 'container' },
	'vmware-nat': { category: 'container' },
	'virtualbox-nat': { category: 'container' },
	'win-ics': { category: 'home-router' },
	'aws-nlb': {
		category: 'cloud-lb',
		idleTimeout: 350,
		refreshedBy: 'any-packet',
		onExpiry: 'reset'
	},
	'aws-nlb-tls': {
		category: 'cloud-lb',
		idleTimeout: 350,
		refreshedBy: 'any-packet'
	},
	'aws-gwlb': {
		category: 'cloud-lb',
		idleTimeout: 350,
		refreshedBy: 'any-packet'
	},
	'aws-clb': {
		category: 'cloud-lb',
		idleTimeout: 60,
		refreshedBy: 'payload',
		onExpiry: 'close'
	},
	'aws-natgw': {
		category: 'cloud-nat',
		idleTimeout: 350,
		refreshedBy: 'any-packet'
	},
	'aws-sg': {
		category: 'cloud-firewall',
		idleTimeout: 432000,
		refreshedBy: 'any-packet'
	},
	'aws-sg-nitrov6': {
		category: 'cloud-firewall',
		idleTimeout: 350,
		refreshedBy: 'any-packet'
	},
	'aws-nfw': {
		category: 'cloud-firewall',
		idleTimeout: 350,
		refreshedBy: 'any-packet',
		onExpiry: 'drop'
	},
	'aws-ga': {
		category: 'cloud-lb',
		idleTimeout: 340,
		refreshedBy: 'payload',
		onExpiry: 'close'
	},
	'aws-ssm': {
		category: 'bastion',
		idleTimeout: 1200,
		refreshedBy: 'user-activity'
	},
	'azure-lb': {
		category: 'cloud-lb',
		idleTimeout: 240,
		refreshedBy: 'any-packet',
		onExpiry: 'drop'
	},
	'azure-pip': {
		category: 'cloud-nat',
		idleTimeout: 240,
		refreshedBy: 'any-packet'
	},
	'azure-natgw': {
		category: 'cloud-nat',
		idleTimeout: 240,
		refreshedBy: 'any-packet',
		onExpiry: 'reset'
	},
	'azure-fw': {
		category: 'cloud-firewall',
		idleTimeout: 240,
		refreshedBy: 'any-packet',
		onExpiry: 'reset'
	},
	'azure-bastion': { category: 'bastion' },
	'gcp-vpc-fw': {
		category: 'cloud-firewall',
		idleTimeout: 600,
		refreshedBy: 'any-packet',
		onExpiry: 'drop'
	},
	'gcp-nat': {
		category: 'cloud-nat',
		idleTimeout: 1200,
		refreshedBy: 'any-packet',
		onExpiry: 'drop'
	},
	'gcp-iap': { category: 'bastion' },
	'ali-clb': {
		category: 'cloud-lb',
		idleTimeout: 900,
		refreshedBy: 'any-packet'
	},
	'ali-nlb': {
		category: 'cloud-lb',
		idleTimeout: 900,
		refreshedBy: 'any-packet'
	},
	'ali-nat': {
		category: 'cloud-nat',
		idleTimeout: 900,
		refreshedBy: 'any-packet'
	},
	'tencent-clb': {
		category: 'cloud-lb',
		idleTimeout: 900,
		refreshedBy: 'any-packet'
	},
	'tencent-nat': { category: 'cloud-nat', refreshedBy: 'any-packet' },
	'huawei-elb': {
		category: 'cloud-lb',
		idleTimeout: 300,
		refreshedBy: 'any-packet'
	},
	'huawei-nat': {
		category: 'cloud-nat',
		idleTimeout: 900,
		refreshedBy: 'any-packet'
	},
	'huawei-cbh': {
		category: 'bastion',
		idleTimeout: 1800,
		refreshedBy: 'user-activity'
	},
	'volc-nat': {
		category: 'cloud-nat',
		idleTimeout: 900,
		refreshedBy: 'any-packet'
	},
	'oci-nlb': {
		category: 'cloud-lb',
		idleTimeout: 360,
		refreshedBy: 'any-packet'
	},
	'oci-lb': {
		category: 'cloud-lb',
		idleTimeout: 300,
		refreshedBy: 'payload'
	},
	'digitalocean-lb': { category: 'cloud-lb', refreshedBy: 'payload' },
	'cloudflare-access-ssh': {
		category: 'bastion',
		refreshedBy: 'nothing'
	},
	fly: { category: 'cloud-lb', refreshedBy: 'payload' },
	'twilio-supersim': {
		category: 'mobile',
		idleTimeout: 21600,
		refreshedBy: 'any-packet'
	},
	'cisco-asa': {
		category: 'enterprise-firewall',
		idleTimeout: 3600,
		refreshedBy: 'any-packet',
		onExpiry: 'drop'
	},
	'cisco-ios-nat': {
		category: 'enterprise-firewall',
		idleTimeout: 86400,
		refreshedBy: 'any-packet'
	},
	'cisco-rv': {
		category: 'home-router',
		idleTimeout: 1800,
		refreshedBy: 'any-packet'
	},
	paloalto: {
		category: 'enterprise-firewall',
		idleTimeout: 3600,
		refreshedBy: 'any-packet'
	},
	fortigate: {
		category: 'enterprise-firewall',
		idleTimeout: 3600,
		refreshedBy: 'any-packet'
	},
	'juniper-srx': {
		category: 'enterprise-firewall',
		idleTimeout: 1800,
		refreshedBy: 'any-packet'
	},
	checkpoint: {
		category: 'enterprise-firewall',
		idleTimeout: 3600,
		refreshedBy: 'any-packet',
		onExpiry: 'drop'
	},
	'sonicwall-old': {
		category: 'enterprise-firewall',
		idleTimeout: 300,
		refreshedBy: 'any-packet'
	},
	sonicwall: {
		category: 'enterprise-firewall',
		refreshedBy: 'any-packet'
	},
	forcepoint: {
		category: 'enterprise-firewall',
		idleTimeout: 1800,
		refreshedBy: 'any-packet',
		onExpiry: 'drop'
	},
	gta: {
		category: 'enterprise-firewall',
		idleTimeout: 600,
		refreshedBy: 'any-packet'
	},
	h3c: {
		category: 'enterprise-firewall',
		idleTimeout: 3600,
		refreshedBy: 'any-packet'
	},
	'huawei-usg': {
		category: 'enterprise-firewall',
		refreshedBy: 'any-packet'
	},
	sangfor: { category: 'enterprise-firewall', refreshedBy: 'any-packet' },
	fortiadc: {
		category: 'proxy',
		idleTimeout: 3600,
		refreshedBy: 'any-packet'
	},
	'home-gw-2010': { category: 'home-router', refreshedBy: 'any-packet' },
	'cellular-2011-min': {
		category: 'mobile',
		idleTimeout: 255,
		refreshedBy: 'any-packet',
		onExpiry: 'reset'
	},
	'cellular-10min': {
		category: 'mobile',
		idleTimeout: 600,
		refreshedBy: 'any-packet'
	},
	'cgnat-rfc5382': {
		category: 'cloud-nat',
		idleTimeout: 7440,
		refreshedBy: 'any-packet'
	},
	'nginx-stream': {
		category: 'proxy',
		idleTimeout: 600,
		refreshedBy: 'payload',
		onExpiry: 'close'
	},
	'haproxy-1m': {
		category: 'proxy',
		idleTimeout: 60,
		refreshedBy: 'payload',
		onExpiry: 'close'
	},
	'envoy-tcp': {
		category: 'proxy',
		idleTimeout: 3600,
		refreshedBy: 'payload',
		onExpiry: 'close'
	},
	'traefik-tcp': { category: 'proxy', refreshedBy: 'payload' },
	sslh: { category: 'proxy', refreshedBy: 'payload' },
	jumpserver: {
		category: 'bastion',
		idleTimeout: 1800,
		refreshedBy: 'channel-data',
		onExpiry: 'close'
	},
	teleport: { category: 'bastion' },
	wireguard: {
		category: 'vpn',
		idleTimeout: 30,
		refreshedBy: 'any-packet',
		unlisted: true
	},
	// Its 120 s are the tunnel's own restart, which its own pings prevent: no limit on what is inside.
	openvpn: {
		category: 'vpn',
		refreshedBy: 'any-packet'
	},
	tailscale: { category: 'vpn', refreshedBy: 'any-packet' },
	'os-linux-ka': {
		category: 'os',
		idleTimeout: 7200,
		refreshedBy: 'any-packet',
		unlisted: true
	},
	'os-macos-ka': {
		category: 'os',
		idleTimeout: 7200,
		refreshedBy: 'any-packet',
		unlisted: true
	},
	'os-windows-ka': {
		category: 'os',
		refreshedBy: 'any-packet',
		unlisted: true
	}
} as const satisfies Record<string, Box>;

export type BoxId = keyof typeof boxes;

export const BOX_IDS = Object.keys(boxes) as BoxId[];

export function isBoxId(id: string): id is BoxId {
	return Object.hasOwn(boxes, id);
}

export function boxOf(id: BoxId): Box {
	return boxes[id];
}

export function boxKind(id: BoxId): BoxKind {
	switch (boxOf(id).refreshedBy) {
		case 'any-packet':
			return 'stateful';
		case 'payload':
			return 'proxy';
		case undefined:
			return 'unverified';
		default:
			return 'policy';
	}
}

/** The boxes a silent connection may meet whose idle timeout has a source: what `coverage` counts. */
export const SOURCED_BOXES = BOX_IDS.filter((id) => {
	const { category, idleTimeout } = boxOf(id);
	const kind = boxKind(id);
	return (
		idleTimeout !== undefined &&
		(kind === 'stateful' || kind === 'proxy') &&
		!['os', 'vpn'].includes(category)
	);
});

/** How many sourced entries outlast `interval` seconds of silence, of how many, and how many of them twice over. */
export function coverage(interval: number): { covered: number; spare: number; total: number } {
	const timeouts = SOURCED_BOXES.map((id) => boxOf(id).idleTimeout ?? 0);
	return {
		covered: timeouts.filter((timeout) => timeout > interval).length,
		spare: timeouts.filter((timeout) => timeout >= spareFrom(interval)).length,
		total: timeouts.length
	};
}

/** The shortest idle timeout, in seconds, that bears one lost probe at this interval. */
export function spareFrom(interval: number): number {
	return 2 * interval + 10;
}
