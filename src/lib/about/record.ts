/** What a run of all tests did, as `npm test` writes it into `record.json`. */
export interface TestRecord {
	/** The day it ended, in UTC. */
	date: string;
	/** What was tested; absent outside a clone. */
	commit?: string;
	/** It was not all committed. */
	changed?: true;
	/** What judged, and how it names its version. */
	programs: { name: string; version: string }[];
	suites: { name: 'unit' | 'oracle' | 'lab' | 'e2e'; passed: number; skipped: number }[];
	figures: Figures;
}

/** Every kind of figure that a whole run has. */
export const KINDS = [
	'compared',
	'kept',
	'mended',
	'amended',
	'written',
	'steps',
	'readBack',
	'pings',
	'simulated',
	'promised',
	'measured'
] as const satisfies (keyof Figures)[];

/** A record as it was read: one from before a kind of figure was counted has none of it. */
export function recordOf(read: Omit<TestRecord, 'figures'> & { figures: Partial<Figures> }) {
	const none = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Figures;
	return { ...read, figures: { ...none, ...read.figures } };
}

/** What the suites counted, in a list for each kind. */
export interface Figures {
	/** Generated configurations read by a program and by the engine. */
	compared: {
		version: string;
		file: 'ssh_config' | 'sshd_config';
		asked: number;
		/** How many of them the program did not refuse. */
		taken: number;
		disagreements: number;
	}[];
	/** Kept configurations put to a program anew. */
	kept: { version: string; asked: number }[];
	/** Texts in which rules find something, as they are and with each fix applied. */
	mended: { version: string; judged: number }[];
	/** Files brought into line with a plan. */
	amended: { file: 'ssh_config' | 'sshd_config'; judged: number }[];
	/** Files and commands written for all sorts of answers. */
	written: { what: 'ssh_config' | 'sshd_config' | 'ssh'; answers: number; judged: number }[];
	/** Ways of putting a file in force and taking it back that were walked. */
	steps: { file: 'ssh_config' | 'sshd_config'; walked: number }[];
	/** Files in which our own reading finds nothing to warn of. */
	readBack: { target: string; files: number }[];
	/** Keepalives that plink sent, so many seconds apart. */
	pings: { session: string; sent: number; every: number }[];
	/** What became of a session by the simulation, and in the lab. */
	simulated: { scenario: string; foretold: Fate; measured: Fate }[];
	/** What became of a session with the programs' defaults, and with what was written. */
	promised: { path: string; before: Fate; after: Fate }[];
	/** A box's timeout, and between which silences the script found it; absent where nothing may die. */
	measured: { box: string; timeout?: number; survived: number; died?: number }[];
}

export interface Fate {
	outcome: 'alive' | 'stalled' | 'closed';
	/** Each end that ended, and after how many seconds. */
	ends: { end: 'client' | 'server'; at: number }[];
}
