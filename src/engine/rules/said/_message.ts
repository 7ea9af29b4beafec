import type { Environment } from '../../environment.ts';
import type { Params } from '../../reason.ts';
import type { Finding, Rule, RuleId, Severity, Subject } from '../rule.ts';
import { findLines, isAlone } from './_lines.ts';

/** Something a program says, and what it reveals. */
export interface Message {
	code: RuleId;
	/** `warning` where a session or a connection was lost, `error` where a file was refused. */
	severity: Severity;
	/** What every such line holds, letter by letter: lines without it are not looked at. */
	mark: string;
	/** The message, without what logs put before it. Its groups become the finding's params. */
	line: RegExp;
	/** It is too common a phrase to be taken for the message inside of other words. */
	alone?: true;
	/** What the wizard can start from. */
	environment?: Partial<Environment>;
	/** The group `host` is a name the person gave ssh, so the wizard can plan for it. */
	namesHost?: true;
	said: string;
	other: string;
	sources: readonly string[];
}

/** Units of groups that are times, in seconds. */
const UNITS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, milliseconds: 0.001 };

/** The rule that finds a message in logs, and where someone quotes it. What was said cannot be mended. */
export function message(given: Message): Rule {
	const { code, severity, said, other, sources } = given;
	return {
		code,
		severity,
		formats: ['log', 'text'],
		check: (subject) => messagesIn(subject, given),
		fix: 'none',
		examples: { bad: { text: `${said}\n` }, good: { text: `${other}\n` } },
		sources
	};
}

function* messagesIn({ text }: Subject, given: Message): Iterable<Finding> {
	for (const { from, line } of findLines(text, given.mark)) {
		const match = given.line.exec(line);
		if (!match || /\w/.test(line[match.index - 1] ?? '')) continue;
		const end = match.index + match[0].length;
		if (given.alone && !isAlone(line, match.index, end)) continue;
		const params = paramsOf(match.groups ?? {});
		const environment = environmentOf(given, params);
		yield {
			from: from + match.index,
			to: from + end,
			params,
			...(environment && { environment })
		};
	}
}

function paramsOf(groups: Record<string, string | undefined>): Params {
	const params: Params = {};
	for (const [name, value] of Object.entries(groups)) {
		const unit = UNITS[name];
		if (value === undefined) continue;
		if (unit === undefined) params[name] = value;
		else params['seconds'] = Number(value) * unit;
	}
	return params;
}

function environmentOf({ environment, namesHost }: Message, { host }: Params) {
	if (!environment || !namesHost || typeof host !== 'string') return environment;
	return { ...environment, host };
}
