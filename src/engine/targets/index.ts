import type { Environment } from '../environment.ts';
import { sanitize } from '../environment.ts';
import type { Plan } from '../plan.ts';
import { conntrack } from './conntrack.ts';
import { iterm2 } from './iterm2.ts';
import { kernel } from './kernel.ts';
import { putty } from './putty.ts';
import { securecrt } from './securecrt.ts';
import { shell } from './shell.ts';
import { sshConfig } from './ssh-config.ts';
import { ssh } from './ssh.ts';
import { sshdConfig } from './sshd-config.ts';
import type { Artifact, RenderOptions, Target, TargetId } from './target.ts';
import { watch } from './watch.ts';
import { xshell } from './xshell.ts';

const targets: Record<TargetId, Target> = {
	ssh_config: sshConfig,
	sshd_config: sshdConfig,
	ssh,
	putty,
	iterm2,
	xshell,
	securecrt,
	shell,
	kernel,
	conntrack,
	watch
};

/**
 * Writes a plan down for one target: its files, commands and clicks, the main one first.
 * An unknown target has none.
 */
export function render(
	target: TargetId,
	plan: Plan,
	environment: Environment,
	options?: RenderOptions
): Artifact[] {
	if (!Object.hasOwn(targets, target)) return [];
	return targets[target](plan, sanitize(environment).environment, options ?? {});
}
