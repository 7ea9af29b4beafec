import { sanitize, type Hop } from './environment.ts';
import { boxOf } from './facts/boxes.ts';
import { LINUX_KEEPALIVE } from './facts/kernel.ts';
import { NEWEST, doublesProbes, isBefore } from './facts/openssh.ts';
import type { EffectiveSetting } from './formats/effective.ts';
import { readPath, type Reading } from './path.ts';
import type { Reason } from './reason.ts';
import { hopOf } from './simulate/scenario-of.ts';
import { simulate } from './simulate/simulate.ts';

/** How long a session is watched that nobody touches, seconds. */
const WATCHED = 30 * 86_400;

/** What settings come to, in words' codes: `effective-probes`, … */
export interface Effect {
	/** What is sent, and when it is given up; each a sentence. */
	does: Reason[];
	/** Whether an idle session lives on the chosen path, and what ends it where not. */
	path: Reason;
	/** Whether it lives; absent where that cannot be said. */
	survives?: boolean;
}

/** Under what a text is judged besides its settings. */
export interface EffectOptions {
	openssh?: string;
	path?: readonly Hop[];
}

/** The settings that decide it, as numbers. */
interface Probing {
	side: 'client' | 'server';
	interval: number;
	countMax: number;
	tcp: boolean;
	openssh: string;
}

/**
 * What a side's effective settings do to an idle session, and whether it survives thirty idle days on a path; the
 * other side is taken to be OpenSSH at its defaults.
 * @returns nothing where the settings are not OpenSSH's
 */
export function effectOf(
	settings: readonly EffectiveSetting[],
	{ openssh = NEWEST, path = [] }: EffectOptions = {}
): Effect | undefined {
	const probing = probingOf(settings, openssh);
	if (!probing) return undefined;
	const does = [...sentences(probing), ...doubts(settings)];
	return { does, ...fate(probing, path) };
}

function probingOf(settings: readonly EffectiveSetting[], openssh: string): Probing | undefined {
	const valueOf = (name: string) =>
		settings.find(({ keyword }) => keyword.toLowerCase() === name)?.value;
	const side = valueOf('serveraliveinterval') === undefined ? 'server' : 'client';
	const prefix = side === 'client' ? 'serveralive' : 'clientalive';
	const interval = Number(valueOf(`${prefix}interval`) ?? NaN);
	const countMax = Number(valueOf(`${prefix}countmax`) ?? 3);
	if (!Number.isFinite(interval) || !Number.isFinite(countMax)) return undefined;
	const tcp = !['no', 'false'].includes(valueOf('tcpkeepalive') ?? 'yes');
	return { side, interval, countMax, tcp, openssh };
}

/** OpenSSH facts, 1.1. */
function sentences({ side, interval, countMax, tcp, openssh }: Probing): Reason[] {
	if (interval === 0)
		return [
			tcp
				? { code: 'effective-tcp-only', params: { time: LINUX_KEEPALIVE.time } }
				: { code: 'effective-nothing', params: {} }
		];
	const kills = side === 'client' || isBefore(openssh, '8.2');
	if (countMax === 0 && kills) return [{ code: 'effective-kills', params: { interval } }];
	const doubled = side === 'server' && doublesProbes(openssh);
	const every = doubled ? 2 * interval : interval;
	const probes = { code: 'effective-probes', params: { interval: every } };
	return [
		doubled
			? { code: 'effective-probes-doubled', params: { interval: every, written: interval } }
			: probes,
		countMax === 0
			? { code: 'effective-never-gives-up', params: {} }
			: {
					code: 'effective-gives-up',
					params: { deadline: every * (countMax + 1), count: countMax }
				}
	];
}

const DECISIVE = /^(?:(?:server|client)alive(?:interval|countmax)|tcpkeepalive)$/i;

/** What of it is not certain. */
function doubts(settings: readonly EffectiveSetting[]): Reason[] {
	return settings.flatMap(({ keyword, reason: { code, params } }): Reason[] => {
		if (!DECISIVE.test(keyword)) return [];
		if (code === 'undecided')
			return [{ code: 'effective-undecided', params: { ...params, keyword } }];
		return /interval$/i.test(keyword) && code.endsWith('-unless-included')
			? [{ code: 'effective-unless-included', params: { ...params, keyword } }]
			: [];
	});
}

function fate(probing: Probing, given: readonly Hop[]): Pick<Effect, 'path' | 'survives'> {
	const { environment } = sanitize({ path: [...given] });
	const hops = readPath(environment);
	if (hops.length === 0) return { path: { code: 'effective-path-unknown', params: {} } };
	const policy = hops.find(({ kind }) => kind === 'policy');
	const end = ending(probing, hops);
	const limit = policy?.timeout ?? Infinity;
	if (end && !(policy && limit < Number(end.params['at']))) return { path: end, survives: false };
	if (policy) return { path: policyReason(policy), survives: false };
	if (hops.some(({ timeout }) => timeout === undefined))
		return { path: { code: 'effective-survives-as-known', params: { watched: WATCHED } } };
	return { path: { code: 'effective-survives', params: { watched: WATCHED } }, survives: true };
}

function policyReason({ box, timeout }: Reading): Reason {
	const params = { box: String(box) };
	return timeout === undefined
		? { code: 'effective-policy-unknown', params }
		: { code: 'effective-policy', params: { ...params, timeout } };
}

/** What ends the session on the path: the box that forgets or closes first, or the client itself. */
function ending(probing: Probing, hops: Reading[]): Reason | undefined {
	const { side, interval, countMax, openssh, tcp } = probing;
	const none = { interval: 0, countMax: 3 };
	const own = { interval, countMax, openssh };
	const keeps = (end: 'client' | 'server') => end !== side || tcp;
	const { events, outcome } = simulate({
		client: side === 'client' ? own : none,
		server: side === 'server' ? own : none,
		tcpKeepAlive: {
			...(keeps('client') && { client: LINUX_KEEPALIVE }),
			...(keeps('server') && { server: LINUX_KEEPALIVE })
		},
		hops: hops.map(hopOf),
		outages: [],
		until: WATCHED
	});
	if (outcome.kind === 'alive') return undefined;
	const end = events.find(
		(event) =>
			event.kind === 'expired' || (event.kind === 'proxy-closed' && event.reason === 'idle')
	);
	if (!end || !('row' in end))
		return outcome.kind === 'closed'
			? { code: 'effective-ends-itself', params: { at: outcome.at } }
			: undefined;
	const hop = hops[end.row - 1];
	const how = end.kind === 'proxy-closed' ? 'closes' : howOf(hop);
	const params = { at: end.at, ...(hop?.box && { box: hop.box }) };
	return { code: hop?.box ? `effective-box-${how}` : 'effective-hop-forgets', params };
}

/** Silence, or an RST to whoever sends next. */
function howOf(hop: Reading | undefined): 'forgets' | 'resets' {
	return hop?.box && boxOf(hop.box).onExpiry === 'reset' ? 'resets' : 'forgets';
}
