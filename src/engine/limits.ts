import type { Environment } from './environment.ts';
import { boxOf } from './facts/boxes.ts';
import { clientOf, runsOpenssh } from './facts/clients.ts';
import { LINUX_GIVES_UP, LINUX_LAST_RETRY } from './facts/kernel.ts';
import { hostName } from './host.ts';
import type { Reading, Tightest } from './path.ts';
import type { Params, Reason } from './reason.ts';
import type { Sides } from './sides.ts';

/**
 * `holds`: every timeout on the path has a source or was given. `holds-as-far-as-known`: something is a
 * guess. `does-not-hold`: something ends the session whatever is set.
 */
export type Verdict = 'holds' | 'holds-as-far-as-known' | 'does-not-hold';

interface Situation {
	environment: Environment;
	readings: Reading[];
	/** The path or part of it is not known. */
	guessed: boolean;
	tightest: Tightest | undefined;
	/** The longest safe interval, seconds, before rounding. */
	limit: number;
	interval: number;
	sides: Sides;
	outlives: number;
}

/** What helps where no keepalive does; the commands are made in `remedies`. */
export type RemedyId = 'tmux' | 'tmux-inside' | 'mosh' | 'et' | 'autossh' | 'tmout';

/** What no setting can do, and what helps instead. */
export interface Warning extends Reason {
	remedies?: readonly RemedyId[];
}

/** Over a gap: the work lives on the server, and something connects anew. */
const GAP: readonly RemedyId[] = ['tmux', 'mosh', 'et', 'autossh'];
/** Over sleep and a new address: what does not hang on one TCP connection. */
const SLEEP: readonly RemedyId[] = ['mosh', 'et', 'tmux'];
/** A policy ends the session; only the work can be saved. */
const POLICY: readonly RemedyId[] = ['tmux-inside'];

const REMEDIES: Readonly<Record<string, readonly RemedyId[]>> = {
	'policy-box': POLICY,
	'policy-box-unknown': POLICY,
	'policy-activity': POLICY,
	'policy-session-limit': POLICY,
	'shell-timeout': ['tmout'],
	'logged-out': ['tmout'],
	'after-sleep': SLEEP,
	'sleep-deadline': SLEEP,
	'sleep-dropbear': SLEEP,
	'outage-kernel': GAP,
	'outage-windows': GAP,
	'outage-dropbear': GAP,
	'outage-box': GAP,
	'outage-path': GAP
};

/** A limit, and whether it ends the session whatever is set (`blocks`) or leaves a guess in the plan. */
interface Limit extends Reason {
	weight?: 'blocks' | 'guess';
}

/** What no setting can do for this environment, and the verdict that follows. */
export function limits(situation: Situation): { warnings: Warning[]; verdict: Verdict } {
	const found = [
		...policies(situation),
		...path(situation),
		...guesses(situation),
		...symptoms(situation),
		...interruptions(situation),
		...ends(situation)
	];
	const guessed = situation.guessed || found.some(({ weight }) => weight === 'guess');
	return {
		warnings: found.map(({ code, params }) => {
			const remedies = REMEDIES[code];
			return { code, params, ...(remedies && { remedies }) };
		}),
		verdict: found.some(({ weight }) => weight === 'blocks')
			? 'does-not-hold'
			: guessed
				? 'holds-as-far-as-known'
				: 'holds'
	};
}

function policies({ environment, readings }: Situation): Limit[] {
	const { shellTimeout, symptom } = environment;
	const boxes = readings.flatMap(({ box, kind, timeout }): Limit[] => {
		if (!box || kind !== 'policy') return [];
		if (boxOf(box).refreshedBy === 'nothing')
			return [limit('policy-session-limit', { box }, 'blocks')];
		return timeout === undefined
			? [limit('policy-box-unknown', { box }, 'blocks')]
			: [
					limit(
						boxOf(box).refreshedBy === 'user-activity' ? 'policy-activity' : 'policy-box',
						{ box, timeout },
						'blocks'
					)
				];
	});
	if (shellTimeout) return [...boxes, limit('shell-timeout', { timeout: shellTimeout }, 'blocks')];
	if (symptom === 'logged-out') return [...boxes, limit('logged-out', {}, 'blocks')];
	return boxes;
}

