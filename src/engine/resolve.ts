import type { Resolution, ResolveQuery } from './formats/openssh/resolution.ts';
import { resolveSsh } from './formats/ssh-config/resolve.ts';
import { resolveSshd } from './formats/sshd-config/resolve.ts';

export { explainSsh } from './formats/ssh-config/explain.ts';

/**
 * What the program makes of a configuration: the settings as `ssh -G` or `sshd -T` prints them for a host or
 * a connection, or why it refuses it, in its words. What cannot be known in a page counts as not matching,
 * and an included file that was not given as empty; each such place is listed with what would differ.
 */
export function resolve(text: string, query: ResolveQuery): Resolution {
	return query.format === 'ssh_config' ? resolveSsh(text, query) : resolveSshd(text, query);
}
