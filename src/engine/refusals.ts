import { evaluate } from './formats/sshd-config/evaluate.ts';
import { finish } from './formats/sshd-config/finish.ts';
import { taskOf as sshdTask } from './formats/sshd-config/resolve.ts';
import { taskOf as sshTask } from './formats/ssh-config/resolve.ts';
import { run } from './formats/ssh-config/run.ts';
import { escapeMessage } from './formats/openssh/message.ts';
import type { ConfigMessage, ResolveQuery } from './formats/openssh/resolution.ts';

/** What a program says of a configuration: what it refuses, and what it passes over with a message. */
export interface Refusals {
	errors: ConfigMessage[];
	notices: ConfigMessage[];
}

/**
 * Everything that a program refuses in a text: as `resolve` judges, but reading on past what would end the
 * program, so that one mistake does not hide the next. Empty `errors` means that `resolve` takes the text.
 * Never throws; line 0 is the text as a whole.
 */
export function refusals(text: string, query: ResolveQuery): Refusals {
	const { errors, notices } =
		query.format === 'ssh_config' ? ofSsh(text, query) : ofSshd(text, query);
	const seen = new Set<string>();
	const isNew = ({ line, file = '', message }: ConfigMessage) => {
		const id = `${line}:${file}:${message}`;
		return !seen.has(id) && seen.add(id);
	};
	const escaped = (one: ConfigMessage) => ({ ...one, message: escapeMessage(one.message) });
	return { errors: errors.filter(isNew).map(escaped), notices: notices.map(escaped) };
}

function ofSsh(text: string, query: Extract<ResolveQuery, { format: 'ssh_config' }>): Refusals {
	return run(text, { ...sshTask(query), readsOn: true }).evaluation;
}

function ofSshd(text: string, query: Extract<ResolveQuery, { format: 'sshd_config' }>): Refusals {
	const task = sshdTask(query);
	const evaluation = evaluate(text, { ...task, readsOn: true });
	// What one setting asks of another is looked at as if the refused lines were not there.
	const finished = finish({ ...evaluation, errors: [] }, task);
	const errors = evaluation.errors.concat(Array.isArray(finished) ? finished : []);
	return { errors, notices: evaluation.notices };
}
