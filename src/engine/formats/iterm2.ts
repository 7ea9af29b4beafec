import { hex8 } from './bytes.ts';

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
