import type { Amendment } from './formats/amendment.ts';
import { amendClient } from './formats/amend-clients.ts';
import type { FormatId } from './formats/format.ts';
import { amendConfig, type Wanted } from './formats/openssh/amend.ts';
import type { ResolveQuery } from './formats/openssh/resolution.ts';
import type { Plan } from './plan.ts';
import { toldInterval } from './sides.ts';

/** A host that no pattern but the widest has in mind. */
const ANY_HOST = 'any-host.invalid';

/**
 * Brings a pasted text into line with a plan by the smallest edit that takes effect. What the program
 * refuses is left as it is, with a problem that says so; so is what a page cannot know, and what has no
 * keepalive to set (a log, prose, what a program printed).
 * @param query for which host or connection of an OpenSSH file, and which release; for all of them unless given
 */
export function amend(text: string, format: FormatId, plan: Plan, query?: ResolveQuery): Amendment {
	if (format !== 'ssh_config' && format !== 'sshd_config') return amendClient(text, format, plan);
	const given = query?.format === format ? query : undefined;
	if (format === 'ssh_config') {
		const meant: ResolveQuery = given ?? { format, host: ANY_HOST };
		return amendConfig(text, clientLines(plan), meant, given === undefined);
	}
	const meant: ResolveQuery = given ?? { format };
	return amendConfig(text, serverLines(plan, meant.openssh), meant, isForAll(meant));
}

/** No connection in particular is meant. */
function isForAll(query: ResolveQuery): boolean {
	if (query.format === 'ssh_config') return false;
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
	const told = server?.clientAliveInterval ?? toldInterval(interval, openssh);
	return [
		{ keyword: 'ClientAliveInterval', value: String(told) },
		{ keyword: 'ClientAliveCountMax', value: String(server?.clientAliveCountMax ?? countMax) },
		...keepAlive(server?.tcpKeepAlive)
	];
}

function keepAlive(on = true): Wanted[] {
	return [{ keyword: 'TCPKeepAlive', value: on ? 'yes' : 'no' }];
}
