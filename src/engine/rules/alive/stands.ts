import { NOBODY, anybody } from '../../formats/effective-config.ts';
import type { Token } from '../../formats/openssh/strdelim.ts';
import type { ConfigFormat, ResolveQuery } from '../../formats/openssh/resolution.ts';
import { explain } from '../../resolve.ts';
import { once, type Subject } from '../rule.ts';
import { isTelling, reducedOf, type Kept, type ReducedBlock } from './reduce.ts';

/** A setting as it holds for somebody. */
export interface Setting {
	/** As the program prints it. */
	value: string;
	/** It is not the default. */
	isSet: boolean;
	/** The line that decides it, where that is in this text. */
	at?: Written;
}

/** A line of the text, and its first argument. */
export interface Written extends Kept {
	argument: Token;
}

/** What holds for those a block is about, or for everybody else. */
export interface Stand {
	format: ConfigFormat;
	/** Nobody can know whether an included file says more. */
	isOpen: boolean;
	/** By lower-case keyword; nothing where the release does not have it. */
	get(keyword: string): Setting | undefined;
	/** The setting as a number; `otherwise` where it is none. */
	number(keyword: string, otherwise?: number): number;
}

/** More blocks than these, and more lines to read over and over, are not looked at. */
const MAX_STANDS = 40;
const MAX_LINES = 40_000;

/** Everybody a configuration tells apart: those no block is about, then those of each block. */
export const standsOf = once((subject: Subject): readonly Stand[] => {
	if (subject.format !== 'ssh_config' && subject.format !== 'sshd_config') return [];
	const { blocks, leftOut } = reducedOf(subject);
	const lines = blocks
		.filter((block) => !isPlain(block))
		.reduce((sum, block) => sum + block.lines.length + 1, 0);
	const most = Math.min(MAX_STANDS, Math.ceil(MAX_LINES / (lines + 1)));
	const told = blocks.filter((block) => block.head && isTelling(block));
	const isOpen = leftOut || told.length > most;
	return [undefined, ...told.slice(0, most)].flatMap((block) => {
		const stand = standOf(subject, queryFor(subject, block?.head), block, isOpen);
		return stand ? [stand] : [];
	});
});

/** How things stand for a host by its name. */
export function standFor(subject: Subject, host: string): Stand | undefined {
	const query = { ...anybody(subject, 'ssh_config'), host };
	return standOf(subject, query, undefined, reducedOf(subject).leftOut);
}

/** How things stand for those a block is about. */
function standOf(
	subject: Subject,
	query: ResolveQuery,
	block: ReducedBlock | undefined,
	isOpen: boolean
): Stand | undefined {
	const kept: Kept[] = [];
	let text = '';
	const { blocks } = reducedOf(subject);
	const isAsked = blocks.some(({ head }) => head?.keyword === 'match');
	for (const other of blocks) {
		// Most of a long file is about other hosts.
		if (!isAsked && isPlain(other) && !isAbout(other, query.host)) continue;
		const { head, lines } = other;
		for (const one of head ? [head, ...lines] : lines) {
			// A block of which nobody knows whether it applies, does.
			const isOwn = one === block?.head && one.keyword === 'match';
			text += isOwn ? 'Match all\n' : `${subject.text.slice(one.line.from, one.line.to)}\n`;
			kept.push(one);
		}
	}
	const { resolution, explanations } = explain(text, query);
	if (!resolution.ok) return undefined;
	const { options, undecided } = resolution;
	const read = (keyword: string): Setting | undefined => {
		const value = options[keyword]?.join(' ');
		if (value === undefined) return undefined;
		const [decided] = explanations.find((found) => found.keyword === keyword)?.decided ?? [];
		const line = decided && decided.file === undefined ? kept[decided.line - 1] : undefined;
		const [argument] = line?.line.args ?? [];
		return {
			value,
			isSet: decided !== undefined,
			...(line && argument && { at: { ...line, argument } })
		};
	};
	const settings = new Map<string, Setting | undefined>();
	return {
		format: query.format,
		isOpen: isOpen || undecided.some(({ reason }) => reason.code.startsWith('include-')),
		get(keyword) {
			if (!settings.has(keyword)) settings.set(keyword, read(keyword));
			return settings.get(keyword);
		},
		number(keyword, otherwise = 0) {
			const number = Number(this.get(keyword)?.value ?? otherwise);
			return Number.isFinite(number) ? number : otherwise;
		}
	};
}

/** Whether a block is about hosts by their very names. */
function isPlain({ head }: ReducedBlock): boolean {
	return head?.keyword === 'host' && head.line.args.every(({ value }) => !/[!*?]/.test(value));
}

function isAbout({ head }: ReducedBlock, host: string | undefined): boolean {
	return head?.line.args.some(({ value }) => value === host) ?? false;
}

/** Somebody whom a block's head is about, as far as it says. */
function queryFor(subject: Subject, head: Kept | undefined): ResolveQuery {
	const format = subject.format === 'sshd_config' ? 'sshd_config' : 'ssh_config';
	const words = head?.line.args.map(({ value }) => value) ?? [];
	const query = anybody(subject, format);
	if (head?.keyword === 'host') return { ...query, host: exampleOf(words) };
	const asked = (name: string) => {
		const at = words.findIndex((word) => word.toLowerCase() === name);
		return at < 0 ? undefined : exampleOf(words[at + 1]?.split(',') ?? []);
	};
	const host = asked('host') ?? asked('originalhost');
	const user = asked('user');
	const group = format === 'sshd_config' ? asked('group') : undefined;
	return {
		...query,
		...(host !== undefined && { host }),
		...(user !== undefined && { user }),
		...(group !== undefined && { groups: [group] })
	};
}

/** A name that one of the patterns matches. */
function exampleOf(patterns: string[]): string {
	const pattern = patterns.find((one) => !one.startsWith('!')) ?? '*';
	return pattern.replaceAll('*', '').replaceAll('?', 'x') || NOBODY;
}
