import { defaultEnvironment, sanitize, type Environment } from './environment.ts';
import { clientOf } from './facts/clients.ts';
import { LINUX_LAST_RETRY, WINDOWS_LAST_RETRY } from './facts/kernel.ts';
import { limits, type Verdict, type Warning } from './limits.ts';
import { bridgeable, countFor, longestOutage, roundInterval, safeInterval } from './numbers.ts';
import { lossesOn, readPath, tightestOf, type Reading } from './path.ts';
import type { Problem, Reason } from './reason.ts';
import { countReason, intervalReason, sideReasons } from './reasons.ts';
import { patienceOf, sidesOf, type ClientSettings, type ServerSettings } from './sides.ts';
import { deathWithout } from './today.ts';

/** The settings for an environment, and why. Times are seconds. */
export interface Plan {
	/** What was made of each hop, in order. */
	hops: Reading[];
	/** The smallest idle timeout known on the path; absent where nothing is. */
	bound?: number;
	/** The probing interval every hop sees, at most. */
	interval: number;
	/** Unanswered probes that are borne before giving up. */
	countMax: number;
	/** Present where the person may change the client. */
	client?: ClientSettings;
	/** Present where the person may change the server. */
	server?: ServerSettings;
	/** Silence after which an endpoint gives up; only for endpoints that do. */
	deadline: { client?: number; server?: number };
	verdict: Verdict;
	/** The longest interruption these settings are sure to survive. */
	outlives: number;
	/** IP bytes of one probing cycle after the other, all day. */
	bytesPerDay: number;
	/** How the session ends with no keepalive at all. */
	today: Reason;
	/** At least one per number; the code's first word names the number. */
	reasons: Reason[];
	/** What these settings cannot do. */
	warnings: Warning[];
	/** What could not be used of the answers. */
	problems: Problem[];
}

/** The longest interval, seconds: nothing is gained above 60 but battery; on a guess, 30 (middleboxes, section 9). */
const CAP = 60;
const CAP_FRUGAL = 240;
const CAP_GUESS = 30;
/** IP bytes of a probe, its reply and the acknowledgement with chacha20-poly1305 (measured). */
const BYTES_PER_CYCLE = 236;
const DAY = 86_400;

/**
 * Computes safe settings for an environment; the same environment always gives the same plan.
 * Answers that cannot be used are left out and named in `problems`; it never throws.
 *
 * Every hop that a keepalive can answer must see a probe within (T − g) / (losses + 1) seconds, and the
 * count must bridge the interruption and TCP's retransmission after it.
 */
export function plan(given: Environment): Plan {
	const { environment, problems } = sanitize(given);
	for (const answer of ['control', 'clients'] as const) {
		if (environment[answer].length > 0) continue;
		problems.push({ code: `no-${answer}`, params: {}, at: answer });
		Object.assign(environment, { [answer]: defaultEnvironment[answer] });
	}

	const readings = readPath(environment);
	const network = readings.filter(({ kind }) => kind !== 'policy');
	const unknown = network.find(({ timeout }) => timeout === undefined);
	const guessed = network.length === 0 || unknown !== undefined;
	const tightest = tightestOf(network, environment.observedDrop);
	const losses = lossesOn(environment);
	const frugal = environment.frugal ?? false;

	const cap = guessed ? CAP_GUESS : frugal ? CAP_FRUGAL : CAP;
	const limit = tightest ? safeInterval(tightest.timeout, losses) : Infinity;
	const interval = Math.max(1, roundInterval(Math.min(limit, cap)));
	const outage = bridgeable(environment.outage);
	const sides = sidesOf(environment, interval, outage);

	const windows =
		environment.clients.some((id) => clientOf(id).windows) ||
		(sides.server && environment.serverSystem === 'windows');
	const kernel = windows ? WINDOWS_LAST_RETRY : LINUX_LAST_RETRY;
	const silence = Math.min(patienceOf(sides, interval), (tightest?.timeout ?? Infinity) - interval);
	const outlives = Math.min(longestOutage(silence), kernel);

	return {
		hops: readings,
		...(tightest && { bound: tightest.timeout }),
		interval,
		countMax:
			sides.server && !sides.client ? sides.server.clientAliveCountMax : countFor(interval, outage),
		...(sides.client && { client: sides.client }),
		...(sides.server && { server: sides.server }),
		deadline: sides.deadline,
		outlives,
		bytesPerDay: sides.cycle ? Math.round((DAY / sides.cycle) * BYTES_PER_CYCLE) : 0,
		today: deathWithout(environment, readings),
		reasons: [
			intervalReason({ tightest, unknown, guessed, frugal, cap, limit, interval, losses }),
			countReason(environment, sides, interval, outage),
			...sideReasons(environment, sides, interval, BYTES_PER_CYCLE)
		],
		...limits({ environment, readings, guessed, tightest, limit, interval, sides, outlives }),
		problems
	};
}
