import type { ResolveQuery } from '../../formats/openssh/resolution.ts';
import type { Subject } from '../rule.ts';

/** A host that no configuration names. */
export const NOBODY = 'neutral.invalid';

/** Asks for a host that only blocks for everyone are for, or a connection of which nothing is known. */
export function neutralQuery(
	{ format, build, openssh, files }: Subject,
	host = NOBODY
): ResolveQuery {
	const about = { build, files: { ...files }, ...(openssh !== undefined && { openssh }) };
	return format === 'sshd_config'
		? { format: 'sshd_config', ...about }
		: { format: 'ssh_config', host, ...about };
}
