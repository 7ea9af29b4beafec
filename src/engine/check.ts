import type { Environment, Hop } from './environment.ts';
import { decode, type Decoded } from './formats/decode.ts';
import { detect } from './formats/detect.ts';
import type { Encoding } from './formats/encode.ts';
import { effectiveSettings, type EffectiveSetting } from './formats/effective.ts';
import type { FormatId } from './formats/format.ts';
import { ConfigDocument } from './formats/openssh/document.ts';
import type { Build } from './formats/openssh/resolution.ts';
import type { Params } from './reason.ts';
import { RULES } from './rules/index.ts';
import type { Finding, Fix, Rule, RuleId, Severity, Subject } from './rules/rule.ts';

export interface CheckOptions {
	/** Taken as this instead of what it looks like. */
	format?: FormatId;
	/** How a text that was already read had been written; what bytes are written in is found. */
	encoding?: Encoding;
	/** The file's name, which tells its format where the text does not. */
	name?: string;
	/** Texts for `Include`, by path. */
	files?: Readonly<Record<string, string>>;
	/** The one release to judge by, `8.2` … ; without it every release from 8.2 on. */
	openssh?: string;
	build?: Build;
	/** What is between client and server. */
	path?: readonly Hop[];
	/** For whom `effective` holds: the host as typed behind `ssh`, or the name a client's address has. */
	host?: string;
	/** Who logs in. */
	user?: string;
	/** The client's address. */
	address?: string;
}

export interface Report {
	format: FormatId;
	/** What `encode` takes to write the text back. */
	encoding: Encoding;
	/** What the offsets count in. It begins with a byte order mark where the format's program reads it as a character. */
	text: string;
	/** In the order of the text. */
	diagnostics: Diagnostic[];
	effective: EffectiveSetting[];
}

/** A rule broken at a place. Offsets are UTF-16 units of the report's text, lines count from 1. */
export interface Diagnostic {
	rule: RuleId;
	severity: Severity;
	from: number;
	to: number;
	line: number;
	params: Params;
	/** Which of the rule's wordings. */
	variant?: string;
	fixes: Fix[];
	/** What it reveals: answers the wizard can start from. */
	environment?: Partial<Environment>;
}

/**
 * Finds what is wrong in a text: any of the formats, told by its looks unless given. Never throws: what
 * cannot be read is a finding, or plain text.
 * @param input text, or a file's bytes, whose encoding is found
 */
export function check(input: string | Uint8Array, options: CheckOptions = {}): Report {
	const decoded = decode(input);
	const written = typeof input === 'string' ? options.encoding : decoded.encoding;
	const format = options.format ?? detect(decoded.text, options.name);
	const { text, encoding } = MARK_IS_TEXT.has(format) ? withMark(decoded) : decoded;
	const subject: Subject = {
		text,
		format,
		files: options.files ?? {},
		build: options.build ?? 'upstream',
		...(written && { encoding: written }),
		...(options.name !== undefined && { name: options.name }),
		...(options.openssh !== undefined && { openssh: options.openssh }),
		...(options.path && { path: options.path }),
		...(options.host !== undefined && { host: options.host }),
		...(options.user !== undefined && { user: options.user }),
		...(options.address !== undefined && { address: options.address })
	};
	const document = new ConfigDocument(text);
	const diagnostics = RULES.filter(({ formats }) => formats.includes(format))
		.flatMap((rule) =>
			Array.from(rule.check(subject), (finding) => diagnosticOf(rule, finding, document))
		)
		.sort((one, other) => one.from - other.from || one.to - other.to);
	return {
		format,
		encoding: typeof input === 'string' ? (options.encoding ?? encoding) : encoding,
		text,
		diagnostics,
		effective: effectiveSettings(subject)
	};
}

/** Their programs do not know UTF-8's byte order mark: it is the first word's first character (misc.c strdelim). */
const MARK_IS_TEXT: ReadonlySet<FormatId> = new Set(['ssh_config', 'sshd_config']);

/** So that a rule sees it, a fix can take it away, and `encode` writes what is left. */
function withMark({ text, encoding }: Decoded): Decoded {
	return encoding === 'utf-8-bom'
		? { text: `\uFEFF${text}`, encoding: 'utf-8' }
		: { text, encoding };
}

function diagnosticOf(rule: Rule, finding: Finding, document: ConfigDocument): Diagnostic {
	const {
		from,
		to,
		params = {},
		severity = rule.severity,
		variant,
		fixes = [],
		environment
	} = finding;
	return {
		rule: rule.code,
		severity,
		from,
		to,
		line: document.lineAt(from),
		params,
		...(variant !== undefined && { variant }),
		fixes,
		...(environment && { environment })
	};
}
