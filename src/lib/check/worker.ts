import {
	amend,
	check,
	decode,
	effectOf,
	detect,
	edited,
	encode,
	findPrivate,
	hostNames,
	includePaths,
	redact,
	type CheckOptions,
	type Diagnostic,
	type Effect,
	type FormatId,
	type Reason,
	type ResolveQuery,
	type Severity
} from '$engine';
import { editsOf } from './edits.ts';
import { linesOf } from './lines.ts';
import type { Answers, Checked, Kind, Question, QuestionOf, Reading } from './protocol.ts';

/** More findings than these are counted, but not sent: nobody reads them, and a page would stall. */
const MOST = 500;
/** A repair may uncover what another rule mends. */
const ROUNDS = 8;

const SEVERITIES: Severity[] = ['error', 'warning', 'info', 'hint'];

const answers: { [K in Kind]: (question: QuestionOf<K>) => Answers[K] } = {
	check({ input, reading }) {
		const report = check(input, optionsFor(input, reading));
		const { format, encoding, text, diagnostics, effective } = report;
		return {
			format,
			encoding,
			...(typeof input !== 'string' && { text }),
			found: mostSevere(diagnostics),
			counts: countOf(diagnostics),
			safe: diagnostics.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length,
			effective,
			summary: summaryOf(effectOf(effective, reading)),
			...linesOf(text),
			hosts: format === 'ssh_config' ? hostNames(text) : []
		};
	},
	decode({ input, name }) {
		const { text, encoding } = decode(input);
		return { text, encoding, detected: detect(text, name) };
	},
	align: ({ text, format, plan, reading }) =>
		amend(text, format, plan, queryFor(text, format, reading)),
	repair: ({ text, reading }) => repair(text, optionsFor(text, reading)),
	encode: ({ text, encoding }) => encode(text, encoding),
	reveal({ text, format }) {
		const spots = findPrivate(text, format);
		return { spots, redacted: redact(text, spots) };
	}
};

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
	const answer = answers[data.kind] as (question: Question) => Answers[Kind];
	self.postMessage(answer(data));
});

function optionsFor(
	input: string | Uint8Array,
	{ others, whom, ...options }: Reading
): CheckOptions {
	// What is in bytes is its first check; the next one knows the text.
	const files = typeof input === 'string' && others.length > 0 ? includePaths(input, others) : {};
	return { ...options, ...whom, files };
}

/** The one host or connection that is meant, where one is. */
function queryFor(
	text: string,
	format: FormatId,
	{ others, whom, openssh, build }: Reading
): ResolveQuery | undefined {
	const { host, user, address } = whom;
	const common = {
		...(user !== undefined && { user }),
		...(openssh !== undefined && { openssh }),
		...(build && { build }),
		files: includePaths(text, others)
	};
	if (format === 'ssh_config') return host === undefined ? undefined : { format, host, ...common };
	if (format !== 'sshd_config') return undefined;
	return { format, ...common, ...(address !== undefined && { address }) };
}

/** What the settings do, and whether that survives the path where one is chosen. */
function summaryOf(effect: Effect | undefined): Reason[] {
	if (!effect) return [];
	const { does, path } = effect;
	return path.code === 'effective-path-unknown' ? does : [...does, path];
}

function mostSevere(diagnostics: Diagnostic[]): Diagnostic[] {
	if (diagnostics.length <= MOST) return diagnostics;
	return SEVERITIES.flatMap((severity) => diagnostics.filter((one) => one.severity === severity))
		.slice(0, MOST)
		.sort((one, other) => one.from - other.from);
}

function countOf(diagnostics: Diagnostic[]): Checked['counts'] {
	const counts = { error: 0, warning: 0, info: 0, hint: 0 };
	for (const { severity } of diagnostics) counts[severity]++;
	return counts;
}

/** Applies every fix that is safe, and again while that uncovers more. */
function repair(text: string, options: CheckOptions): Answers['repair'] {
	let repaired = text;
	let count = 0;
	for (let round = 0; round < ROUNDS; round++) {
		const { edits, fixes } = editsOf(check(repaired, options).diagnostics);
		if (fixes === 0) break;
		repaired = edited(repaired, edits);
		count += fixes;
	}
	return { text: repaired, count };
}
