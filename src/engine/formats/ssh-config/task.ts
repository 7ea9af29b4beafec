import type { Release } from '../../facts/release.ts';
import type { Reason } from '../../reason.ts';
import type { Build, ConfigMessage, Place } from '../openssh/resolution.ts';

/** What a file is evaluated for. */
export interface Task {
	release: Release;
	build: Build;
	/** The host as it is typed, and who is to log in where. */
	host: string;
	user: string | undefined;
	localUser: string | undefined;
	files: Readonly<Record<string, string>>;
	/** The place of a `Match` line that counts as matching whatever it says. */
	turned?: string;
	trace?: Trace;
	/** Goes on past what would end ssh, so that everything wrong is told. */
	readsOn?: true;
}

/** Listens to what becomes of each line that sets something. */
export interface Trace {
	/** @param why why the line does not apply; absent where it does */
	line(key: string, place: Place, outcome: Outcome, why: Reason | undefined): void;
}

/** `kept`: what an earlier line set stays. `none`: the line does not apply. */
export type Outcome = 'set' | 'kept' | 'joined' | 'replaced' | 'none';

/** A `Match` line that might apply, for all that is known; or a file to include that was not given. */
export interface Open extends Place {
	reason: Reason;
	/** Names the `Match` line; absent for files. */
	id?: string;
}

/** What reading a file gathers. */
export interface Evaluation {
	errors: ConfigMessage[];
	notices: ConfigMessage[];
	/** By the lower-case name of a setting. */
	values: Map<string, unknown>;
	/** The line that set each first. */
	places: Map<string, Place>;
	open: Open[];
	/** A `Match final` asks for a second reading. */
	wantsFinal: boolean;
}
