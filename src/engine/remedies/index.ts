import type { Environment } from '../environment.ts';
import { runsOpenssh } from '../facts/clients.ts';
import { hostName, SOME_HOST } from '../host.ts';
import type { RemedyId } from '../limits.ts';

/** What helps where no keepalive does: one command, ready to run. */
export interface Remedy {
	id: RemedyId;
	/** Run on the person's own computer, or typed on the server. */
	where: 'here' | 'server';
	command: string;
}

/** Attaches to the session of that name, or makes it (tmux(1), new-session -A). */
const TMUX = 'tmux new -A -s main';
/** Something that connects anew by itself should notice a dead peer soon. */
const SOON = 3;

/**
 * The commands for the remedies of a limit, for the host of the environment or an example.
 *
 * The command for the server stands in double quotes: `sh`, PowerShell and `cmd` agree on them, and
 * autossh would otherwise take its `-A` and `-s` for options of ssh (its getopt permutes).
 * @param interval seconds between the plan's probes
 * @returns one command each; autossh is left out for those who run no OpenSSH
 */
export function remedies(
	ids: readonly RemedyId[],
	{ host, clients }: Environment,
	interval: number
): Remedy[] {
	const destination = hostName(host)?.destination ?? `user@${SOME_HOST}`;
	const openssh = clients.length === 0 || clients.some(runsOpenssh);
	const here = (id: RemedyId, command: string): Remedy => ({ id, where: 'here', command });
	const server = (id: RemedyId, command: string): Remedy => ({ id, where: 'server', command });
	return ids.flatMap((id): Remedy[] => {
		switch (id) {
			case 'tmux':
				return [openssh ? here(id, `ssh -t ${destination} "${TMUX}"`) : server(id, TMUX)];
			case 'tmux-inside':
				return [server(id, TMUX)];
			case 'mosh':
				return [here(id, `mosh ${destination} -- ${TMUX}`)];
			case 'et':
				return [here(id, `et ${destination}`)];
			case 'autossh':
				return openssh
					? [
							here(
								id,
								`autossh -M 0 -o ServerAliveInterval=${interval} -o ServerAliveCountMax=${SOON} -t ${destination} "${TMUX}"`
							)
						]
					: [];
			case 'tmout':
				return [server(id, 'TMOUT=0')];
		}
	});
}
