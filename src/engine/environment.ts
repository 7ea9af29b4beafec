import { isBoxId, type BoxId } from './facts/boxes.ts';
import { CLIENT_IDS, type ClientId } from './facts/clients.ts';
import { readVersion } from './facts/openssh.ts';
import { SYSTEM_IDS, type SystemId } from './facts/systems.ts';
import type { Problem } from './reason.ts';

export const SYMPTOMS = ['freezes', 'reset', 'closed', 'logged-out', 'after-sleep'] as const;
export type Symptom = (typeof SYMPTOMS)[number];

export const CONTROLS = ['client', 'server', 'network'] as const;
export type Control = (typeof CONTROLS)[number];

/** A box from the catalogue, with its own idle timeout (seconds) where it differs, or just a timeout. */
export type Hop = { box: BoxId; idleTimeout?: number } | { idleTimeout: number };

/** The answers. Times are seconds; an absent answer means "I don't know". */
export interface Environment {
	/** What the person sees when the session is gone. */
	symptom?: Symptom;
	/** What the person may change. */
	control: Control[];
	clients: ClientId[];
	/** The boxes from client to server, in order; empty means unknown. */
	path: Hop[];
	/** There is more on the path than could be read. */
	partial?: boolean;
	/** "It dies after about … of silence": above 0, at most a year. */
	observedDrop?: number;
	/** The interruption the session should outlive: 0 to a day. */
	outage: number;
	/** Consecutive lost probes to tolerate, 0 to 10; by the kind of network unless set. */
	losses?: number;
	/** Battery or metered: the longest interval that is still safe. */
	frugal?: boolean;
	/** TMOUT in the shell on the server; 0 is off. */
	shellTimeout?: number;
	/** OpenSSH on the server, `major.minor`. */
	serverOpenssh?: string;
	serverSystem?: SystemId;
	/** One host instead of all; in GUI clients the name of a saved session. */
	host?: string;
}

/** What a first visit starts from. */
export const defaultEnvironment: Environment = {
	control: ['client'],
	clients: ['openssh'],
	path: [],
	outage: 120
};

const YEAR = 31_536_000;
/** So that a name, escaped, still fits in a file's name. */
const MAX_ESCAPED_NAME = 200;

/** Lowest and highest number each answer takes, seconds (losses: probes). */
export const RANGES = {
	idleTimeout: [1, YEAR],
	observedDrop: [1, YEAR],
	outage: [0, 86_400],
	losses: [0, 10],
	shellTimeout: [0, YEAR]
} as const;

type Numeric = keyof typeof RANGES;

/**
 * Says what is wrong with a number for an answer, or nothing if it will do.
 * @param at the field the problem is about, `key` unless given
 */
export function numberProblem(key: Numeric, value: unknown, at: string = key): Problem | undefined {
	const [min, max] = RANGES[key];
	const counted = key === 'losses';
	const refuse = (code: string): Problem => ({
		code: counted ? `${code}-losses` : code,
		params: { field: key, value: shown(value), min, max },
		at
	});
	if (typeof value !== 'number' || !Number.isFinite(value)) return refuse('not-a-number');
	if (value < min) return refuse('too-small');
	if (value > max) return refuse('too-large');
	return counted && !Number.isInteger(value) ? refuse('not-a-number') : undefined;
}

/**
 * Keeps every usable answer of an environment and names the rest, so that nothing throws later.
 * A list without a usable entry is left empty; the plan says what to do about it.
 */
