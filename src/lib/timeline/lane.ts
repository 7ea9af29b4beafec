import {
	scenarioOf,
	simulate,
	type Environment,
	type Plan,
	type Scenario,
	type Timeline
} from '$engine';
import { arrange } from './arrange.ts';
import { policyEnd, type Actor, type Cast, type PolicyEnd } from './cast.ts';
import { emptyScene, type BoxScene, type Refresher, type Scene } from './scene.ts';

/** What is looked at: the same in both lanes. Seconds. */
export interface Frame {
	span: number;
	/** Where the path carries nothing; none where it ends as it begins. */
	outage: { from: number; to: number; segment: number };
	/** When someone types. */
	typed: number[];
	/** Moments closer than this are drawn as one. */
	gap: number;
}

export type Settings = 'planned' | 'today';

/** One lane: what happens with some settings, and how it is drawn. */
export interface Lane {
	settings: Settings;
	scenario: Scenario;
	timeline: Timeline;
	scene: Scene;
	/** A policy ends the session, which the timeline does not know. */
	policy?: PolicyEnd;
}

/** Plays and arranges a lane. */
export function laneOf(
	plan: Plan,
	environment: Environment,
	settings: Settings,
	cast: Cast,
	frame: Frame
): Lane {
	return played(
		scenarioOf(plan, environment, { settings, ...playOf(frame) }),
		settings,
		cast,
		frame
	);
}

/** What is played in a frame. */
export function playOf({ span, outage, typed }: Frame) {
	return { outages: outage.to > outage.from ? [outage] : [], traffic: typed, until: span };
}

/** Plays and arranges a lane with settings of its own. */
export function played(
	scenario: Scenario,
	settings: Settings,
	cast: Cast,
	{ span, typed, gap }: Frame
): Lane {
	const policy = policyEnd(cast, typed, span);
	const cut = policy && { ...scenario, until: policy.at };
	const spoilt = cut && simulate(cut);
	// A session that is gone before has no policy left to end it.
	const ends = spoilt?.outcome.kind === 'alive' ? policy : undefined;
	const timeline = spoilt && ends ? spoilt : simulate(scenario);
	const scene = arrange(timeline, { span, gap, refreshers: cast.boxes.map(refresherOf) }, ends?.at);
	if (ends) cutOff(scene, ends);
	return { settings, scenario, timeline, scene, ...(ends && { policy: ends }) };
}

/** What `bash` and `ssh` say when TMOUT is over (OpenSSH facts, 1.6). */
const LOGGED_OUT = 'timed out waiting for input: auto-logout\nConnection to HOST closed.';

function cutOff(scene: Scene, { at, by }: PolicyEnd): void {
	scene.client.gone = { at, message: by === 'shell' ? LOGGED_OUT : '' };
	scene.server.gone = { at, message: '' };
	if (by !== 'shell') scene.boxes[by]!.forgotten.push({ from: at, to: scene.span });
}

/** The shell's own timer in a lane: only what is typed reaches it. */
export function shellOf({ timeline, scene, policy }: Lane): BoxScene {
	const own = emptyScene(1, scene.span).boxes[1]!;
	let last = 0;
	for (const event of timeline.events) {
		if (event.kind !== 'packet' || event.carries !== 'echo' || event.fate !== 'arrived') continue;
		own.silences.push({ from: last, to: event.at });
		own.passing.keys.at.push(event.at);
		last = event.at;
	}
	const over = scene.server.gone?.at ?? scene.span;
	if (over > last) own.silences.push({ from: last, to: over });
	if (policy?.by === 'shell') own.forgotten.push({ from: policy.at, to: scene.span });
	return own;
}

function refresherOf({ kind, absolute }: Actor): Refresher {
	if (kind === 'proxy') return 'payload';
	if (kind === 'policy') return absolute ? 'nothing' : 'keys';
	return 'any';
}

/** What stands on the person's terminal after a lane. */
export type Terminal =
	/** What is typed appears. */
	| { kind: 'alive' }
	/** What is typed does not appear. */
	| { kind: 'nothing' }
	| { kind: 'closed'; at: number; lines: string[] }
	/** It closes with words that nobody has read. */
	| { kind: 'unsourced'; at: number };

/** The exact words, where a source has them; `host` stands for the server. */
export function terminalOf(
	{ scene, scenario, timeline }: Lane,
	{ clients }: Environment,
	host: string
): Terminal {
	const { gone } = scene.client;
	if (gone) {
		const sourced = scenario.client.program !== 'putty' || clients[0] === 'putty';
		return gone.message && sourced
			? { kind: 'closed', at: gone.at, lines: gone.message.replaceAll('HOST', host).split('\n') }
			: { kind: 'unsourced', at: gone.at };
	}
	const shown = timeline.events.some(
		(event) => event.kind === 'packet' && event.carries === 'echo' && event.to === 0
	);
	return { kind: shown ? 'alive' : 'nothing' };
}

/** How a lane ends within its span. */
export type Ending =
	| { kind: 'alive' }
	/** As far as it is known: something on the path has a timeout that nobody knows. */
	| { kind: 'unknown' }
	| { kind: 'closed'; at: number; message: string; by: 'client' | 'server' }
	| { kind: 'policy'; at: number; by: PolicyEnd['by'] }
	/** Gone since then, and neither end knows. */
	| { kind: 'stalled'; since: number }
	/** The interruption outlasts the axis. */
	| { kind: 'interrupted'; since: number };

export function endingOf(
	{ timeline: { outcome }, policy, scenario }: Lane,
	{ boxes }: Cast
): Ending {
	if (policy) return { kind: 'policy', ...policy };
	if (outcome.kind === 'closed') return outcome;
	if (outcome.kind === 'stalled') {
		const interrupted = scenario.outages.some(
			({ from, to }) => from === outcome.since && to > scenario.until
		);
		return { kind: interrupted ? 'interrupted' : 'stalled', since: outcome.since };
	}
	const unknown = boxes.length === 0 || boxes.some(({ timeout }) => timeout === undefined);
	return { kind: unknown ? 'unknown' : 'alive' };
}
