import { directiveOf } from '../formats/openssh/directive.ts';
import { resolve } from '../resolve.ts';
import type { Subject } from './rule.ts';

/** Releases between which something changed in how options are read. */
const RELEASES = ['8.2', '8.5', '8.7', '9.2', '9.4', '9.8', '9.9', '10.0', '10.3', '10.5', '10.6'];

/** Why ssh refuses an option, and which releases do. */
export interface Refusal {
	/** In the program's words. */
	message: string;
	/** Every release that is judged by does. */
	all: boolean;
	releases: string;
}

/**
 * Whether ssh refuses a line given with `-o`: it is read as a line of a configuration file.
 * @param line what stands behind `-o`, quotes gone
 */
export function refusalOf(line: string, { openssh, build }: Subject): Refusal | undefined {
	// A variable or a place to fill in: nobody knows its value.
	if (/[$`]|\{\{|<\w/.test(line)) return undefined;
	const releases = openssh === undefined ? RELEASES : [openssh];
	const refused = releases.flatMap((release) => {
		const found = resolve(line, { format: 'ssh_config', host: 'host', openssh: release, build });
		return found.ok ? [] : [{ release, message: found.errors[0]?.message ?? '' }];
	});
	const last = refused.at(-1);
	if (!last) return undefined;
	return {
		message: last.message.replace(/^.*?\bline 1: /, ''),
		all: refused.length === releases.length,
		releases: refused.map(({ release }) => release).join(', ')
	};
}

/** A keyword of ssh_config, in any release. */
export function isKnown(keyword: string): boolean {
	return directiveOf(`${keyword} 1`, false)?.ssh ?? isNameAlone(keyword);
}

/** Keywords whose value cannot be 1, as a sentence would be taken for. */
function isNameAlone(keyword: string): boolean {
	return directiveOf(`${keyword} yes`, false)?.ssh ?? false;
}

/** A keyword of sshd_config and not of ssh_config. */
export function isServerKeyword(keyword: string): boolean {
	const found = directiveOf(`${keyword} 1`, false) ?? directiveOf(`${keyword} yes`, false);
	return found !== undefined && found.sshd && !found.ssh;
}
