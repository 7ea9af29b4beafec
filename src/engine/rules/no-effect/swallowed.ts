import { blocksOf, indentOf, isForAll, type Block } from '../config/blocks.ts';
import { lineEnd } from '../config/fixes.ts';
import { viewOf, type Setting, type View } from '../config/lines.ts';
import type { Fix, Rule } from '../rule.ts';

const KEEPALIVE = /^(?:serveralive|clientalive|tcpkeepalive)/;

/** A line meant for everyone, at the end of the file, below a block that ends nowhere. */
export const swallowed: Rule = {
	code: 'HF204',
	severity: 'warning',
	formats: ['ssh_config', 'sshd_config'],
	*check(subject) {
		const view = viewOf(subject);
		const blocks = blocksOf(subject);
		for (const block of blocks) {
			const { head } = block;
			// `Include` has a rule of its own.
			const settings = block.settings.filter(({ name }) => name !== 'include');
			if (!head || isForAll(block)) continue;
			const isLast = block === blocks.at(-1);
			const [first] = settings;
			const isIndented = first !== undefined && indentOf(first) > indentOf(head);
			const from = settings.findIndex((setting, at) =>
				isIndented
					? at > 0 && indentOf(setting) <= indentOf(head)
					: isLast &&
						at > 0 &&
						KEEPALIVE.test(setting.name) &&
						isBehindGap(setting, settings[at - 1], view)
			);
			if (from < 0) continue;
			const run = settings.slice(from);
			// Lines that come to be indented again belong to the block all along.
			if (isIndented && run.some((setting) => indentOf(setting) > indentOf(head))) continue;
			const [start] = run;
			if (!start?.line.keyword) continue;
			yield {
				from: start.line.keyword.from,
				to: start.line.args.at(-1)?.to ?? start.line.keyword.to,
				...(!isIndented && { severity: 'info' as const }),
				params: {
					keyword: start.spelled,
					line: head.number,
					head: `${head.spelled} ${head.args.join(' ')}`
				},
				fixes: fixesOf(run, block, isLast, view)
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: {
			text: 'Match User backup\n    X11Forwarding no\n\nClientAliveInterval 60\n',
			format: 'sshd_config'
		},
		good: {
			text: 'ClientAliveInterval 60\n\nMatch User backup\n    X11Forwarding no\n',
			format: 'sshd_config'
		}
	},
	sources: ['sshd_config(5)']
};

function isBehindGap(setting: Setting, before: Setting | undefined, { document }: View): boolean {
	const between = document.text.slice(
		document.end(before?.number ?? 1),
		document.start(setting.number)
	);
	return /\n[ \t\r]*\n/.test(between);
}

/** For everyone: in sshd_config above the first `Match`, in ssh_config below `Host *`. */
function fixesOf(
	run: Setting[],
	{ head }: Block,
	isLast: boolean,
	{ document, isServer, settings }: View
): Fix[] {
	const { text } = document;
	const [start] = run;
	if (!start || !head) return [];
	if (!isServer) {
		const at = document.start(start.number);
		const edits = [{ from: at, to: at, insert: `Host *${lineEnd(document)}` }];
		return isLast ? [{ edits, label: 'fix-host-star', params: {}, safe: false }] : [];
	}
	const first = settings.find(({ name }) => name === 'match') ?? head;
	const at = document.start(first.number);
	const end = (number: number) => Math.min(text.length, document.end(number) + 1);
	const lines = run.map(({ number }) =>
		text.slice(document.start(number), document.end(number)).trim()
	);
	const edits = [
		{ from: at, to: at, insert: lines.map((line) => line + lineEnd(document)).join('') },
		...run.map(({ number }) => ({ from: document.start(number), to: end(number), insert: '' }))
	];
	return [{ edits, label: 'fix-move-above-match', params: {}, safe: false }];
}
