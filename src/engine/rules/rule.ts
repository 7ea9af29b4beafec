import type { Environment, Hop } from '../environment.ts';
import type { Encoding } from '../formats/encode.ts';
import type { FormatId } from '../formats/format.ts';
import type { Build } from '../formats/openssh/resolution.ts';
import type { Params } from '../reason.ts';

/** Stable: links, pages and people quote it. */
export type RuleId = `HF${number}`;

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** An edit that mends it. `label` is a message's code. */
export interface Fix {
	/** In order, not overlapping; offsets of the decoded text. */
	edits: { from: number; to: number; insert: string }[];
	label: string;
	params: Params;
	/** It keeps what the person meant, so that it may be applied with others without asking. */
	safe: boolean;
}

/** A place where a rule is broken. */
export interface Finding {
	from: number;
	to: number;
	params?: Params;
	/** Less or more severe than the rule usually is. */
	severity?: Severity;
	/** Another wording of the same rule: its message is `HF101.variant`. */
	variant?: string;
	fixes?: Fix[];
	/** What it reveals of the person's case: answers the wizard can start from. */
	environment?: Partial<Environment>;
}

/** What is being checked, as rules see it. */
export interface Subject {
	text: string;
	format: FormatId;
	/** How the file was written; absent where the text was pasted. */
	encoding?: Encoding;
	/** The file's name, where it has one. */
	name?: string;
	/** Texts for `Include`, by path. */
	files: Readonly<Record<string, string>>;
	/** The one release to judge by; all from 8.2 on unless given. */
	openssh?: string;
	build: Build;
	/** What is between client and server, as chosen; absent where nobody has said. */
	path?: readonly Hop[];
	/** For whom: the host as typed behind `ssh`, or the name a client's address has. */
	host?: string;
	/** Who logs in. */
	user?: string;
	/** The client's address. */
	address?: string;
}

/** A text a rule is shown by, and under which conditions. */
export interface Example extends Partial<Omit<Subject, 'text'>> {
	text: string;
}

/** One thing that can be wrong. */
export interface Rule {
	code: RuleId;
	/** How severe it usually is. */
	severity: Severity;
	formats: readonly [FormatId, ...FormatId[]];
	check(subject: Subject): Iterable<Finding>;
	/** Whether it ever offers a fix. `none` where only the person can know what was meant. */
	fix: 'offered' | 'none';
	/** The format of an example is the rule's first unless it says otherwise. */
	examples: { bad: Example; good: Example };
	/** Where the facts come from: addresses, or the program and the function. */
	sources: readonly string[];
}

/** Reads a subject once, however many rules ask. */
export function once<T>(read: (subject: Subject) => T): (subject: Subject) => T {
	const known = new WeakMap<Subject, { value: T }>();
	return (subject) => {
		let found = known.get(subject);
		if (!found) known.set(subject, (found = { value: read(subject) }));
		return found.value;
	};
}
