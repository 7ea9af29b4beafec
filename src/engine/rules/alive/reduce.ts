import { explain } from '../../resolve.ts';
import { anybody } from '../../formats/effective-config.ts';
import { ConfigDocument } from '../../formats/openssh/document.ts';
import type { Line } from '../../formats/openssh/lexer.ts';
import type { ConfigFormat } from '../../formats/openssh/resolution.ts';
import { viewOf } from '../config/lines.ts';
import { nearest } from '../config/nearest.ts';
import { once, type Subject } from '../rule.ts';

/** What rules about keeping a session look at, and what blocks depend on. */
const RELEVANT: Readonly<Record<ConfigFormat, ReadonlySet<string>>> = {
	ssh_config: new Set([
		'serveraliveinterval',
		'serveralivecountmax',
		'protocolkeepalives',
		'setuptimeout',
		'tcpkeepalive',
		'keepalive',
		'batchmode',
		'channeltimeout',
		'connecttimeout',
		'controlmaster',
		'controlpath',
		'controlpersist',
		'ipqos',
		'rekeylimit',
		'proxyjump',
		'include'
	]),
	sshd_config: new Set([
		'clientaliveinterval',
		'clientalivecountmax',
		'tcpkeepalive',
		'keepalive',
		'channeltimeout',
		'unusedconnectiontimeout',
		'logingracetime',
		'ipqos',
		'rekeylimit',
		'include'
	])
};

/** Who a connection goes to: what `Match` may ask about, and what a shared connection depends on. */
const NAMING = new Set(['hostname', 'user', 'port', 'tag', 'ignoreunknown']);

/** More different lines than these are not tried one by one, and are left out. */
const MAX_TRIED = 500;

/** A line that is kept. */
export interface Kept {
	/** Its number in the subject's text. */
	number: number;
	line: Line;
	/** Lower-case. */
	keyword: string;
}

/** A block with what it says that is relevant; the first has no head. */
export interface ReducedBlock {
	head?: Kept;
	lines: Kept[];
}

/** The lines that matter, in blocks. */
export interface Reduced {
	blocks: ReducedBlock[];
	/** Something is left out, since the program refuses it, or does not know a keyword that may be one that matters. */
	leftOut: boolean;
}

/**
 * A configuration's lines that matter for keeping a session: so that it may be read for every block in turn, and
 * that what the program refuses elsewhere hides nothing. A line that it refuses is left out, as is a block with its
 * head.
 */
export const reducedOf = once((subject: Subject): Reduced => {
	const format: ConfigFormat = subject.format === 'sshd_config' ? 'sshd_config' : 'ssh_config';
	const accepts = acceptance(subject, format);
	const blocks = relevantBlocks(subject, format);
	const isAsked = blocks.some(({ head }) => head?.keyword === 'match');
	let leftOut = isMisspelt(subject, RELEVANT[format]);
	const filter = (kept: Kept) => {
		const isTaken = accepts(kept);
		leftOut ||= !isTaken;
		return isTaken;
	};
	const reduced = blocks
		.filter((block) => matters(block, isAsked) && (!block.head || filter(block.head)))
		.map(({ head, lines }) => ({ ...(head && { head }), lines: lines.filter(filter) }));
	return { blocks: reduced, leftOut };
});

/** Whether a keyword that the program does not know seems to be one that matters. */
function isMisspelt(subject: Subject, relevant: ReadonlySet<string>): boolean {
	const { first, known } = viewOf(subject);
	return [...first.keys()].some(
		(keyword) => !known.has(keyword) && nearest(keyword, relevant) !== undefined
	);
}

/** All blocks, with the lines in them that may matter. */
function relevantBlocks(subject: Subject, format: ConfigFormat): ReducedBlock[] {
	const document = new ConfigDocument(subject.text);
	let current: ReducedBlock = { lines: [] };
	const blocks = [current];
	for (let number = 1; number <= document.lineCount; number++) {
		const line = document.line(number);
		if (!line.keyword) continue;
		const keyword = line.keyword.value.toLowerCase();
		const kept = { number, line, keyword };
		if (keyword === 'match' || (keyword === 'host' && format === 'ssh_config'))
			blocks.push((current = { head: kept, lines: [] }));
		else if (RELEVANT[format].has(keyword) || NAMING.has(keyword)) current.lines.push(kept);
	}
	return blocks;
}

/** Whether a block can make a difference; `Match` may ask for what others set. */
function matters(block: ReducedBlock, isAsked: boolean): boolean {
	return (
		!block.head ||
		isTelling(block) ||
		block.lines.some(({ keyword }) => isAsked || keyword === 'include')
	);
}

/** Whether a block says anything itself that rules look at. */
export function isTelling({ lines }: ReducedBlock): boolean {
	return lines.some(({ keyword }) => !NAMING.has(keyword) && keyword !== 'include');
}

/** Whether the program takes a line, tried by itself. */
function acceptance(subject: Subject, format: ConfigFormat): (kept: Kept) => boolean {
	const known = new Map<string, boolean>();
	const query = anybody(subject, format);
	return ({ line, keyword }) => {
		if (NAMING.has(keyword)) return true;
		if (keyword === 'host') return line.args.length > 0 && !line.fault;
		const text = subject.text.slice(line.from, line.to);
		const answer = known.get(text);
		if (answer !== undefined) return answer;
		if (known.size >= MAX_TRIED) return false;
		const taken = explain(`${text}\n`, query).resolution.ok;
		known.set(text, taken);
		return taken;
	};
}
