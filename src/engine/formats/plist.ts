import type { Span } from './span.ts';
import type { Node, Tree } from './tree.ts';

interface Open {
	node: Extract<Node, { kind: 'object' | 'array' }>;
	key?: { key: string; keyAt: Span };
}

/** Reads an XML property list with the place of every value; tags that do not fit are passed over. Never throws. */
export function readPlist(text: string): Tree {
	const root: Open = { node: { kind: 'object', members: [], from: 0, to: text.length } };
	const stack = [root];
	const put = (node: Node) => {
		const open = stack.at(-1) ?? root;
		if (open.node.kind === 'array') open.node.items.push(node);
		else if (open.key) open.node.members.push({ ...open.key, value: node });
		else if (open === root) top ??= node;
		delete open.key;
	};
	let top: Node | undefined;
	let at = 0;
	for (;;) {
		const from = text.indexOf('<', at);
		if (from < 0) break;
		const end = text.indexOf('>', from);
		if (end < 0) break;
		const tag = text.slice(from + 1, end);
		const name = /^\/?[a-z]+/.exec(tag)?.[0] ?? '';
		at = end + 1;
		if (tag.startsWith('!--')) at = past(text, '-->', from);
		else if ((name === 'dict' || name === 'array') && !tag.endsWith('/')) {
			const node: Open['node'] =
				name === 'dict'
					? { kind: 'object', members: [], from, to: text.length }
					: { kind: 'array', items: [], from, to: text.length };
			put(node);
			stack.push({ node });
		} else if (name === '/dict' || name === '/array') {
			const open = stack.length > 1 ? stack.pop() : undefined;
			if (open) open.node.to = at;
		} else if (name === 'true' || name === 'false')
			put({ kind: 'boolean', value: name === 'true', from, to: at });
		else if (['key', 'string', 'integer', 'real', 'date', 'data'].includes(name)) {
			const close = `</${name}>`;
			const inner = tag.endsWith('/') ? at : text.indexOf(close, at);
			if (inner < 0) break;
			const value = entities(text.slice(at, inner));
			const to = tag.endsWith('/') ? at : inner + close.length;
			const span = { from, to };
			at = to;
			const open = stack.at(-1) ?? root;
			if (name === 'key') open.key = { key: value, keyAt: span };
			else if (name === 'integer' || name === 'real')
				put({ kind: 'number', value: Number(value), ...span });
			else put({ kind: 'string', value, ...span });
		}
	}
	if (root.node.kind === 'object' && root.node.members.length > 0) return { root: root.node };
	return top ? { root: top } : {};
}

function past(text: string, mark: string, from: number): number {
	const found = text.indexOf(mark, from);
	return found < 0 ? text.length : found + mark.length;
}

function entities(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}
