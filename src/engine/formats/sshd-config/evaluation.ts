import type { Release } from '../../facts/release.ts';
import type { Reason } from '../../reason.ts';
import type { Build, ConfigMessage, Place } from '../openssh/resolution.ts';
import type { Connection } from './connection.ts';

/** What a file is evaluated for. */
export interface Task {
	release: Release;
	build: Build;
	connection: Connection;
	files: Readonly<Record<string, string>>;
	/** The ordinal number of a `Match` line that counts as matching whatever it says. */
	turned?: number;
	trace?: Trace;
	/** Goes on past what would end sshd, so that everything wrong is told. */
	readsOn?: true;
}

/** Listens to what becomes of each line that sets something. */
export interface Trace {
	/** @param why why the line does not apply; absent where it does */
	line(key: string, place: Place, outcomes: Outcomes, why: Reason | undefined): void;
}

/** What a line does to what the first and the second reading have gathered; nothing where it does not apply. */
export interface Outcomes {
	first?: Outcome;
	second?: Outcome;
}

/** `kept`: what an earlier line set stays. */
export type Outcome = 'set' | 'kept' | 'joined' | 'replaced';

/** A `Match` line that might apply, for all that is known; or a file to include that was not given. */
interface Open extends Place {
	reason: Reason;
	/** The `Match` line's ordinal number; absent for files. */
	ordinal?: number;
}

export type Values = Map<string, unknown>;

/** What the two readings gather. */
export interface Evaluation {
	/** Messages of the first reading, if it fails. */
	errors: ConfigMessage[];
	/** The message of the second, if it does: it is only reached where the first does not fail. */
	late?: ConfigMessage;
	notices: ConfigMessage[];
	global: Values;
	match: Values;
	open: Open[];
}
