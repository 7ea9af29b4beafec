import type { Explanation, Resolution, ResolveQuery } from './formats/openssh/resolution.ts';
import { explainSsh } from './formats/ssh-config/explain.ts';
import { resolveSsh } from './formats/ssh-config/resolve.ts';
import { explainSshd } from './formats/sshd-config/explain.ts';
import { resolveSshd } from './formats/sshd-config/resolve.ts';

/**
 * What the program makes of a configuration: the settings as `ssh -G` or `sshd -T` prints them for a host or
 * a connection, or why it refuses it, in its words. What cannot be known in a page counts as not matching,
 * and an included file that was not given as empty; each such place is listed with what would differ.
 *
 * Few values depend on the machine, and are those of a plain Debian one: the paths of `xauth`, of sshd's
 * helpers and host keys, and the order of addresses that stand for every one; home is `~`. No name is looked
 * up and no file is: an address to listen on, an agent's socket and a user whose home a path names are taken
 * to be there.
 */
export function resolve(text: string, query: ResolveQuery): Resolution {
	return query.format === 'ssh_config' ? resolveSsh(text, query) : resolveSshd(text, query);
}

/**
 * What `resolve` says, and for each setting that the text mentions why it has its value: the lines that
 * decided it, those that were beaten, and those that do not apply. Nothing where the text is refused.
 */
export function explain(
	text: string,
	query: ResolveQuery
): { resolution: Resolution; explanations: Explanation[] } {
	return query.format === 'ssh_config' ? explainSsh(text, query) : explainSshd(text, query);
}
