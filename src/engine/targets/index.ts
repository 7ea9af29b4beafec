import type { Environment } from '../environment.ts';
import { sanitize } from '../environment.ts';
import type { Plan } from '../plan.ts';
import { sshConfig } from './ssh-config.ts';
import type { Artifact, RenderOptions, Target, TargetId } from './target.ts';

const targets: Partial<Record<TargetId, Target>> = {
	ssh_config: sshConfig
};

/**
 * Writes a plan down for one target: its files, commands and clicks, the main one first.
 * An unknown target has none.
 */
export function render(
	target: TargetId,
	plan: Plan,
	environment: Environment,
	options: RenderOptions = {}
): Artifact[] {
	if (!Object.hasOwn(targets, target)) return [];
	return targets[target]?.(plan, sanitize(environment).environment, options) ?? [];
}