export function sanitize(answers: Partial<Environment>): {
	environment: Environment;
	problems: Problem[];
} {
	const given: Partial<Environment> = answers ?? {};
	const problems: Problem[] = [];
	const environment: Environment = {
		control: listOf(given.control, CONTROLS, 'control'),
		clients: listOf(given.clients, CLIENT_IDS, 'clients'),
		path: hops(given.path),
		outage: numeric('outage') ?? defaultEnvironment.outage
	};
	const symptom = oneOf(given.symptom, SYMPTOMS, 'symptom');
	if (symptom) environment.symptom = symptom;
	const observedDrop = numeric('observedDrop');
	if (observedDrop !== undefined) environment.observedDrop = observedDrop;
	const losses = numeric('losses');
	if (losses !== undefined) environment.losses = losses;
	if (flag('frugal')) environment.frugal = true;
	if (flag('partial') || (environment.path.length > 0 && problems.some(isOnPath)))
		environment.partial = true;
	const shellTimeout = numeric('shellTimeout');
	if (shellTimeout !== undefined) environment.shellTimeout = shellTimeout;
	if (given.serverOpenssh !== undefined) {
		const version = readVersion(shown(given.serverOpenssh));
		if (version) environment.serverOpenssh = version;
		else refuse('serverOpenssh', 'version-unknown', given.serverOpenssh);
	}
	const serverSystem = oneOf(given.serverSystem, SYSTEM_IDS, 'serverSystem');
	if (serverSystem) environment.serverSystem = serverSystem;
	if (given.host !== undefined && given.host !== '') {
		if (isSafeName(given.host)) environment.host = given.host;
		else refuse('host', 'host-invalid', given.host);
	}
	return { environment, problems };

	function refuse(at: string, code: string, value: unknown) {
		problems.push({ code, params: { value: shown(value) }, at });
	}

	function numeric(key: Exclude<Numeric, 'idleTimeout'>): number | undefined {
		const value = given[key];
		if (value === undefined) return undefined;
		const problem = numberProblem(key, value);
		if (problem) problems.push(problem);
		return problem ? undefined : value;
	}

	function oneOf<T extends string>(value: unknown, known: readonly T[], at: string): T | undefined {
		if (value === undefined) return undefined;
		if (known.includes(value as T)) return value as T;
		refuse(at, 'choice-unknown', value);
		return undefined;
	}

	function listOf<T extends string>(
		values: readonly unknown[] | undefined,
		known: readonly T[],
		at: 'control' | 'clients'
	): T[] {
		if (!Array.isArray(values)) {
			if (values !== undefined) refuse(at, 'choice-unknown', values);
			return [...defaultEnvironment[at]] as unknown as T[];
		}
		return [...new Set(values.map((value) => oneOf(value, known, at)))].filter(
			(value) => value !== undefined
		);
	}

	function flag(key: 'frugal' | 'partial'): boolean {
		const value: unknown = given[key];
		if (value !== undefined && typeof value !== 'boolean') refuse(key, 'choice-unknown', value);
		return value === true;
	}

	function hops(path: readonly Hop[] | undefined): Hop[] {
		if (!Array.isArray(path)) {
			if (path !== undefined) refuse('path', 'choice-unknown', path);
			return [];
		}
		return path.flatMap((hop: Hop, index) => {
			const read = readHop(hop, `path.${index}`);
			return read ? [read] : [];
		});
	}

	function readHop(hop: Hop, at: string): Hop | undefined {
		if (typeof hop !== 'object' || hop === null) {
			refuse(at, 'box-unknown', hop);
			return undefined;
		}
		const named = 'box' in hop ? hop.box : undefined;
		const box = named !== undefined && isBoxId(named) ? named : undefined;
		if (named !== undefined && !box) refuse(at, 'box-unknown', named);
		const { idleTimeout } = hop;
		if (idleTimeout === undefined && named !== undefined) return box && { box };
		const problem = numberProblem('idleTimeout', idleTimeout, at);
		if (problem) problems.push(problem);
		if (problem || idleTimeout === undefined) return box && { box };
		return box ? { box, idleTimeout } : { idleTimeout };
	}
}

/** Whether a problem leaves part of the path unread. */
function isOnPath({ at }: Problem): boolean {
	return at?.startsWith('path') ?? false;
}

/** A name that can stand in a file and in a command: printable, short enough, no option, no folder. */
function isSafeName(name: unknown): boolean {
	return (
		typeof name === 'string' &&
		name.trim() === name &&
		!name.startsWith('-') &&
		name !== '.' &&
		name !== '..' &&
		// Windows PowerShell hands a double quote on to programs without escaping it.
		!/["\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(name) &&
		encodeURIComponent(name).length <= MAX_ESCAPED_NAME
	);
}

/** A bad value as it may be repeated in a message: short, on one line. */
export function shown(value: unknown): string {
	const text = asText(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function asText(value: unknown): string {
	try {
		return typeof value === 'object' ? (JSON.stringify(value) ?? '') : String(value);
	} catch {
		return typeof value;
	}
}
