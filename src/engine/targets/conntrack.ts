import { header, run, say, type Artifact, type RenderOptions, type Target } from './target.ts';

/** RFC 5382 (REQ-5) asks of a NAT at least 2 h 4 min for established TCP. */
const FLOOR = 7440;
const NAME = 'net.netfilter.nf_conntrack_tcp_timeout_established';
/** What kernels 2.4 and 2.6 called it. */
const OLD_NAME = 'net.ipv4.netfilter.ip_conntrack_tcp_timeout_established';

/** The idle timeout of a Linux gateway's own connection tracking: how to read it and how to raise it. */
export const conntrack: Target = (_plan, _environment, options) => [
	gateway('current', NAME, options),
	gateway('old', OLD_NAME, options)
];

function gateway(variant: string, name: string, options: RenderOptions): Artifact {
	const path = '/etc/sysctl.d/90-holdfast-conntrack.conf';
	const text = `${[...header(options, '#', [['comment-conntrack', { floor: FLOOR }]]), `${name} = ${FLOOR}`].join('\n')}\n`;
	return {
		target: 'conntrack',
		variant,
		kind: 'file',
		filename: '90-holdfast-conntrack.conf',
		text,
		language: 'sysctl',
		destination: { path, alternatives: ['/etc/sysctl.conf'] },
		apply: [
			run(`sysctl ${name}`),
			say('conntrack-enough', { floor: FLOOR }),
			run('sudo conntrack -L -p tcp --dport 22'),
			say('conntrack-seconds-left'),
			run(`sudo tee ${path} > /dev/null <<'EOF'\n${text}EOF`),
			run(`sudo sysctl -p ${path}`, `${name} = ${FLOOR}`),
			say('conntrack-namespace'),
			say('conntrack-unacknowledged')
		],
		verify: [run(`sysctl ${name}`, `${name} = ${FLOOR}`)],
		undo: [say('conntrack-undo'), run(`sudo rm ${path}`), run(`sudo sysctl ${name}=432000`)]
	};
}
