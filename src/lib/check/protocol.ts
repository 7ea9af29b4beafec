import type {
	Amendment,
	CheckOptions,
	Diagnostic,
	EffectiveSetting,
	Encoded,
	Encoding,
	FormatId,
	Plan,
	Reason,
	Severity,
	Spot
} from '$engine';

/** What ends the lines of a text; `cr` where nothing that counts does. */
export type LineEnds = 'lf' | 'crlf' | 'cr' | 'mixed';

/** For whom a configuration is read: an ssh host, or sshd's connection. */
export interface Whom {
	host?: string;
	user?: string;
	address?: string;
}

/** Another tab, which the text may include. */
interface Other {
	name: string;
	text: string;
}

/** How a text is to be read. */
export type Reading = Omit<CheckOptions, 'files'> & { others: Other[]; whom: Whom };

/** What the worker can be asked. */
export type Question =
	| { kind: 'check'; input: string | Uint8Array; reading: Reading }
	| { kind: 'decode'; input: Uint8Array; name: string }
	| { kind: 'align'; text: string; format: FormatId; plan: Plan; reading: Reading }
	| { kind: 'repair'; text: string; reading: Reading }
	| { kind: 'encode'; text: string; encoding: Encoding }
	| { kind: 'reveal'; text: string; format: FormatId };

/** What a check found, as far as a page can show it. */
export interface Checked {
	format: FormatId;
	encoding: Encoding;
	/** Where bytes were given. */
	text?: string;
	/** In the order of the text; the most severe ones where there are too many. */
	found: Diagnostic[];
	/** How many there are of each, shown or not. */
	counts: Record<Severity, number>;
	/** How many findings have a fix that may be applied without asking. */
	safe: number;
	effective: EffectiveSetting[];
	/** The effective keepalive in sentences. */
	summary: Reason[];
	/** How long it is, and how its lines end. */
	lines: number;
	lineEnds: LineEnds;
	/** Hosts that the text names. */
	hosts: string[];
}

export interface Answers {
	check: Checked;
	decode: { text: string; encoding: Encoding; detected: FormatId };
	align: Amendment;
	repair: { text: string; count: number };
	encode: Encoded;
	reveal: { spots: Spot[]; redacted: string };
}

export type Kind = Question['kind'];
export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>;
