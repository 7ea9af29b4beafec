import { doublesProbes } from '../../facts/openssh.ts';
import { once, type Finding, type Subject } from '../rule.ts';
import { standsOf, type Setting, type Stand, type Written } from './stands.ts';

/** The two formats whose keywords are alike. */
export const CONFIGS = ['ssh_config', 'sshd_config'] as const;

/** A side's probes, for those a stand is about. */
export interface Probing {
	stand: Stand;
	/** The keywords' names on this side. */
	names: { interval: string; count: string };
	interval: Setting;
	count: Setting;
	/** Seconds between probes as written, 0 where there are none. */
	every: number;
	/** Seconds between probes as they are sent: 9.2 to 9.4 doubles the server's. */
	sent: number;
	/** Unanswered probes that are borne. */
	most: number;
	/** Silence in seconds after which it gives up. */
	deadline: number;
	tcp: Setting;
	isTcpOn: boolean;
}

/** How those that a configuration tells apart are probed. */
export const probingsOf = once((subject: Subject): Probing[] => {
	return standsOf(subject).flatMap((stand) => {
		const side = stand.format === 'ssh_config' ? 'Server' : 'Client';
		const names = { interval: `${side}AliveInterval`, count: `${side}AliveCountMax` };
		const interval = stand.get(names.interval.toLowerCase());
		const count = stand.get(names.count.toLowerCase());
		const tcp = stand.get('tcpkeepalive');
		if (!interval || !count || !tcp) return [];
		const every = stand.number(names.interval.toLowerCase());
		const most = stand.number(names.count.toLowerCase());
		const isDoubled = side === 'Client' && doublesProbes(subject.openssh ?? '');
		const sent = isDoubled ? 2 * every : every;
		return [
			{
				stand,
				names,
				interval,
				count,
				every,
				sent,
				most,
				deadline: sent * (most + 1),
				tcp,
				isTcpOn: !['no', 'false'].includes(tcp.value)
			}
		];
	});
});

/** Where nobody probes, and no other file could change that. */
export function unprobed(subject: Subject): Probing[] {
	return probingsOf(subject).filter(({ every, stand }) => every === 0 && !stand.isOpen);
}

/** Whether a line also holds for somebody who is probed: it does its work there. */
export function worksElsewhere(subject: Subject, keyword: string, { number }: Written): boolean {
	return probingsOf(subject).some(
		({ every, stand }) => every > 0 && stand.get(keyword)?.at?.number === number
	);
}

/** Each line once, whoever it holds for. */
export function* eachLineOnce(findings: Iterable<Finding | undefined>): Generator<Finding> {
	const seen = new Set<number>();
	for (const finding of findings) {
		if (!finding || seen.has(finding.from)) continue;
		seen.add(finding.from);
		yield finding;
	}
}

/** Where a line's setting stands: from its keyword to the end of its value. */
export function span({ line, argument }: Written): { from: number; to: number } {
	return { from: line.keyword?.from ?? line.from, to: argument.to };
}
