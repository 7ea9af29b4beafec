import { release as releaseOf } from '../../facts/release.ts';
import { escapeMessage } from '../openssh/message.ts';
import type { ConfigMessage, Resolution, ResolveQuery, Undecided } from '../openssh/resolution.ts';
import type { Task } from './task.ts';
import type { Options } from './print.ts';
import { run, type Run } from './run.ts';

/** How often, and over how much text, it is asked what would hold if a condition went the other way. */
const MAX_TURNED = 24;
const MAX_TURNED_TEXT = 2_000_000;

export type SshQuery = Extract<ResolveQuery, { format: 'ssh_config' }>;

/**
 * What `ssh -G` makes of an `ssh_config`: its settings for a host, or why it refuses the file.
 * What cannot be known here does not match, and is listed. What is wrong not with a line but with a setting
 * in the end is told at the line that set it; with what is typed, at line 0.
 */
export function resolveSsh(text: string, query: SshQuery): Resolution {
	const task = taskOf(query);
	return resolutionOf(text, run(text, task), task);
}

export function resolutionOf(text: string, outcome: Run, task: Task): Resolution {
	const { evaluation, options } = outcome;
	if (!options) return { ok: false, errors: evaluation.errors.map(escaped) };
	return {
		ok: true,
		options,
		undecided: undecidedOf(text, outcome, task, options),
		notices: evaluation.notices.map(escaped)
	};
}

function escaped(message: ConfigMessage): ConfigMessage {
	return { ...message, message: escapeMessage(message.message) };
}

export function taskOf(query: SshQuery): Task {
	const at = query.host.lastIndexOf('@');
	const typedUser = at > 0 ? query.host.slice(0, at) : undefined;
	return {
		release: releaseOf(query.openssh),
		build: query.build ?? 'upstream',
		host: at > 0 ? query.host.slice(at + 1) : query.host,
		user: query.user ?? typedUser,
		localUser: query.localUser,
		files: query.files ?? {}
	};
}

/** What nobody can know here, with the settings that would differ. */
function undecidedOf(text: string, { evaluation }: Run, task: Task, options: Options): Undecided[] {
	const most = Math.min(MAX_TURNED, Math.floor(MAX_TURNED_TEXT / (text.length + 1)));
	let turned = 0;
	return evaluation.open.map(({ id, reason, ...place }) => {
		if (id === undefined) return { ...place, reason, options: {} };
		if (turned++ >= most)
			return { ...place, reason: { ...reason, code: 'match-unknown-many' }, options: {} };
		const other = run(text, { ...task, turned: id }).options;
		return { ...place, reason, options: other ? difference(options, other) : {} };
	});
}

function difference(options: Options, others: Options): Options {
	const differing: Options = {};
	for (const key of new Set([...Object.keys(options), ...Object.keys(others)])) {
		const [usual = [], other = []] = [options[key], others[key]];
		if (usual.length !== other.length || other.some((value, at) => value !== usual[at]))
			differing[key] = other;
	}
	return differing;
}
