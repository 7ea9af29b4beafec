import { SETTINGS as SSH } from '../../formats/ssh-config/settings.ts';
import { SETTINGS as SSHD } from '../../formats/sshd-config/settings.ts';
import { matchesPattern } from '../../formats/openssh/pattern.ts';
import { once } from '../rule.ts';
import { keyOf, viewOf, type Setting, type View } from './lines.ts';
import { judgementOf } from './refused-lines.ts';
import { rowOf } from './values.ts';

/** The lines that one head governs, or none does. */
export interface Block {
	head?: Setting;
	/** Those that the program takes and that set something; without the head. */
	settings: Setting[];
}

/** The blocks of a text in order; the first is what stands before any head. */
export const blocksOf = once((subject): Block[] => {
	const view = viewOf(subject);
	const refused = new Set(judgementOf(subject).refused.map(({ number }) => number));
	let current: Block = { settings: [] };
	const blocks = [current];
	for (const setting of view.settings) {
		if (setting.head === setting) blocks.push((current = { head: setting, settings: [] }));
		else if (!refused.has(setting.number)) current.settings.push(setting);
	}
	return blocks;
});

/** Whether a block applies to everyone. */
export function isForAll({ head }: Block): boolean {
	if (!head) return true;
	const [only, ...more] = head.args;
	if (more.length > 0 || only === undefined) return false;
	return head.name === 'host' ? only === '*' : only.toLowerCase() === 'all';
}

/**
 * The key under which the first line that sets it wins; nothing for settings that gather lines or that later
 * ones change, and for lines that leave it unset.
 */
export function firstWinsKey(setting: Setting, view: View): string | undefined {
	const row = rowOf(setting, view);
	if (!row || row.gone || row.accumulates) return undefined;
	const key = keyOf(setting.name, view.known);
	const how = (view.isServer ? SSHD : SSH).get(key);
	if (!how || how.join) return undefined;
	return leavesUnset(setting, view) ? undefined : key;
}

/** `none` for a time of ssh: a later line can still set it. */
export function leavesUnset(setting: Setting, view: View): boolean {
	return !view.isServer && rowOf(setting, view)?.kind === 'time' && setting.args[0] === 'none';
}

/** Whether two lines say the same. */
export function sayTheSame(one: Setting, other: Setting): boolean {
	return saidBy(one) === saidBy(other);
}

function saidBy({ args }: Setting): string {
	const said = args.join(' ').toLowerCase();
	return said === 'true' ? 'yes' : said === 'false' ? 'no' : said;
}

/** Whether every host or connection that `later` is for is one that `earlier` is for, as far as their heads tell. */
export function covers(earlier: Block, later: Block): boolean {
	if (isForAll(earlier)) return true;
	const [one, other] = [earlier.head, later.head];
	if (!one || !other || one.name !== other.name) return false;
	if (
		one.args.length === other.args.length &&
		one.args.every((word, at) => word === other.args[at])
	)
		return true;
	if (one.name !== 'host' || one.args.some((word) => word.startsWith('!'))) return false;
	const patterns = other.args.filter((word) => !word.startsWith('!'));
	return (
		patterns.length > 0 &&
		patterns.every((pattern) => one.args.some((wider) => isWider(wider, pattern)))
	);
}

/** Whether a pattern matches whatever another does: tried with the least and with a lot in the place of each star. */
function isWider(wider: string, pattern: string): boolean {
	const fill = (text: string) => pattern.replaceAll('*', text).replaceAll('?', '\u0001');
	return (
		matchesPattern(fill(''), wider) &&
		matchesPattern(fill('\u0001'.repeat(wider.length + 1)), wider)
	);
}

/** A line's white space in front. */
export function indentOf({ line }: Setting): number {
	return (line.keyword?.from ?? line.from) - line.from;
}
