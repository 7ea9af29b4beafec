import { hex8 } from './bytes.ts';
import { commandsOf, type Command } from './command.ts';
import { readJson } from './json.ts';
import type { KeptSession } from './kept.ts';
import { readPlist } from './plist.ts';
import { shellWords } from './shell-words.ts';
import { memberOf, type Node, type Tree } from './tree.ts';

/** A profile's settings under iTerm2's own keys (ITAddressBookMgr.h). */
export interface Profile {
	Name: string;
	[key: string]: string | number | boolean;
}

/**
 * A Dynamic Profiles file with one profile. Its Guid follows from its settings, so that the same
 * settings stay the same profile; settings left out come from the default profile.
 */
export function writeProfile(profile: Profile): string {
	const { Name, ...rest } = profile;
	const entry = { Name, Guid: guidOf(JSON.stringify(profile)), Tags: ['ssh-keepalive'], ...rest };
	return `${JSON.stringify({ Profiles: [entry] }, null, 2)}\n`;
}

/** A UUID that follows from a text; not for secrets. */
export function guidOf(text: string): string {
	const hex = [1, 2, 3, 4].map((part) => hex8(fnv1a(`${part}${text}`))).join('');
	const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`5${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20)
	]
		.join('-')
		.toUpperCase();
}

function fnv1a(text: string): number {
	return new TextEncoder()
		.encode(text)
		.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5);
}

/** Reads profiles from JSON or an XML property list. */
export function readProfiles(
	text: string
): Tree & { language: 'json' | 'plist'; profiles: Node[] } {
	const language = /^\s*</.test(text) ? 'plist' : 'json';
	const tree = language === 'json' ? readJson(text) : readPlist(text);
	return { ...tree, language, profiles: profilesOf(tree.root) };
}

function profilesOf(root: Node | undefined): Node[] {
	if (root?.kind === 'array') return root.items.filter(({ kind }) => kind === 'object');
	for (const key of ['Profiles', 'New Bookmarks']) {
		const list = memberOf(root, key);
		if (list?.kind === 'array') return list.items.filter(({ kind }) => kind === 'object');
	}
	return root?.kind === 'object' ? [root] : [];
}

/** How long the first code after a key press can take, in periods (PTYSession.m doAntiIdle). */
export const LATEST_IDLE = 2;

/** The profiles of a text, and what each types when nobody does. iTerm2 itself sends no SSH message. */
export function keptInProfiles(text: string): KeptSession[] {
	return readProfiles(text).profiles.map((profile): KeptSession => {
		const name = memberOf(profile, 'Name');
		const on = memberOf(profile, 'Send Code When Idle');
		const period = memberOf(profile, 'Idle Period');
		const seconds = period?.kind === 'number' ? Math.max(1, period.value) : 60;
		return {
			...(name?.kind === 'string' && { name: name.value }),
			at: { from: profile.from, to: Math.min(profile.to, profile.from + 1) },
			...(on && { typed: { interval: isOn(on) ? seconds * LATEST_IDLE : 0, at: on } })
		};
	});
}

/** A switch, which older files have as a number. */
export function isOn(node: Node | undefined): boolean {
	return (node?.kind === 'boolean' || node?.kind === 'number') && Boolean(node.value);
}

/** The `ssh` that a profile runs, with its places in the text; nothing where it runs none. */
export function profileCommand(text: string, profile: Node): Command | undefined {
	const node = memberOf(profile, 'Command');
	if (node?.kind !== 'string') return undefined;
	const from = text.indexOf(node.value, node.from);
	// Escapes would move its places.
	if (node.value === '' || from < 0 || from + node.value.length > node.to) return undefined;
	const [words = []] = shellWords(text, from, from + node.value.length);
	return commandsOf(words, text)[0];
}
