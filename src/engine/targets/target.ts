import type { Environment } from '../environment.ts';
import type { SystemId } from '../facts/systems.ts';
import type { Plan } from '../plan.ts';
import type { Params } from '../reason.ts';

export const TARGET_IDS = [
	'ssh_config',
	'sshd_config',
	'ssh',
	'putty',
	'iterm2',
	'xshell',
	'securecrt',
	'shell',
	'kernel',
	'conntrack',
	'watch'
] as const;

/** Something we write for. */
export type TargetId = (typeof TARGET_IDS)[number];

/** The engine knows no language: what a file says in comments is asked for; without options it says nothing. */
export interface RenderOptions {
	/** The words for a comment; line breaks in it start a further comment line. */
	comment?(code: string, params: Params): string;
	/** The link that gives these answers again. */
	link?: string;
	/** Today, `YYYY-MM-DD`. */
	date?: string;
}

/** Something to read, or something to run and what it prints. */
export type Step =
	| { code: string; params: Params }
	| { command: string; expect?: string; shell?: 'sh' | 'powershell' | 'cmd' };

/** Where a file goes. */
export interface Destination {
	path: string;
	system?: SystemId;
	alternatives?: string[];
}

/** One file, command or list of clicks for a target, and what to do with it. */
export interface Artifact {
	target: TargetId;
	/** Which of the target's artifacts it is; the first one is the main one. */
	variant: string;
	kind: 'file' | 'command' | 'clicks';
	filename?: string;
	/** Present where the file is not plain UTF-8 without a byte order mark. */
	bytes?: Uint8Array;
	text: string;
	/** What highlights it: a format's name, `sh`, `powershell`, `text`. */
	language: string;
	destination?: Destination;
	apply: Step[];
	verify: Step[];
	undo: Step[];
}

/** Renders a target's artifacts, the main one first. */
export type Target = (plan: Plan, environment: Environment, options: RenderOptions) => Artifact[];

/** A step to read. */
export function say(code: string, params: Params = {}): Step {
	return { code, params };
}

/** A step to run. */
export function run(
	command: string,
	expect?: string,
	shell: 'sh' | 'powershell' | 'cmd' = 'sh'
): Step {
	return { command, shell, ...(expect !== undefined && { expect }) };
}

/**
 * The comment lines at a file's head: what made it and when, the link that gives it again, then one
 * line per code. Empty without options.
 * @param mark what starts a comment in this format
 */
export function header(
	options: RenderOptions,
	mark: string,
	codes: [string, Params][] = []
): string[] {
	const { comment, link, date } = options;
	const lines = [
		...(comment ? [comment('comment-made-by', { date: date ?? '' })] : []),
		...(link ? [link] : []),
		...(comment ? codes.map(([code, params]) => comment(code, params)) : [])
	];
	return lines
		.flatMap((text) => String(text ?? '').split(/[\r\n]+/))
		.map((line) => `${mark} ${line.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')}`.trimEnd());
}
