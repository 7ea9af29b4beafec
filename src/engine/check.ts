import type { Hop } from './environment.ts';
import { decode } from './formats/decode.ts';
import { detect } from './formats/detect.ts';
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
	/** `utf-8`, `utf-8-bom`, `utf-16le`, … : what `encode` takes to write the text back. */
	encoding: string;
	/** What the offsets count in. */
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
}

/**
 * Finds what is wrong in a text: any of the formats, told by its looks unless given. Never throws: what
 * cannot be read is a finding, or plain text.
 * @param input text, or a file's bytes, whose encoding is found
 */
export function check(input: string | Uint8Array, options: CheckOptions = {}): Report {
	const { text, encoding } = decode(input);
	const format = options.format ?? detect(text, options.name);
	const subject: Subject = {
		text,
		format,
		files: options.files ?? {},
		build: options.build ?? 'upstream',
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
	return { format, encoding, text, diagnostics, effective: effectiveSettings(subject) };
}

function diagnosticOf(rule: Rule, finding: Finding, document: ConfigDocument): Diagnostic {
	const { from, to, params = {}, severity = rule.severity, variant, fixes = [] } = finding;
	return {
		rule: rule.code,
		severity,
		from,
		to,
		line: document.lineAt(from),
		params,
		...(variant !== undefined && { variant }),
		fixes
	};
}
