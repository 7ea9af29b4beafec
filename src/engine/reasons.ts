import type { Environment } from './environment.ts';
import { coverage } from './facts/boxes.ts';
import { countFor } from './numbers.ts';
import type { Reading, Tightest } from './path.ts';
import type { Params, Reason } from './reason.ts';
import type { Sides } from './sides.ts';

interface IntervalCause {
	tightest: Tightest | undefined;
	/** A hop without a sourced number. */
	unknown: Reading | undefined;
	/** Nobody said what is on the path, or part of it has no number. */
	guessed: boolean;
	frugal: boolean;
	cap: number;
	/** The longest safe interval, seconds, before rounding. */
	limit: number;
	interval: number;
	losses: number;
}

/** Why the interval is what it is: the hop, the observation, the cap or the guess that set it. */
export function intervalReason(cause: IntervalCause): Reason {
	const { tightest, unknown, cap, limit, interval, losses } = cause;
	if (tightest && limit < cap) {
		const { timeout, box, observed } = tightest;
		const params = { interval, timeout, losses, probes: losses + 1, limit: tenths(limit) };
		if (limit < 1) return reason('interval-shortest', params);
		if (observed) return reason('interval-observed', params);
		return box ? reason('interval-box', { ...params, box }) : reason('interval-number', params);
	}
	if (unknown?.box) return reason('interval-unknown-box', { interval, box: unknown.box });
	if (cause.guessed || !tightest)
		return reason('interval-unknown-path', { interval, ...coverage(interval) });
	const params = { interval, timeout: tightest.timeout, limit: tenths(limit) };
	return reason(cause.frugal ? 'interval-frugal' : 'interval-cap', params);
}

/** Why the count max is what it is: the client's, or the server's where only that is set. */
export function countReason(
	{ serverSystem }: Environment,
	{ client, server, probing }: Sides,
	interval: number,
	outage: number
): Reason {
	const alone = server && !client;
	if (alone && serverSystem === 'openwrt') return reason('count-dropbear', {});
	const every = (alone && probing?.least) || interval;
	return reason('count-outage', {
		interval: every,
		count: countFor(every, outage),
		outage,
		retry: Math.min(outage, 120)
	});
}

/** What each end does with its numbers, and what that costs. */
export function sideReasons(
	{ serverOpenssh, serverSystem }: Environment,
	{ client, server, probing, deadline, cycle }: Sides,
	interval: number,
	bytes: number
): Reason[] {
	const found: Reason[] = [];
	if (client && deadline.client)
		found.push(
			reason('deadline-client', {
				deadline: deadline.client,
				interval,
				count: client.serverAliveCountMax
			})
		);
	if (server && probing && deadline.server) {
		found.push(
			reason('deadline-server', {
				deadline: deadline.server,
				interval: probing.least,
				count: server.clientAliveCountMax
			})
		);
		if (serverSystem === 'openwrt') found.push(reason('server-dropbear', { interval }));
		else if (server.clientAliveInterval < interval)
			found.push(
				serverOpenssh
					? reason('server-halved', {
							interval,
							half: server.clientAliveInterval,
							version: serverOpenssh
						})
					: reason('server-halved-unknown', { interval, half: server.clientAliveInterval })
			);
	}
	if (cycle) found.push(reason('traffic-day', { cycle, bytes }));
	return found;
}

function tenths(seconds: number): number {
	return Math.floor(seconds * 10) / 10;
}

function reason(code: string, params: Params): Reason {
	return { code, params };
}
