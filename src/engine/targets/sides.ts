import type { Environment } from '../environment.ts';
import { bridgeable } from '../numbers.ts';
import type { Plan } from '../plan.ts';
import {
	clientSettings,
	serverSettings,
	type ClientSettings,
	type ServerSettings
} from '../sides.ts';

/** The client's settings, also where the person said they may not change it: every tab works. */
export function planClient(plan: Plan, { outage }: Environment): ClientSettings {
	return plan.client ?? clientSettings(plan.interval, bridgeable(outage));
}

/** The server's settings, also where the person said they may not change it. */
export function planServer(plan: Plan, environment: Environment): ServerSettings {
	return plan.server ?? serverSettings(plan.interval, bridgeable(environment.outage), environment);
}