function path({
	environment,
	readings,
	tightest,
	limit: safe,
	interval,
	sides
}: Situation): Limit[] {
	const found: Limit[] = [];
	if (tightest && safe < 1)
		found.push(limit('path-too-short', { timeout: tightest.timeout }, 'blocks'));
	else if (tightest && !sides.client && sides.probing && sides.probing.most > safe)
		found.push(
			limit(
				'server-too-slow',
				{ timeout: tightest.timeout, interval: sides.probing.most },
				'blocks'
			)
		);
	else if (interval < 15 && tightest)
		found.push(limit('interval-short', { interval, timeout: tightest.timeout }));
	for (const { box, kind } of readings)
		if (box && kind === 'proxy')
			found.push(limit(boxOf(box).onExpiry ? 'proxy-payload' : 'proxy-inferred', { box }));
	const { observedDrop } = environment;
	const named = readings.filter(({ kind, timeout }) => kind !== 'policy' && timeout !== undefined);
	const least = Math.min(...named.map(({ timeout = Infinity }) => timeout));
	if (observedDrop !== undefined && named.length > 0) {
		if (named.length === readings.length && observedDrop * 2 < least)
			found.push(limit('observed-sooner', { observed: observedDrop, timeout: least }));
		if (observedDrop > least * 2)
			found.push(limit('observed-later', { observed: observedDrop, timeout: least }));
	}
	return found;
}

function guesses({ environment, readings, interval }: Situation): Limit[] {
	const found = readings.flatMap(({ box, kind, timeout }): Limit[] => {
		if (!box || kind === 'policy') return [];
		if (boxOf(box).category === 'bastion') return [limit('bastion-unverified', { box }, 'guess')];
		return timeout === undefined ? [limit('unknown-box', { box, interval }, 'guess')] : [];
	});
	const { control, clients, host, partial } = environment;
	if (partial) found.push(limit('path-partial', { interval }, 'guess'));
	if (
		host !== undefined &&
		control.includes('client') &&
		clients.some(runsOpenssh) &&
		!hostName(host)
	)
		found.push(limit('host-not-a-host', { host }));
	if (control.includes('client') && clients.includes('other'))
		found.push(limit('client-other', { interval }, 'guess'));
	return found;
}

function symptoms({ environment }: Situation): Limit[] {
	if (environment.symptom === 'after-sleep') return [limit('after-sleep', {})];
	if (environment.symptom === 'closed') return [limit('closed-by-remote', {})];
	return [];
}

function interruptions({ environment, tightest, interval, sides, outlives }: Situation): Limit[] {
	const { outage, clients, control, serverSystem } = environment;
	const found: Limit[] = [];
	const windows =
		clients.some((id) => clientOf(id).windows) || (sides.server && serverSystem === 'windows');
	if (outage > outlives) {
		if (outage >= LINUX_LAST_RETRY)
			found.push(limit('outage-kernel', { outage, gives: LINUX_GIVES_UP }));
		if (windows) found.push(limit('outage-windows', { outage }));
		if (serverSystem === 'openwrt' && sides.server)
			found.push(limit('outage-dropbear', { outage, outlives, interval }));
		if (tightest && tightest.timeout - interval <= outage + Math.min(outage, 120) + 5)
			found.push(
				tightest.box
					? limit('outage-box', { box: tightest.box, timeout: tightest.timeout, outage })
					: limit('outage-path', { timeout: tightest.timeout, outage })
			);
	}
	const deadline = sides.deadline.server;
	if (deadline !== undefined && (!tightest || tightest.timeout > deadline))
		found.push(
			limit(serverSystem === 'openwrt' ? 'sleep-dropbear' : 'sleep-deadline', { deadline })
		);
	if (control.includes('client') && clients.length > 0 && !clients.some(runsOpenssh))
		found.push(limit('client-no-deadline', {}));
	return found;
}

function ends({ environment, sides }: Situation): Limit[] {
	const { control, serverOpenssh, serverSystem } = environment;
	const found: Limit[] = [];
	if (control.length > 0 && !sides.client && !sides.server)
		found.push(limit('network-only', {}, 'blocks'));
	if (sides.server && !sides.client) found.push(limit('server-first', {}));
	if (sides.server && sides.probing && serverSystem !== 'openwrt' && !serverOpenssh)
		found.push(
			limit('server-version-unknown', {
				interval: sides.probing.least,
				doubled: sides.probing.most
			})
		);
	return found;
}

function limit(code: string, params: Params, weight?: Limit['weight']): Limit {
	return weight ? { code, params, weight } : { code, params };
}
