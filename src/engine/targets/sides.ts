import type { Environment } from '../environment.ts';
import { LINUX_LAST_RETRY } from '../facts/kernel.ts';
import type { Plan } from '../plan.ts';
import {
	clientSettings,
	serverSettings,
	type ClientSettings,
	type ServerSettings
} from '../sides.ts';

/** The client's settings, also where the person said they may not change it: every tab works. */
export function planClient(plan: Plan, { outage }: Environment): ClientSettings {
	return plan.client ?? clientSettings(plan.interval, Math.min(outage, LINUX_LAST_RETRY));
}

/** The server's settings, also where the person said they may not change it. */
export function planServer(plan: Plan, environment: Environment): ServerSettings {
	return (
		plan.server ??
		serverSettings(plan.interval, Math.min(environment.outage, LINUX_LAST_RETRY), environment)
	);
}
