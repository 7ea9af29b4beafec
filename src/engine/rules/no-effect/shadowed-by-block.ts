import {
	blocksOf,
	covers,
	firstWinsKey,
	isForAll,
	sayTheSame,
	type Block
} from '../config/blocks.ts';
import { removeLine } from '../config/fixes.ts';
import { viewOf, type Setting, type View } from '../config/lines.ts';
import type { Fix, Rule } from '../rule.ts';

/** How many earlier blocks with wildcards are compared, for each setting. */
const MAX_COMPARED = 40;

interface Earlier {
	block: Block;
	setting: Setting;
}

/** Set by an earlier block that is for all that this one is for, most often `Host *` at the top. */
export const shadowedByBlock: Rule = {
	code: 'HF203',
	severity: 'warning',
	formats: ['ssh_config', 'sshd_config'],
	*check(subject) {
		const view = viewOf(subject);
		/** By key: those for everyone, those with wildcards, and those for just these words. */
		const setters = new Map<string, Earlier[]>();
		const same = new Map<string, Earlier>();
		for (const block of blocksOf(subject)) {
			const head = headOf(block);
			const mine: [string, Earlier][] = [];
			const seen = new Set<string>();
			for (const setting of block.settings) {
				const key = firstWinsKey(setting, view);
				if (key === undefined || seen.has(key)) continue;
				seen.add(key);
				mine.push([key, { block, setting }]);
				const earlier =
					same.get(`${key} ${head}`) ??
					setters
						.get(key)
						?.find((other) => mayCover(other.block, view) && covers(other.block, block));
				if (!earlier || sayTheSame(earlier.setting, setting) || !setting.line.keyword) continue;
				yield {
					from: setting.line.keyword.from,
					to: setting.line.args.at(-1)?.to ?? setting.line.keyword.to,
					...(!earlier.block.head && { variant: 'global' }),
					params: {
						keyword: setting.spelled,
						value: setting.args.join(' '),
						line: earlier.setting.number,
						winner: earlier.setting.args.join(' '),
						head: earlier.block.head ? headOf(earlier.block) : ''
					},
					fixes: fixesOf(earlier, block, setting, view)
				};
			}
			for (const [key, own] of mine) {
				const id = `${key} ${head}`;
				if (block.head && !same.has(id)) same.set(id, own);
				if (!isForAll(block) && !block.head?.args.some((word) => /[*?]/.test(word))) continue;
				const others = setters.get(key);
				if (!others) setters.set(key, [own]);
				else if (others.length < MAX_COMPARED) others.push(own);
			}
		}
	},
	fix: 'offered',
	examples: {
		bad: {
			text: 'Host *\n    ServerAliveInterval 300\n\nHost bastion\n    ServerAliveInterval 30\n'
		},
		good: {
			text: 'Host bastion\n    ServerAliveInterval 30\n\nHost *\n    ServerAliveInterval 300\n'
		}
	},
	sources: ['ssh_config(5)', 'OpenSSH servconf.c match_cfg_line_group']
};

/** What a `Match` of sshd sets goes before what stands outside of any. */
function mayCover({ head }: Block, { isServer }: View): boolean {
	return !isServer || head !== undefined;
}

function headOf({ head }: Block): string {
	return head ? `${head.name === 'host' ? 'Host' : 'Match'} ${head.args.join(' ')}` : '';
}

function fixesOf({ block: earlier }: Earlier, block: Block, setting: Setting, view: View): Fix[] {
	const { document } = view;
	const remove = removeLine(document, setting.number);
	if (!earlier.head || !block.head) return [remove];
	const { text } = document;
	const from = document.start(block.head.number);
	const next = view.settings.find(
		({ number, head }) => number > (block.head?.number ?? 0) && head !== block.head
	);
	const to = next ? document.start(next.number) : text.length;
	const body = text.slice(from, to);
	const at = document.start(earlier.head.number);
	const insert = body.endsWith('\n') ? body : `${body}\n`;
	const move: Fix = {
		edits: [
			{ from: at, to: at, insert },
			{ from, to, insert: '' }
		],
		label: 'fix-move-block-up',
		params: { line: earlier.head.number },
		safe: false
	};
	return [move, remove];
}
