import { release } from '../facts/release.ts';
import { sshKeywords } from '../facts/ssh-keywords.ts';
import { sshdKeywords } from '../facts/sshd-keywords.ts';
import type { Reason } from '../reason.ts';
import { explain } from '../resolve.ts';
import type { Subject } from '../rules/rule.ts';
import type { EffectiveSetting } from './effective.ts';
import type { ConfigFormat, Explanation, Resolution, ResolveQuery } from './openssh/resolution.ts';

/** A host that no pattern but one of stars alone is meant for. */
export const NOBODY = 'holdfast.invalid';

/** What keeps, loses or limits a session, the most telling first. */
const TELLING: Readonly<Record<ConfigFormat, readonly string[]>> = {
	ssh_config: [
		'serveraliveinterval',
		'serveralivecountmax',
		'tcpkeepalive',
		'channeltimeout',
		'controlmaster',
		'controlpath',
		'controlpersist',
		'connecttimeout',
		'connectionattempts',
		'exitonforwardfailure',
		'ipqos',
		'rekeylimit',
		'batchmode',
		'proxyjump',
		'proxycommand'
	],
	sshd_config: [
		'clientaliveinterval',
		'clientalivecountmax',
		'tcpkeepalive',
		'channeltimeout',
		'unusedconnectiontimeout',
		'logingracetime',
		'maxsessions',
		'ipqos',
		'rekeylimit'
	]
};

/** By which program a subject's configuration is read, for nobody in particular. */
export function anybody(subject: Subject, format: ConfigFormat): ResolveQuery {
	const { openssh, build, files } = subject;
	const program = { build, files: { ...files }, ...(openssh !== undefined && { openssh }) };
	return format === 'ssh_config' ? { ...program, format, host: NOBODY } : { ...program, format };
}

/** For whom a subject's configuration is read. */
function queryOf(subject: Subject, format: ConfigFormat): ResolveQuery {
	const { host, user, address } = subject;
	return {
		...anybody(subject, format),
		...(host && { host }),
		...(user !== undefined && { user }),
		...(format === 'sshd_config' && address !== undefined && { address })
	};
}

/**
 * The settings of an `ssh_config` or `sshd_config` that touch keeping, losing or limiting a session, for whom
 * the subject says: without a host, for one that no block but `Host *` is about. None where the program
 * refuses the text.
 */
export function configSettings(subject: Subject, format: ConfigFormat): EffectiveSetting[] {
	const { resolution, explanations } = explain(subject.text, queryOf(subject, format));
	if (!resolution.ok) return [];
	const known = (format === 'ssh_config' ? sshKeywords : sshdKeywords)(
		release(subject.openssh),
		subject.build === 'debian' ? 'debian' : undefined
	);
	return TELLING[format].flatMap((key): EffectiveSetting[] => {
		const keyword = known.get(key);
		const values = resolution.options[key];
		if (!keyword || !values) return [];
		const explanation = explanations.find((candidate) => candidate.keyword === key);
		const [decided] = explanation?.decided ?? [];
		return [
			{
				keyword: keyword.name,
				value: values.join(' '),
				...(decided && decided.file === undefined && { line: decided.line }),
				reason: reasonOf(key, explanation, resolution)
			}
		];
	});
}

/** What decides a setting, and what could turn it over. */
function reasonOf(
	key: string,
	explanation: Explanation | undefined,
	{ undecided }: Resolution & { ok: true }
): Reason {
	const [decided] = explanation?.decided ?? [];
	const otherwise = undecided.find(({ options }) => options[key]);
	if (otherwise)
		return {
			code: 'undecided',
			params: {
				line: otherwise.line,
				value: otherwise.options[key]?.join(' ') ?? '',
				because: otherwise.reason.code
			}
		};
	const missing = undecided.find(
		({ reason, line, file }) =>
			reason.code.startsWith('include-') &&
			file === undefined &&
			// Of a line in this file only those before it can take it over.
			(decided === undefined || (decided.file === undefined && line < decided.line))
	);
	if (missing) {
		const params = { line: missing.line, pattern: missing.reason.params['pattern'] ?? '' };
		return { code: decided ? 'decided-unless-included' : 'default-unless-included', params };
	}
	if (decided?.file !== undefined)
		return { code: 'decided-in-file', params: { file: decided.file, line: decided.line } };
	const { code, params } = explanation?.reason ?? { code: 'default', params: {} };
	return { code, params: decided ? { ...params, line: decided.line } : params };
}
