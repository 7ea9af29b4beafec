import type { Fix } from '../rule.ts';
import { lineEnd } from './fixes.ts';
import type { Setting, View } from './lines.ts';

/** Has ssh pass over a keyword it does not know, from the top of the file; only where nothing does yet. */
export function ignoreUnknown(
	{ isServer, first, document }: View,
	setting: Setting
): Fix | undefined {
	if (isServer || first.has('ignoreunknown')) return undefined;
	if (!/^\w+$/.test(setting.spelled) || setting.line.fault) return undefined;
	const insert = `IgnoreUnknown ${setting.spelled}${lineEnd(document)}`;
	return {
		edits: [{ from: 0, to: 0, insert }],
		label: 'fix-ignore-unknown',
		params: { keyword: setting.spelled },
		safe: false
	};
}
