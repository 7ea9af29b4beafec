import type { BoxId } from './boxes.ts';

/**
 * Where the figures of `boxes.ts` were read; copies of varying age, not live pages. `documented`: vendor,
 * RFC or source code. `reported`: studies, issues, configurations. `unverified`: no figure is used;
 * an address is where one would be looked for.
 */
export const boxSources: Record<
	BoxId,
	{ confidence: 'documented' | 'reported' | 'unverified'; title?: string; address?: string }
> = {
	'linux-conntrack': {
		confidence: 'documented',
		title: 'Linux kernel doc nf_conntrack-sysctl',
		address: 'https://docs.kernel.org/networking/nf_conntrack-sysctl.html'
	},
	'linux-conntrack-unacked': {
		confidence: 'documented',
		title: 'Linux kernel doc nf_conntrack-sysctl',
		address: 'https://docs.kernel.org/networking/nf_conntrack-sysctl.html'
	},
	'linux-flow-offload-old': {
		confidence: 'reported',
		title:
			'Linux net/netfilter/nf_flow_table_core.c (older trees): NF_FLOWTABLE_TCP_PICKUP_TIMEOUT 120*HZ; nf_flowtable_tcp_timeout default 30',
		address: 'https://github.com/torvalds/linux/blob/master/net/netfilter/nf_flow_table_core.c'
	},
	openwrt: {
		confidence: 'documented',
		title: 'openwrt/openwrt package/kernel/linux/files/sysctl-nf-conntrack.conf',
		address:
			'https://github.com/openwrt/openwrt/blob/main/package/kernel/linux/files/sysctl-nf-conntrack.conf'
	},
	vyos: {
		confidence: 'reported',
		title: "VyOS example/default configs: 'set system conntrack timeout tcp established 432000'",
		address: 'https://docs.vyos.io/'
	},
	mikrotik: {
		confidence: 'reported',
		title: 'Exported RouterOS configs: /ip firewall connection tracking tcp-established-timeout=1d',
		address: 'https://help.mikrotik.com/docs/spaces/ROS/pages/130220087/Connection+tracking'
	},
	'pf-normal': {
		confidence: 'documented',
		title: 'pfSense docs, advanced setup table',
		address: 'https://github.com/pfsense/docs/blob/master/source/config/advanced-setup.rst'
	},
	'pf-aggressive': {
		confidence: 'documented',
		title: 'pfSense docs, advanced setup table',
		address: 'https://github.com/pfsense/docs/blob/master/source/config/advanced-setup.rst'
	},
	'pf-conservative': {
		confidence: 'documented',
		title: 'pfSense docs, advanced setup table',
		address: 'https://github.com/pfsense/docs/blob/master/source/config/advanced-setup.rst'
	},
	'kube-proxy-conntrack': {
		confidence: 'documented',
		title: 'Kubernetes kube-proxy reference: --conntrack-tcp-timeout-established default 24h0m0s',
		address: 'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-proxy/'
	},
	ipvs: {
		confidence: 'documented',
		title: 'Linux net/netfilter/ipvs/ip_vs_proto_tcp.c (ESTABLISHED 15*60*HZ); moby/moby #31208',
		address: 'https://github.com/moby/moby/issues/31208'
	},
	'docker-desktop': {
		confidence: 'documented',
		title: 'Docker docs settings reference: VpnKitMaxPortIdleTime default 300',
		address:
			'https://docs.docker.com/security/for-admins/hardened-desktop/settings-management/settings-reference/'
	},
	winnat: {
		confidence: 'documented',
		title:
			'Get-NetNat default output TcpEstablishedConnectionTimeout 1800 (Microsoft container docs and many dumps)',
		address: 'https://learn.microsoft.com/powershell/module/netnat/set-netnat'
	},
	wsl2: {
		confidence: 'reported',
		title: 'microsoft/WSL #6659, #8797, #11134',
		address: 'https://github.com/microsoft/WSL/issues/11134'
	},
	'vmware-nat': { confidence: 'unverified' },
	'virtualbox-nat': { confidence: 'unverified' },
	'win-ics': { confidence: 'unverified' },
	'aws-nlb': {
		confidence: 'documented',
		title: 'AWS: Update the TCP idle timeout for your NLB listener',
		address:
			'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html'
	},
	'aws-nlb-tls': {
		confidence: 'documented',
		title: 'AWS: Update the TCP idle timeout for your NLB listener',
		address:
			'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html'
	},
	'aws-gwlb': {
		confidence: 'documented',
		title: 'AWS: Update the TCP idle timeout for your GWLB listener',
		address:
			'https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/update-idle-timeout.html'
	},
	'aws-clb': {
		confidence: 'documented',
		title: 'AWS: Configure the idle connection timeout for your Classic Load Balancer',
		address:
			'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-idle-timeout.html'
	},
	'aws-natgw': {
		confidence: 'documented',
		title: 'AWS VPC guide: NAT gateway troubleshooting (archived repo 2023)',
		address: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html'
	},
	'aws-sg': {
		confidence: 'documented',
		title: 'EC2 API ConnectionTrackingSpecificationRequest',
		address:
			'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionTrackingSpecificationRequest.html'
	},
	'aws-sg-nitrov6': {
		confidence: 'documented',
		title: 'EC2 API ConnectionTrackingSpecificationRequest',
		address:
			'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionTrackingSpecificationRequest.html'
	},
	'aws-nfw': {
		confidence: 'documented',
		title: 'AWS Network Firewall API FlowTimeouts',
		address:
			'https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_FlowTimeouts.html'
	},
	'aws-ga': {
		confidence: 'documented',
		title: 'AWS Global Accelerator dev guide: how it works / idle timeout',
		address:
			'https://docs.aws.amazon.com/global-accelerator/latest/dg/introduction-how-it-works.html'
	},
	'aws-ssm': {
		confidence: 'reported',
		title: "SSM session documents: idleSessionTimeout '20' (minutes), 1-60",
		address:
			'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-timeout.html'
	},
	'azure-lb': {
		confidence: 'documented',
		title: 'Azure: Load Balancer TCP reset and idle timeout',
		address: 'https://learn.microsoft.com/azure/load-balancer/load-balancer-tcp-reset'
	},
	'azure-pip': {
		confidence: 'documented',
		title: 'Azure: Public IP addresses',
		address: 'https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses'
	},
	'azure-natgw': {
		confidence: 'documented',
		title: 'Azure: NAT gateway resource',
		address: 'https://learn.microsoft.com/azure/nat-gateway/nat-gateway-resource'
	},
	'azure-fw': {
		confidence: 'documented',
		title: 'Azure Firewall FAQ',
		address: 'https://learn.microsoft.com/azure/firewall/firewall-faq'
	},
	'azure-bastion': {
		confidence: 'unverified',
		title: 'Azure Bastion FAQ',
		address: 'https://learn.microsoft.com/azure/bastion/bastion-faq'
	},
	'gcp-vpc-fw': {
		confidence: 'documented',
		title: 'Google Compute Engine troubleshooting: idle connections',
		address: 'https://cloud.google.com/compute/docs/troubleshooting/general-tips'
	},
	'gcp-nat': {
		confidence: 'documented',
		title:
			'Cloud NAT: tune NAT configuration (timeouts); defaults restated by oneuptime.com 2026-02',
		address: 'https://cloud.google.com/nat/docs/tune-nat-configuration'
	},
	'gcp-iap': {
		confidence: 'unverified',
		title: 'Google Cloud: Using IAP for TCP forwarding',
		address: 'https://cloud.google.com/iap/docs/using-tcp-forwarding'
	},
	'ali-clb': {
		confidence: 'documented',
		title:
			'terraform-provider-alicloud slb_listener established_timeout; Aliyun developer Q&A 652479',
		address:
			'https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/slb_listener'
	},
	'ali-nlb': {
		confidence: 'documented',
		title: 'terraform-provider-alicloud nlb_listener idle_timeout',
		address:
			'https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nlb_listener'
	},
	'ali-nat': {
		confidence: 'documented',
		title: 'Alibaba Cloud NAT Gateway FAQ',
		address: 'https://www.alibabacloud.com/help/en/nat-gateway/support/nat-gateway-faq/'
	},
	'tencent-clb': {
		confidence: 'documented',
		title: 'terraform-provider-tencentcloud clb_listener idle_connect_timeout',
		address:
			'https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_listener'
	},
	'tencent-nat': { confidence: 'unverified' },
	'huawei-elb': {
		confidence: 'documented',
		title: '华为云 ELB FAQ elb_faq_0309',
		address: 'https://support.huaweicloud.com/elb_faq/elb_faq_0309.html'
	},
	'huawei-nat': {
		confidence: 'documented',
		title: 'terraform-provider-huaweicloud nat_gateway session_conf',
		address:
			'https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/nat_gateway'
	},
	'huawei-cbh': {
		confidence: 'documented',
		title: 'Huawei Cloud CBH: client login idle timeout',
		address: 'https://support.huaweicloud.com/usermanual-cbh/cbh_02_0097.html'
	},
	'volc-nat': {
		confidence: 'documented',
		title: 'Volcengine docs 6404/68009',
		address: 'https://www.volcengine.com/docs/6404/68009'
	},
	'oci-nlb': {
		confidence: 'documented',
		title: "OCI: Changing a listener's idle timeout",
		address:
			'https://docs.oracle.com/en-us/iaas/Content/NetworkLoadBalancer/NetworkLoadBalancers/configure-idle-timeout.htm'
	},
	'oci-lb': {
		confidence: 'documented',
		title: 'OCI: Load Balancer timeout connection settings',
		address: 'https://docs.oracle.com/en-us/iaas/Content/Balance/Reference/connectionreuse.htm'
	},
	'digitalocean-lb': {
		confidence: 'unverified',
		title: 'DigitalOcean: Load Balancers',
		address: 'https://docs.digitalocean.com/products/networking/load-balancers/'
	},
	'cloudflare-access-ssh': {
		confidence: 'documented',
		title: 'cloudflare/cloudflare-docs PR #23402',
		address: 'https://github.com/cloudflare/cloudflare-docs/pull/23402'
	},
	fly: {
		confidence: 'unverified',
		title: 'Fly.io: app configuration',
		address: 'https://fly.io/docs/reference/configuration/'
	},
	'twilio-supersim': {
		confidence: 'documented',
		title: 'Twilio Super SIM network timeouts',
		address: 'https://www.twilio.com/docs/iot/supersim/super-sim-network-timeouts'
	},
	'cisco-asa': {
		confidence: 'documented',
		title: 'Cisco: configure connection timeout on ASA (doc 222075)',
		address:
			'https://www.cisco.com/c/en/us/support/docs/security/secure-firewall-asa/222075-configure-connection-timeout-for-specifi.html'
	},
	'cisco-ios-nat': {
		confidence: 'reported',
		title: "IOS 'ip nat translation tcp-timeout' default 86400 (course notes, configs)",
		address:
			'https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/ipaddr_nat/configuration/xe-16/nat-xe-16-book.html'
	},
	'cisco-rv': {
		confidence: 'documented',
		title: 'Cisco RV120W emulator, session settings',
		address:
			'https://www.cisco.com/assets/sol/sb/RV120W_Emulators/RV120W_Emulator_v1.0.5.6/fwSessionConfig.htm'
	},
	paloalto: {
		confidence: 'documented',
		title: 'PAN-OS: session timeouts',
		address:
			'https://docs.paloaltonetworks.com/ngfw/help/12-1/device/device-setup-session/session-timeouts'
	},
	fortigate: {
		confidence: 'documented',
		title: 'FortiOS CLI: system session-ttl',
		address: 'https://docs.fortinet.com/document/fortigate/6.0.0/cli-reference/476602'
	},
	'juniper-srx': {
		confidence: 'documented',
		title: 'Junos: policy application timeout lookup',
		address:
			'https://www.juniper.net/documentation/en_US/junos12.2/topics/concept/policy-application-timeout-configuration-lookup-understanding.html'
	},
	checkpoint: {
		confidence: 'reported',
		title: 'Mikame 2005, TCP session timeout 3600 default; Check Point community',
		address: 'http://www.ipv4security.com/packet_flow/tcp_timeout.txt'
	},
	'sonicwall-old': {
		confidence: 'documented',
		title: 'SonicOS Enhanced 4.0 admin guide p.439',
		address: 'https://manualsdump.com/en/manuals/sonicwall-tz_190/41053/439'
	},
	sonicwall: {
		confidence: 'unverified',
		title: 'SonicWall support',
		address: 'https://www.sonicwall.com/support/'
	},
	forcepoint: {
		confidence: 'documented',
		title: 'Stonesoft SMC 6.5 help: idle timeouts',
		address:
			'https://help.stonesoft.com/onlinehelp/StoneGate/SMC/6.5.0/GUID-341DC010-2FF3-459A-8DFD-236CF49D63F0.html'
	},
	gta: {
		confidence: 'documented',
		title: 'GNAT Box timeouts help',
		address: 'http://www.ravelledsleeve.org/portfolio/RoboHelp/SystemSoftware/timeout.htm'
	},
	h3c: {
		confidence: 'documented',
		title: 'HP/H3C Comware V5/V7 guides: session aging-time tcp-est 3600',
		address:
			'https://www.manualshelf.com/manual/hp/hp-msr2003-ac-router/r0106-hp-msr-router-series-security-command-referencev7/page-495.html'
	},
	'huawei-usg': {
		confidence: 'unverified',
		title: 'Huawei USG: security policy help',
		address: 'https://usg.zrnko.cz/resources/admin/sec_admin_secpolicy_0013_new.html'
	},
	sangfor: { confidence: 'unverified' },
	fortiadc: {
		confidence: 'documented',
		title: 'FortiADC CLI: firewall global',
		address:
			'https://docs.fortinet.com/document/fortiadc/7.4.3/cli-reference/726896/config-firewall-global'
	},
	'home-gw-2010': {
		confidence: 'unverified',
		title: 'Hätönen et al., An experimental study of home gateway characteristics, IMC 2010',
		address: 'https://dl.acm.org/doi/10.1145/1879141.1879174'
	},
	'cellular-2011-min': {
		confidence: 'reported',
		title:
			'Wang et al., An Untold Story of Middleboxes in Cellular Networks, SIGCOMM 2011 (numbers via a secondary note)',
		address: 'https://ftp.eecs.umich.edu/~zmao/Papers/netpiculet.pdf'
	},
	'cellular-10min': {
		confidence: 'reported',
		title: '9seconds/mtg #550: user-measured 10 min',
		address: 'https://github.com/9seconds/mtg/issues/550'
	},
	'cgnat-rfc5382': {
		confidence: 'documented',
		title: 'RFC 5382 REQ-5',
		address: 'https://www.rfc-editor.org/rfc/rfc5382#section-5'
	},
	'nginx-stream': {
		confidence: 'documented',
		title: 'nginx docs: proxy_timeout',
		address: 'https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_timeout'
	},
	'haproxy-1m': {
		confidence: 'documented',
		title: 'HAProxy configuration.txt + examples/*.cfg (30s, 1m, 1h; tunnel 1h/4h)',
		address: 'https://docs.haproxy.org/dev/configuration.html#timeout%20client'
	},
	'envoy-tcp': {
		confidence: 'documented',
		title: 'Envoy tcp_proxy.proto idle_timeout',
		address:
			'https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/filters/network/tcp_proxy/v3/tcp_proxy.proto'
	},
	'traefik-tcp': {
		confidence: 'documented',
		title: 'traefik pkg/server/server_entrypoint_tcp.go',
		address: 'https://github.com/traefik/traefik/blob/master/pkg/server/server_entrypoint_tcp.go'
	},
	sslh: {
		confidence: 'documented',
		title: 'sslh example.cfg / common.c',
		address: 'https://github.com/yrutschle/sslh'
	},
	jumpserver: {
		confidence: 'documented',
		title: 'jumpserver apps/jumpserver/conf.py SECURITY_MAX_IDLE_TIME=30; koko pkg/proxy/switch.go',
		address: 'https://github.com/jumpserver/koko/blob/dev/pkg/proxy/switch.go'
	},
	teleport: {
		confidence: 'documented',
		title:
			'Teleport cluster_networking_config defaults: client_idle_timeout 0/never, keep_alive_interval 5m, keep_alive_count_max 3',
		address: 'https://goteleport.com/docs/reference/deployment/config/'
	},
	wireguard: {
		confidence: 'documented',
		title: 'WireGuard quickstart: PersistentKeepalive 25 s advised, off by default',
		address: 'https://www.wireguard.com/quickstart/'
	},
	openvpn: {
		confidence: 'documented',
		title: 'OpenVPN sample server.conf: keepalive 10 120',
		address: 'https://github.com/OpenVPN/openvpn/blob/master/sample/sample-config-files/server.conf'
	},
	tailscale: {
		confidence: 'unverified',
		title: 'coder/coder PR #7196',
		address: 'https://github.com/coder/coder/pull/7196'
	},
	'os-linux-ka': {
		confidence: 'documented',
		title: 'tcp(7); local sysctl',
		address: 'https://man7.org/linux/man-pages/man7/tcp.7.html'
	},
	'os-macos-ka': {
		confidence: 'reported',
		title: 'sysctl dumps: keepidle 7200000, keepintvl 75000, keepcnt 8 (ms)',
		address: 'https://man.freebsd.org/cgi/man.cgi?query=tcp&sektion=4'
	},
	'os-windows-ka': {
		confidence: 'unverified',
		title: 'Microsoft: SO_KEEPALIVE socket option',
		address: 'https://learn.microsoft.com/windows/win32/winsock/so-keepalive'
	}
};
