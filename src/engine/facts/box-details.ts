import { boxOf, type BoxId } from './boxes.ts';

/** What the catalogue says of a box beyond what a plan needs; kept apart, so that a first view does without it. */
export interface BoxDetails {
	/** Who can set another timeout: whoever runs the box, only its operator, nobody; absent where not known. */
	change?: 'setting' | 'operator' | 'fixed';
	/** The option, command or menu that sets it, as its maker writes it. */
	where?: string;
	/** Lowest and highest setting, seconds. */
	range?: readonly [min: number, max: number];
	/** What a packet meets after expiry, concluded from the kind of box where `Box.onExpiry` has no source. */
	inferred?: 'drop' | 'reset' | 'close';
}

/** Sources: as in `box-sources.ts`. Whatever is not verified is left out. */
export const boxDetails: Record<BoxId, BoxDetails> = {
	'linux-conntrack': {
		change: 'setting',
		where: 'net.netfilter.nf_conntrack_tcp_timeout_established'
	},
	'linux-conntrack-unacked': {
		change: 'setting',
		where: 'net.netfilter.nf_conntrack_tcp_timeout_unacknowledged'
	},
	'linux-flow-offload-old': {
		change: 'setting',
		where: 'net.netfilter.nf_flowtable_tcp_timeout',
		inferred: 'drop'
	},
	openwrt: {
		change: 'setting',
		where: 'net.netfilter.nf_conntrack_tcp_timeout_established',
		inferred: 'drop'
	},
	vyos: {
		change: 'setting',
		where: 'set system conntrack timeout tcp established',
		inferred: 'drop'
	},
	mikrotik: {
		change: 'setting',
		where: '/ip firewall connection tracking set tcp-established-timeout=',
		inferred: 'drop'
	},
	'pf-normal': {
		change: 'setting',
		where: 'System > Advanced > Firewall Optimization',
		inferred: 'drop'
	},
	'pf-aggressive': {
		change: 'setting',
		where: 'System > Advanced > Firewall Optimization',
		inferred: 'drop'
	},
	'pf-conservative': {
		change: 'setting',
		where: 'System > Advanced > Firewall Optimization',
		inferred: 'drop'
	},
	'kube-proxy-conntrack': {
		change: 'setting',
		where: 'kube-proxy --conntrack-tcp-timeout-established',
		inferred: 'drop'
	},
	ipvs: { change: 'setting', where: 'ipvsadm --set; kube-proxy --ipvs-tcp-timeout' },
	'docker-desktop': {
		change: 'setting',
		where: 'settings-store.json: VpnKitMaxPortIdleTime',
		inferred: 'close'
	},
	winnat: {
		change: 'setting',
		where: 'Set-NetNat -TcpEstablishedConnectionTimeout',
		inferred: 'drop'
	},
	wsl2: {},
	'vmware-nat': {},
	'virtualbox-nat': {},
	'win-ics': {},
	'aws-nlb': {
		change: 'setting',
		where: 'modify-listener-attributes: tcp.idle_timeout.seconds',
		range: [60, 6000]
	},
	'aws-nlb-tls': { change: 'fixed', inferred: 'reset' },
	'aws-gwlb': {
		change: 'setting',
		where: 'modify-listener-attributes: tcp.idle_timeout.seconds',
		range: [60, 6000],
		inferred: 'drop'
	},
	'aws-clb': {
		change: 'setting',
		where: 'ConnectionSettings.IdleTimeout',
		range: [1, 3600]
	},
	'aws-natgw': { change: 'fixed', inferred: 'reset' },
	'aws-sg': {
		change: 'setting',
		where: 'ConnectionTrackingSpecification.TcpEstablishedTimeout',
		range: [60, 432_000],
		inferred: 'drop'
	},
	'aws-sg-nitrov6': {
		change: 'setting',
		where: 'ConnectionTrackingSpecification.TcpEstablishedTimeout',
		range: [60, 432_000],
		inferred: 'drop'
	},
	'aws-nfw': {
		change: 'setting',
		where: 'FlowTimeouts.TcpIdleTimeoutSeconds',
		range: [60, 6000]
	},
	'aws-ga': { change: 'fixed' },
	'aws-ssm': {
		change: 'setting',
		where: 'SSM-SessionManagerRunShell: idleSessionTimeout',
		range: [60, 3600],
		inferred: 'close'
	},
	'azure-lb': { change: 'setting', where: 'idleTimeoutInMinutes', range: [240, 6000] },
	'azure-pip': {
		change: 'setting',
		where: 'publicIPAddress.idleTimeoutInMinutes',
		range: [240, 1800],
		inferred: 'drop'
	},
	'azure-natgw': {
		change: 'setting',
		where: 'natGateway.idleTimeoutInMinutes',
		range: [240, 7200]
	},
	'azure-fw': { change: 'operator', range: [240, 1800] },
	'azure-bastion': {},
	'gcp-vpc-fw': { change: 'fixed' },
	'gcp-nat': {
		change: 'setting',
		where: 'gcloud compute routers nats update --tcp-established-idle-timeout'
	},
	'gcp-iap': { inferred: 'close' },
	'ali-clb': { change: 'setting', where: 'EstablishedTimeout', range: [10, 900] },
	'ali-nlb': { change: 'setting', where: 'IdleTimeout', range: [1, 900] },
	'ali-nat': { change: 'fixed', inferred: 'drop' },
	'tencent-clb': { change: 'setting', where: 'IdleConnectTimeout', range: [10, 1980] },
	'tencent-nat': {},
	'huawei-elb': { change: 'setting', where: 'keepalive_timeout', range: [10, 4000] },
	'huawei-nat': {
		change: 'setting',
		where: 'session_conf.tcp_session_expire_time',
		range: [40, 7200],
		inferred: 'drop'
	},
	'huawei-cbh': {
		change: 'setting',
		where: 'System > System Config > Security > Client Login',
		range: [60, 2_592_000],
		inferred: 'close'
	},
	'volc-nat': { change: 'fixed', inferred: 'drop' },
	'oci-nlb': { change: 'setting', where: 'oci nlb listener update --tcp-idle-timeout' },
	'oci-lb': {
		change: 'setting',
		where: 'connectionConfiguration.idleTimeout',
		inferred: 'close'
	},
	'digitalocean-lb': { inferred: 'close' },
	'cloudflare-access-ssh': { change: 'fixed', inferred: 'close' },
	fly: { inferred: 'close' },
	'twilio-supersim': { change: 'fixed', inferred: 'drop' },
	'cisco-asa': {
		change: 'setting',
		where: 'timeout conn; set connection timeout idle',
		range: [300, 4_294_800]
	},
	'cisco-ios-nat': {
		change: 'setting',
		where: 'ip nat translation tcp-timeout',
		inferred: 'drop'
	},
	'cisco-rv': {
		change: 'setting',
		where: 'Firewall > Session Settings',
		range: [1, 4_294_967],
		inferred: 'drop'
	},
	paloalto: {
		change: 'setting',
		where: 'Device > Setup > Session; Objects > Applications',
		range: [1, 15_999_999],
		inferred: 'drop'
	},
	fortigate: {
		change: 'setting',
		where: 'config system session-ttl',
		range: [300, 604_800],
		inferred: 'drop'
	},
	'juniper-srx': {
		change: 'setting',
		where: 'set applications application … inactivity-timeout',
		inferred: 'drop'
	},
	checkpoint: { change: 'setting', where: 'Global Properties > Stateful Inspection' },
	'sonicwall-old': {
		change: 'setting',
		where: 'Firewall > TCP Settings',
		range: [60, 59_940],
		inferred: 'drop'
	},
	sonicwall: { change: 'setting', where: 'Firewall > Flood Protection/TCP', inferred: 'drop' },
	forcepoint: { change: 'setting', where: 'Engine > Advanced > Idle Timeouts' },
	gta: { change: 'setting', where: 'Timeouts', inferred: 'drop' },
	h3c: {
		change: 'setting',
		where: 'session aging-time state tcp-est',
		range: [5, 100_000],
		inferred: 'drop'
	},
	'huawei-usg': {
		change: 'setting',
		where: 'firewall session aging-time; long-link enable',
		inferred: 'drop'
	},
	sangfor: {},
	fortiadc: {
		change: 'setting',
		where: 'config firewall global',
		range: [1, 86_400],
		inferred: 'drop'
	},
	'home-gw-2010': { inferred: 'drop' },
	'cellular-2011-min': { change: 'fixed' },
	'cellular-10min': { change: 'fixed', inferred: 'drop' },
	'cgnat-rfc5382': { change: 'operator', inferred: 'drop' },
	'nginx-stream': { change: 'setting', where: 'proxy_timeout' },
	'haproxy-1m': { change: 'setting', where: 'timeout tunnel, timeout client, timeout server' },
	'envoy-tcp': { change: 'setting', where: 'idle_timeout' },
	'traefik-tcp': { inferred: 'close' },
	sslh: { inferred: 'close' },
	jumpserver: {
		change: 'setting',
		where: 'SECURITY_MAX_IDLE_TIME',
		range: [60, 5_999_940]
	},
	teleport: { change: 'setting', where: 'client_idle_timeout', inferred: 'close' },
	wireguard: { change: 'setting', where: 'PersistentKeepalive', inferred: 'drop' },
	openvpn: { change: 'setting', where: 'keepalive, inactive' },
	tailscale: {},
	'os-linux-ka': {
		change: 'setting',
		where: 'net.ipv4.tcp_keepalive_time, _intvl, _probes'
	},
	'os-macos-ka': { change: 'setting', where: 'net.inet.tcp.keepidle, keepintvl, keepcnt' },
	'os-windows-ka': {
		change: 'setting',
		where: 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters'
	}
};

/**
 * Whether a bare TCP keepalive and a keepalive of SSH's own refresh a box; absent where nobody knows,
 * as with bastions that count "activity".
 */
export function keepalivesCount(id: BoxId): { tcp?: boolean; ssh?: boolean } {
	switch (boxOf(id).refreshedBy) {
		case 'any-packet':
			return { tcp: true, ssh: true };
		case 'payload':
			return { tcp: false, ssh: true };
		case 'channel-data':
		case 'nothing':
			return { tcp: false, ssh: false };
		default:
			return {};
	}
}
