import { release as releaseOf } from '../../facts/release.ts';
import { escapeMessage } from '../openssh/message.ts';
import type { ConfigMessage, Resolution, Undecided } from '../openssh/resolution.ts';
import type { Connection, SshdQuery } from './connection.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation, Task } from './evaluation.ts';
import { finish } from './finish.ts';

/** How often, and over how much text, it is asked what would hold if a condition went the other way. */
const MAX_TURNED = 24;
const MAX_TURNED_TEXT = 1_000_000;

/**
 * What `sshd -T` makes of an `sshd_config`: its settings for a connection, or why it refuses the file.
 * What the query does not say of the connection does not match, as with `sshd -T -C`, and is listed.
 */
export function resolveSshd(text: string, query: SshdQuery): Resolution {
	return resolveTask(text, taskOf(query));
}

export function resolveTask(text: string, task: Task): Resolution {
	const evaluation = evaluate(text, task);
	const finished = finish(evaluation, task);
	if (Array.isArray(finished)) return { ok: false, errors: finished.map(escaped) };
	const { options } = finished;
	const undecided = undecidedOf(text, evaluation, task, options);
	return { ok: true, options, undecided, notices: evaluation.notices.map(escaped) };
}

function escaped(message: ConfigMessage): ConfigMessage {
	return { ...message, message: escapeMessage(message.message) };
}

export function taskOf(query: SshdQuery): Task {
	const release = releaseOf(query.openssh);
	const build = query.build ?? 'upstream';
	const patch = release === 1000 || release === 909 ? 2 : 1;
	const version = `OpenSSH_${Math.floor(release / 100)}.${release % 100}p${patch}`;
	const connection: Connection = {
		user: query.user,
		groups: query.groups,
		invalidUser: query.invalidUser ?? false,
		host: query.host,
		address: query.address,
		localAddress: query.localAddress,
		localPort: query.localPort,
		routingDomain: query.routingDomain,
		version: build === 'debian' ? `${version} Debian-1` : version
	};
	return { release, build, connection, files: query.files ?? {} };
}

/** What nobody can know here, with the settings that would differ. */
function undecidedOf(
	text: string,
	{ open }: Evaluation,
	task: Task,
	options: Record<string, string[]>
): Undecided[] {
	const most = Math.min(MAX_TURNED, Math.floor(MAX_TURNED_TEXT / (text.length + 1)));
	const { release, build, connection, files } = task;
	const untraced = { release, build, connection, files };
	let turned = 0;
	return open.map(({ ordinal, reason, ...place }) => {
		if (ordinal === undefined) return { ...place, reason, options: {} };
		if (turned++ >= most)
			return { ...place, reason: { ...reason, code: 'match-unknown-many' }, options: {} };
		const other = finish(evaluate(text, { ...untraced, turned: ordinal }), task);
		const differing = Array.isArray(other) ? {} : difference(options, other.options);
		return { ...place, reason, options: differing };
	});
}

function difference(
	options: Record<string, string[]>,
	others: Record<string, string[]>
): Record<string, string[]> {
	const differing: Record<string, string[]> = {};
	for (const [key, values] of Object.entries(others)) {
		const usual = options[key];
		if (usual?.length !== values.length || values.some((value, at) => value !== usual[at]))
			differing[key] = values;
	}
	return differing;
}
