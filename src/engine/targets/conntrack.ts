import {
	header,
	run,
	say,
	type Artifact,
	type RenderOptions,
	type Step,
	type Target
} from './target.ts';

/** RFC 5382 (REQ-5) asks of a NAT at least 2 h 4 min for established TCP. */
const FLOOR = 7440;
const NAME = 'net.netfilter.nf_conntrack_tcp_timeout_established';
/** What kernels 2.4 and 2.6 called it. */
const OLD_NAME = 'net.ipv4.netfilter.ip_conntrack_tcp_timeout_established';

/** The idle timeout of a Linux gateway's own connection tracking: how to read it and how to raise it. */
export const conntrack: Target = (_plan, _environment, options) => [current(options), old(options)];

function current(options: RenderOptions): Artifact {
	const path = '/etc/sysctl.d/90-holdfast-conntrack.conf';
	const text = settings(NAME, options);
	return {
		...gateway('current', NAME, text),
		filename: '90-holdfast-conntrack.conf',
		destination: { path, alternatives: ['/etc/sysctl.conf'] },
		apply: [
			...before(NAME),
			run(`sudo tee ${path} > /dev/null <<'EOF'\n${text}EOF`),
			run(`sudo sysctl -p ${path}`, `${NAME} = ${FLOOR}`),
			say('conntrack-namespace'),
			say('conntrack-unacknowledged')
		],
		undo: [say('conntrack-undo'), run(`sudo rm ${path}`), run(`sudo sysctl ${NAME}=432000`)]
	};
}

/** Such systems mostly have no folder for further files. */
function old(options: RenderOptions): Artifact {
	const path = '/etc/sysctl.conf';
	const backup = `${path}.before-holdfast`;
	const text = settings(OLD_NAME, options);
	return {
		...gateway('old', OLD_NAME, text),
		filename: 'sysctl.conf',
		destination: { path },
		apply: [
			...before(OLD_NAME),
			run(`sudo test -e ${backup} || sudo cp -p ${path} ${backup}`),
			run(`sudo tee -a ${path} > /dev/null <<'EOF'\n\n${text}EOF`),
			run(`sudo sysctl -w ${OLD_NAME}=${FLOOR}`, `${OLD_NAME} = ${FLOOR}`)
		],
		undo: [
			say('undo-first-backup'),
			run(`sudo cp -p ${backup} ${path}`),
			say('conntrack-undo'),
			run(`sudo sysctl -w ${OLD_NAME}=432000`)
		]
	};
}

function settings(name: string, options: RenderOptions): string {
	const comments = header(options, '#', [['comment-conntrack', { floor: FLOOR }]]);
	return `${[...comments, `${name} = ${FLOOR}`].join('\n')}\n`;
}

function before(name: string): Step[] {
	return [
		run(`sysctl ${name}`),
		say('conntrack-enough', { floor: FLOOR }),
		run('sudo conntrack -L -p tcp --dport 22'),
		say('conntrack-seconds-left')
	];
}

function gateway(variant: string, name: string, text: string): Omit<Artifact, 'apply' | 'undo'> {
	return {
		target: 'conntrack',
		variant,
		kind: 'file',
		text,
		language: 'sysctl',
		verify: [run(`sysctl ${name}`, `${name} = ${FLOOR}`)]
	};
}
