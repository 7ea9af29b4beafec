import { clean, type CleanScenario } from './clean.ts';
import { Clock } from './clock.ts';
import { Putty, Ssh, Sshd, type Surroundings } from './ends.ts';
import { createProxy } from './proxy.ts';
import { Repetition } from './repeat.ts';
import type { Scenario } from './scenario.ts';
import { Socket } from './tcp.ts';
import type { End, Event, Outcome, Timeline } from './timeline.ts';
import { Wire } from './wire.ts';

/** Where playing stops in any case, far above what a real scenario comes to. */
const MOST_EVENTS = 200_000;

/**
 * Plays a scenario, event by event: the same scenario always gives the same timeline, and thirty idle days take
 * no longer than a few cycles, since steady repetition is one event.
 *
 * Both ends probe as their version of OpenSSH does (OpenSSH facts, 1), TCP repeats as Linux does, boxes are
 * refreshed by the packets that really reach them. Packets take no time, and clocks are exact: OpenSSH's count
 * whole seconds, so that a real probe may leave up to one second earlier. What makes no sense in a scenario is
 * left out; it never throws.
 */
export function simulate(given: Scenario): Timeline {
	const scenario = clean(given);
	const clock = new Clock();
	const events: Event[] = [];
	const gone = new Set<End>();
	let outcome: Outcome | undefined;
	const surroundings: Surroundings = {
		clock,
		emit: (event) => events.push(event),
		over(by, message) {
			gone.add(by);
			outcome ??= { kind: 'closed', by, at: clock.now, message };
		}
	};
	const { wire, sockets } = assemble(scenario, surroundings);

	const { until } = scenario;
	const repetition = new Repetition(clock);
	/** When a connection on the way ended first. */
	let cut: number | undefined;
	while (gone.size < 2 && clock.next <= until && events.length < MOST_EVENTS) {
		clock.step();
		if (sockets.some(({ open }) => !open)) cut ??= clock.now;
		const repeat = repetition.skip(until);
		if (repeat) events.push(repeat);
	}
	clock.now = until;
	const since = earlier(cut, wire.goneSince());
	if (since !== undefined)
		for (const end of ['client', 'server'] as const)
			if (!gone.has(end)) insert(events, { kind: 'not-told', at: since, end });
	return {
		events,
		outcome: outcome ?? (since === undefined ? { kind: 'alive' } : { kind: 'stalled', since })
	};
}

/** Both ends, whatever ends TCP between them, and the timers of a person and a program. */
function assemble(scenario: CleanScenario, surroundings: Surroundings) {
	const { clock, emit } = surroundings;
	const wire = new Wire(clock, scenario, emit);
	const client =
		scenario.client.program === 'ssh'
			? new Ssh(scenario.client, surroundings)
			: new Putty(scenario.client, surroundings);
	const server = new Sshd(scenario.server, surroundings);

	const sockets = [open(0, client, 'client')];
	for (const [index, { kind, idleTimeout }] of scenario.hops.entries()) {
		if (kind !== 'proxy') continue;
		const { left, right } = createProxy(index + 1, idleTimeout, surroundings, wire);
		sockets.push(left, right);
	}
	sockets.push(open(scenario.hops.length + 1, server, 'server'));
	for (let index = 0; index < sockets.length; index += 2)
		Socket.connect(sockets[index]!, sockets[index + 1]!);
	client.socket = sockets[0]!;
	server.socket = sockets.at(-1)!;

	for (const at of scenario.traffic)
		clock.appoint(at, () => {
			if (!client.socket.open) return;
			emit({ kind: 'typed', at });
			client.type();
		});
	for (const at of scenario.output)
		clock.appoint(at, () => {
			if (!server.socket.open) return;
			emit({ kind: 'output', at });
			server.write();
		});
	return { wire, sockets };

	function open(row: number, program: Ssh | Putty | Sshd, end: End): Socket {
		const keepAlive = scenario.tcpKeepAlive[end];
		const retries = scenario.tcpRetries[end];
		return new Socket(clock, wire, emit, {
			row,
			program,
			...(keepAlive && { keepAlive }),
			...(retries !== undefined && { retries })
		});
	}
}

/** Puts in an event that is known only in hindsight, after what happened up to its moment. */
function insert(events: Event[], event: Event): void {
	const after = events.findLastIndex(({ at }) => at <= event.at);
	events.splice(after + 1, 0, event);
}

function earlier(one: number | undefined, other: number | undefined): number | undefined {
	return one === undefined || (other !== undefined && other < one) ? other : one;
}
