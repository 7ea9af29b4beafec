import { doublesProbes } from './facts/openssh.ts';
import type { Amendment } from './formats/amendment.ts';
import { amendConfig, type Wanted } from './formats/openssh/amend.ts';
import type { ResolveQuery } from './formats/openssh/resolution.ts';
import { roundInterval } from './numbers.ts';
import type { Plan } from './plan.ts';

/** A host that no pattern but the widest has in mind. */
const ANY_HOST = 'any-host.invalid';

/**
 * Brings a pasted text into line with a plan by the smallest edit that takes effect. What the program
 * refuses is left as it is, with a problem that says so; so is what a page cannot know.
 * @param query for which host or connection, and which release; for all of them unless given
 */
export function amend(
	text: string,
	format: ResolveQuery['format'],
	plan: Plan,
	query?: ResolveQuery
): Amendment {
	const meant: ResolveQuery =
		query?.format === format
			? query
			: format === 'ssh_config'
				? { format, host: ANY_HOST }
				: { format };
	const wanted = format === 'ssh_config' ? clientLines(plan) : serverLines(plan, meant.openssh);
	return amendConfig(text, wanted, meant, isForEveryone(meant));
}

/** Nobody in particular is meant. */
function isForEveryone(query: ResolveQuery): boolean {
	if (query.format === 'ssh_config') return query.host === ANY_HOST;
	return query.user === undefined && query.host === undefined && query.address === undefined;
}

function clientLines({ client, interval, countMax }: Plan): Wanted[] {
	return [
		{ keyword: 'ServerAliveInterval', value: String(client?.serverAliveInterval ?? interval) },
		{ keyword: 'ServerAliveCountMax', value: String(client?.serverAliveCountMax ?? countMax) },
		...keepAlive(client?.tcpKeepAlive)
	];
}

/** The server's lines; where the plan has none, the common interval, halved where sshd may double it. */
function serverLines({ server, interval, countMax }: Plan, openssh?: string): Wanted[] {
	const doubling = openssh === undefined || doublesProbes(openssh);
	const own = doubling ? Math.max(1, roundInterval(interval / 2)) : interval;
	return [
		{ keyword: 'ClientAliveInterval', value: String(server?.clientAliveInterval ?? own) },
		{ keyword: 'ClientAliveCountMax', value: String(server?.clientAliveCountMax ?? countMax) },
		...keepAlive(server?.tcpKeepAlive)
	];
}

function keepAlive(on = true): Wanted[] {
	return [{ keyword: 'TCPKeepAlive', value: on ? 'yes' : 'no' }];
}
