import type { Span } from './span.ts';

/** A value of JSON or of a property list, with its place. */
export type Node = Span &
	(
		| { kind: 'object'; members: Member[] }
		| { kind: 'array'; items: Node[] }
		| { kind: 'string'; value: string }
		| { kind: 'number'; value: number }
		| { kind: 'boolean'; value: boolean }
		| { kind: 'null' }
	);

export interface Member {
	key: string;
	keyAt: Span;
	value: Node;
}

/** Why a text is no JSON: the first place that the programs refuse. */
export interface Fault extends Span {
	kind: 'trailing-comma' | 'comment' | 'syntax';
}

/** A text as far as it could be read. */
export interface Tree {
	root?: Node;
	fault?: Fault;
}

/** A member's value. */
export function memberOf(node: Node | undefined, key: string): Node | undefined {
	if (node?.kind !== 'object') return undefined;
	return node.members.find((member) => member.key === key)?.value;
}
