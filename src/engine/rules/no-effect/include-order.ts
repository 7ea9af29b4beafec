import { explain } from '../../resolve.ts';
import type { Place } from '../../formats/openssh/resolution.ts';
import { neutralQuery } from '../config/neutral.ts';
import { moveLine } from '../config/fixes.ts';
import { keyOf, viewOf, type View } from '../config/lines.ts';
import type { Finding, Rule, Subject } from '../rule.ts';

const KEEPALIVE = /^(?:clientaliveinterval|clientalivecountmax|tcpkeepalive)$/;

/** What an included file sets, and the file itself: whichever is read first wins. */
export const includeOrder: Rule = {
	code: 'HF205',
	severity: 'warning',
	formats: ['sshd_config', 'ssh_config'],
	*check(subject) {
		const view = viewOf(subject);
		const include = view.settings.find(({ name }) => name === 'include');
		if (!include) return;
		if (Object.keys(subject.files).length > 0) yield* known(subject, view);
		else if (view.isServer && !include.head) yield* unknown(view, include.number);
	},
	fix: 'offered',
	examples: {
		bad: {
			text: 'Include /etc/ssh/sshd_config.d/*.conf\nClientAliveInterval 60\n',
			files: { '/etc/ssh/sshd_config.d/50-cloud.conf': 'ClientAliveInterval 420\n' }
		},
		good: {
			text: 'ClientAliveInterval 60\n',
			files: { '/etc/ssh/sshd_config.d/50-cloud.conf': 'ClientAliveInterval 420\n' }
		}
	},
	sources: ['OpenSSH servconf.c process_server_config_line_depth']
};

function* known(subject: Subject, view: View): Iterable<Finding> {
	const { document } = view;
	for (const { decided, beaten, values, reason } of explain(subject.text, neutralQuery(subject))
		.explanations) {
		const [winner] = decided;
		// What a block sets wins by being in one, wherever it stands.
		if (!winner || reason.code !== 'decided') continue;
		for (const place of beaten) {
			const own = isOwn(place) ? view.byNumber.get(place.line) : undefined;
			if (own?.line.keyword && !isOwn(winner) && own.args.join(' ') !== values.join(' ')) {
				const include = view.settings.find(
					({ name, number }) => name === 'include' && number < own.number
				);
				yield {
					from: own.line.keyword.from,
					to: own.line.args.at(-1)?.to ?? own.line.keyword.to,
					params: {
						keyword: own.spelled,
						value: own.args.join(' '),
						file: winner.file ?? '',
						line: winner.line
					},
					fixes:
						include && !own.head
							? [moveLine(document, own.number, include.number, 'fix-move-above-include')]
							: []
				};
			}
		}
	}
}

/** What stands in files that were not given nobody knows; what is below them may lose. */
function* unknown({ settings, known }: View, include: number): Iterable<Finding> {
	for (const { name, number, line, head, spelled, args } of settings) {
		if (!KEEPALIVE.test(keyOf(name, known)) || number < include || head || !line.keyword) continue;
		yield {
			from: line.keyword.from,
			to: line.args.at(-1)?.to ?? line.keyword.to,
			severity: 'info',
			variant: 'not-given',
			params: { keyword: spelled, value: args.join(' '), line: include }
		};
	}
}

function isOwn({ file }: Place): boolean {
	return file === undefined;
}
