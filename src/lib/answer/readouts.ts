import type { Params, Plan, Reason } from '$engine';
import type { Words } from '$lib/words/words.svelte.ts';

/** One large number with what it is called and why it is what it is. */
export interface Cell {
	/** Stable, for the page. */
	name: string;
	/** Keywords as they are typed, or a name. */
	keywords: string[];
	label: string;
	value: string;
	unit: string;
	reason: Reason | undefined;
	/** The arithmetic, line by line. */
	sum: { code: string; params: Params }[];
}

/** The four numbers of a plan, in the order in which one depends on the other. */
export function readouts(plan: Plan, words: Words): Cell[] {
	const reason = (word: string) => plan.reasons.find(({ code }) => code.startsWith(`${word}-`));
	const interval = reason('interval');
	const count = reason('count');
	const counted = hasCount(plan);
	const clientDeadline = plan.deadline.client;
	const deadline = clientDeadline ?? plan.deadline.server;
	const told = [plan.client?.serverAliveInterval, plan.server?.clientAliveInterval];
	const counts = [plan.client?.serverAliveCountMax, plan.server?.clientAliveCountMax];
	return [
		{
			name: 'interval',
			keywords: keywords(plan, 'Interval'),
			label: words.t('readout-interval'),
			...pair(told, plan.interval, words.t('unit-s')),
			reason: plan.client ? interval : (reason('server') ?? interval),
			sum: interval ? intervalSum(interval) : []
		},
		{
			name: 'count',
			keywords: keywords(plan, 'CountMax'),
			label: words.t('readout-count'),
			...(counted
				? pair(counts, plan.countMax, words.t('unit-probes'))
				: { value: words.t('readout-none'), unit: '' }),
			reason: count,
			sum:
				count?.code === 'count-outage' ? [{ code: 'arithmetic-count', params: count.params }] : []
		},
		{
			name: 'deadline',
			keywords: [],
			label: words.t('readout-deadline'),
			value: deadline === undefined ? words.t('readout-none') : words.time(deadline),
			unit: '',
			reason: reason('deadline') ?? {
				code: plan.client || plan.server ? 'deadline-none' : 'deadline-network',
				params: {}
			},
			sum: []
		},
		{
			name: 'traffic',
			keywords: [],
			label: words.t('readout-traffic'),
			value: (plan.bytesPerDay / 1e6).toFixed(2),
			unit: 'MB',
			reason: reason('traffic'),
			sum: []
		}
	];
}

/** Whether anybody is told a count: OpenSSH and sshd are, other clients have no such setting. */
export function hasCount({ client, server, deadline }: Plan): boolean {
	return !client || server !== undefined || deadline.client !== undefined;
}

/** The code of the sentence that says whether a plan holds. */
export function verdictCode({ verdict, outlives }: Plan): string {
	return verdict === 'holds' && outlives < 10 ? 'verdict-holds-short' : `verdict-${verdict}`;
}

/** Whether a hop without a number may forget before the one that is named. */
export function maybeSooner({ today, hops }: Plan): boolean {
	return today.params.timeout !== undefined && hops.some(({ timeout }) => timeout === undefined);
}

/** The answer on the page that a reason's cause leads to. */
export function causeOf(code = ''): string | undefined {
	if (code === 'interval-observed') return 'drop';
	if (code.startsWith('interval-')) return 'path';
	if (code.startsWith('count-')) return 'outage';
	if (code.startsWith('server-')) return 'openssh';
	return undefined;
}

function keywords({ client, server, deadline }: Plan, what: 'Interval' | 'CountMax'): string[] {
	const ssh = client ? deadline.client !== undefined : !server;
	return [...(ssh ? [`ServerAlive${what}`] : []), ...(server ? [`ClientAlive${what}`] : [])];
}

/** One number, or both where client and server are told different ones. */
function pair([client, server]: (number | undefined)[], fallback: number, unit: string) {
	const differ = client !== undefined && server !== undefined && client !== server;
	return { value: differ ? `${client} / ${server}` : String(client ?? server ?? fallback), unit };
}

function intervalSum({ code, params }: Reason): Cell['sum'] {
	if (['interval-box', 'interval-number', 'interval-observed'].includes(code))
		return [
			{ code: 'arithmetic-limit', params },
			{ code: 'arithmetic-rounded', params }
		];
	return [{ code: 'arithmetic-cap', params }];
}
