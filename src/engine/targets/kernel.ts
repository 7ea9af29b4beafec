import { LINUX_KEEPALIVE } from '../facts/kernel.ts';
import { bridgeable, kernelProbesFor } from '../numbers.ts';
import { header, run, say, type Artifact, type RenderOptions, type Target } from './target.ts';

/** Seconds between the kernel's probes once one went unanswered. */
const BETWEEN = 10;

/**
 * The kernel's own TCP keepalive, per system. It helps programs that set SO_KEEPALIVE and have no
 * keepalive of their own; a proxy answers it by itself.
 */
export const kernel: Target = ({ interval }, { outage }, options) => {
	const probes = kernelProbesFor(BETWEEN, bridgeable(outage));
	return [linux(interval, probes, options), bsd(interval, probes), windows(interval)];
};

function linux(interval: number, count: number, options: RenderOptions): Artifact {
	const path = '/etc/sysctl.d/90-holdfast.conf';
	const names =
		'net.ipv4.tcp_keepalive_time net.ipv4.tcp_keepalive_intvl net.ipv4.tcp_keepalive_probes';
	const values = (time: number, between: number, probes: number) =>
		[
			`net.ipv4.tcp_keepalive_time = ${time}`,
			`net.ipv4.tcp_keepalive_intvl = ${between}`,
			`net.ipv4.tcp_keepalive_probes = ${probes}`
		].join('\n');
	const wanted = values(interval, BETWEEN, count);
	const text = `${[...header(options, '#', [['comment-kernel', {}]]), wanted].join('\n')}\n`;
	const { time, interval: between, probes } = LINUX_KEEPALIVE;
	return {
		target: 'kernel',
		variant: 'linux',
		kind: 'file',
		filename: '90-holdfast.conf',
		text,
		language: 'sysctl',
		destination: { path },
		apply: [
			run(`sysctl ${names}`, values(time, between, probes)),
			run(`sudo tee ${path} > /dev/null <<'EOF'\n${text}EOF`),
			run(`sudo sysctl -p ${path}`, wanted),
			say('kernel-before'),
			say('kernel-containers'),
			say('kernel-so-keepalive')
		],
		verify: [
			run(`sysctl ${names}`, wanted),
			say('kernel-watch'),
			run("ss -tno 'dport = :22 or sport = :22'")
		],
		undo: [
			run(`sudo rm ${path}`),
			run(
				`sudo sysctl ${values(time, between, probes).replaceAll(' = ', '=').replaceAll('\n', ' ')}`
			)
		]
	};
}

function bsd(interval: number, probes: number): Artifact {
	const set = (idle: number, between: number, count: number) =>
		`sudo sysctl net.inet.tcp.keepidle=${idle} net.inet.tcp.keepintvl=${between} net.inet.tcp.keepcnt=${count}`;
	return {
		target: 'kernel',
		variant: 'bsd',
		kind: 'command',
		text: `${set(interval * 1000, BETWEEN * 1000, probes)}\n`,
		language: 'sh',
		apply: [
			run('sysctl net.inet.tcp.keepidle net.inet.tcp.keepintvl net.inet.tcp.keepcnt'),
			say('kernel-before-bsd'),
			say('kernel-milliseconds'),
			say('kernel-so-keepalive')
		],
		verify: [run('sysctl net.inet.tcp.keepidle', `net.inet.tcp.keepidle: ${interval * 1000}`)],
		undo: [run(set(7_200_000, 75_000, 8))]
	};
}

function windows(interval: number): Artifact {
	return {
		target: 'kernel',
		variant: 'windows',
		kind: 'command',
		text: `Set-ItemProperty -Path HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters -Name KeepAliveTime -Type DWord -Value ${interval * 1000}\n`,
		language: 'powershell',
		apply: [say('kernel-windows-unverified'), say('kernel-windows-reboot')],
		verify: [
			run(
				'(Get-ItemProperty HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters).KeepAliveTime',
				String(interval * 1000),
				'powershell'
			)
		],
		undo: [
			run(
				'Remove-ItemProperty -Path HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters -Name KeepAliveTime',
				undefined,
				'powershell'
			)
		]
	};
}
