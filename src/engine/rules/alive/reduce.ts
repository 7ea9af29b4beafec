import { explain } from '../../resolve.ts';
import { anybody } from '../../formats/effective-config.ts';
import { ConfigDocument } from '../../formats/openssh/document.ts';
import type { Line } from '../../formats/openssh/lexer.ts';
import type { ResolveQuery } from '../../formats/openssh/resolution.ts';
import { once, type Subject } from '../rule.ts';

export type ConfigFormat = ResolveQuery['format'];

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
	document: ConfigDocument;
	blocks: ReducedBlock[];
	/** Something is left out, since the program refuses it. */
	leftOut: boolean;
}

/**
 * A configuration's lines that matter for keeping a session: so that it may be read for every block in turn, and
 * that what the program refuses elsewhere hides nothing. A line that it refuses is left out, as is a block with its
 * head.
 */
export const reducedOf = once((subject: Subject): Reduced => {
	const format: ConfigFormat = subject.format === 'sshd_config' ? 'sshd_config' : 'ssh_config';
	const document = new ConfigDocument(subject.text);
	const accepts = acceptance(subject, format);
	const first: ReducedBlock = { lines: [] };
	const blocks = [first];
	let current: ReducedBlock | undefined = first;
	let leftOut = false;
	for (let number = 1; number <= document.lineCount; number++) {
		const line = document.line(number);
		if (!line.keyword) continue;
		const keyword = line.keyword.value.toLowerCase();
		const kept = { number, line, keyword };
		if (keyword === 'match' || (keyword === 'host' && format === 'ssh_config')) {
			current = accepts(kept) ? { head: kept, lines: [] } : undefined;
			if (current) blocks.push(current);
			else leftOut = true;
		} else if (current && (RELEVANT[format].has(keyword) || NAMING.has(keyword))) {
			if (accepts(kept)) current.lines.push(kept);
			else leftOut = true;
		}
	}
	const isAsked = blocks.some(({ head }) => head?.keyword === 'match');
	const matters = (block: ReducedBlock) =>
		!block.head ||
		isTelling(block) ||
		block.lines.some(({ keyword }) => isAsked || keyword === 'include');
	return { document, blocks: blocks.filter(matters), leftOut };
});

/** Whether a block says anything itself that rules look at. */
export function isTelling({ lines }: ReducedBlock): boolean {
	return lines.some(({ keyword }) => !NAMING.has(keyword) && keyword !== 'include');
}

/** Whether the program takes a line, tried by itself. */
function acceptance(subject: Subject, format: ConfigFormat): (kept: Kept) => boolean {
	const known = new Map<string, boolean>();
	const query = anybody(subject, format);
	return ({ line }) => {
		const text = subject.text.slice(line.from, line.to);
		const answer = known.get(text);
		if (answer !== undefined) return answer;
		if (known.size >= MAX_TRIED) return false;
		const taken = explain(`${text}\n`, query).resolution.ok;
		known.set(text, taken);
		return taken;
	};
}
