/** What is worth knowing about single boxes, by their ids. */
export default {
	'linux-conntrack':
		'A packet from the client brings an expired entry back (`nf_conntrack_tcp_loose`, on by default); one from the server cannot. Set per network namespace.',
	'linux-conntrack-unacked':
		'Not a box of its own: what a Linux NAT falls back to while data is unanswered, after an outage or a closed lid.',
	'linux-flow-offload-old':
		'30 s in the flow table, then 2 min in conntrack: read in the source of older kernels, not tried. Newer kernels dropped it; so does switching offloading off.',
	openwrt: 'The floor of RFC 5382.',
	vyos: 'Seen in many exported configurations.',
	mikrotik: 'Seen in exports of RouterOS 6 and 7; the maker’s own page was not found.',
	'pf-normal': 'Also plain pf on FreeBSD and OpenBSD, as `set timeout tcp.established`.',
	'pf-aggressive': 'A half-closed connection is kept for 60 s only.',
	'kube-proxy-conntrack':
		'For the whole node. 0 leaves the kernel’s own value, as k3s, RKE2 and kind do.',
	ipvs: 'After expiry a remote back end hangs in silence; one on the same host answers with RST.',
	'docker-desktop':
		'Takes TCP connections itself, so a bare TCP keepalive is thought to end there. 0 switches the limit off.',
	wsl2: 'No number is documented. Two things look alike: the WSL machine shuts down when idle (`vmIdleTimeout=-1` in `.wslconfig` stops that), and a keepalive that gives up too soon.',
	'aws-nlb': 'TCP keepalive counts.',
	'aws-gwlb': 'Usually unseen, in front of an inspection network.',
	'aws-clb': 'AWS says that TCP keepalive does not count: it carries no payload.',
	'aws-natgw': 'AWS advises a TCP keepalive below 350 s.',
	'aws-sg':
		'Set per network interface. Traffic allowed from anywhere and to anywhere is not tracked at all.',
	'aws-sg-nitrov6':
		'A plain instance, without any load balancer, may drop an idle session before six minutes are over. P6e-GB200 is excepted.',
	'aws-nfw': 'Later packets follow the stream exception policy, which may be a reject.',
	'aws-ga': 'AWS: a byte of data has to pass; TCP keepalive does not keep the connection open.',
	'aws-ssm':
		'Seen in many session documents. Whether ssh’s keepalive counts as activity is not verified; a maximum length of session may come on top.',
	'azure-lb':
		'`enableTcpReset` makes it send RST. Load-balancing rules take 4 to 30 min, outbound rules up to 100 min (text of 2020).',
	'azure-pip': 'For inbound traffic; outbound stays at 4 min, and so does IPv6.',
	'azure-natgw': 'Silent at expiry; whoever sends next gets RST.',
	'azure-fw': 'Azure’s support can raise it (text of 2022).',
	'azure-bastion':
		'Azure’s own pages give no number; the public IP underneath has a timeout of its own.',
	'gcp-vpc-fw':
		'After expiry packets from outside are refused until the machine itself sends again.',
	'gcp-nat': 'The VPC firewall’s 10 min come first.',
	'gcp-iap': 'A limit is often quoted; no source for it was found.',
	'ali-clb': 'The default is also the maximum.',
	'ali-nlb': 'The default is also the maximum.',
	'tencent-clb': 'The upper end is for LCU instances.',
	'huawei-elb': 'The shortest of the large Chinese load balancers.',
	'huawei-cbh': 'Counts time without operation; set in minutes.',
	'oci-nlb': 'By command line or API only.',
	'oci-lb': 'Towards the back end it is 300 s as well.',
	'digitalocean-lb': 'No figure for TCP was found.',
	'cloudflare-access-ssh':
		'Not an idle limit: a session lasts about 10 h at most, because new releases restart the proxy.',
	fly: 'An idle timeout is documented for HTTP only.',
	'twilio-supersim': 'Networks visited on the way may be shorter.',
	'cisco-asa': '`reset` makes it send RST at expiry; `dcd` probes both ends instead of cutting.',
	'cisco-ios-nat': 'SD-WAN templates carry 1 h.',
	paloalto:
		'A timeout of the application `ssh` overrides the global one. A DISA guide asks for 15 min at most.',
	fortigate:
		'FortiOS 7.4 can be told to count one direction only (`refresh-direction`); a probe and its answer pass in both.',
	checkpoint: 'Later packets are logged as `TCP packet out of state` and dropped.',
	'sonicwall-old': 'Set per access rule too.',
	sonicwall: 'A default is often quoted; no source for it was found.',
	forcepoint: 'Removes idle connections without telling either side.',
	gta: 'Sends keepalives of its own at expiry, by default.',
	h3c: 'Sessions can be exempted (`session persistent acl`).',
	'huawei-usg': 'The maker documents a time per rule; a default was not found.',
	sangfor: 'No figure was found.',
	'home-gw-2010': 'Home routers vary widely; no figure for them was found that could be checked.',
	'cellular-2011-min':
		'The shortest of 73 carriers measured in 2011, read in a summary of the study.',
	'cellular-10min': 'Measured by one person, confirmed by others.',
	'cgnat-rfc5382': 'What the RFC demands. Most boxes here break it, so never count on it.',
	'nginx-stream': 'The time between two reads or writes. `proxy_socket_keepalive` does not help.',
	'haproxy-1m':
		'No default of its own; sample configurations have 30 s to 1 min. In TCP mode `timeout tunnel` takes over.',
	'envoy-tcp': '0 switches it off.',
	'traefik-tcp': 'No idle limit for TCP was found in its source.',
	sslh: 'No idle limit for TCP; its `timeout` is for recognising the protocol.',
	jumpserver:
		'Anything typed or printed counts, and a change of the window’s size; a keepalive does not. A session ends after 24 h in any case.',
	teleport:
		'Off by default. Its own keepalive of 5 min is longer than the 4 min of Azure’s load balancer.',
	wireguard:
		'Not a box on the way of ssh: how long a UDP mapping lasts. `PersistentKeepalive = 25` keeps it, and any packet from the client brings it back.',
	openvpn:
		'The tunnel probes itself (`keepalive 10 120` in the sample). What lies behind it counts all the same.',
	tailscale: 'Only boxes behind a subnet router need a keepalive of ssh’s own.',
	'os-linux-ka':
		'Not a box: when TCP keepalive sends its first probe. Nine probes, 75 s apart, and a dead peer is noticed.',
	'os-macos-ka':
		'Not a box: when TCP keepalive sends its first probe. The settings are in milliseconds.',
	'os-windows-ka': 'Not a box, and no figure was found that could be checked.'
};
