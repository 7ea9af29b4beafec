import type { BoxId, Hop } from '$engine';
import { boxOf, BOX_IDS } from '$engine';
import type { Words } from '$lib/words/words.svelte.ts';

/** What a hop is called: the box's name, or a box known by its timeout only. */
export function hopName(hop: Hop, words: Words): string {
	return 'box' in hop ? words.box(hop.box) : words.t('path-number');
}

/** Families under which people look for a box, with the catalogue's categories in each. */
export const FAMILIES = {
	'home-router': ['home-router', 'os'],
	mobile: ['mobile'],
	'enterprise-firewall': ['enterprise-firewall'],
	cloud: ['cloud-lb', 'cloud-nat', 'cloud-firewall'],
	proxy: ['proxy', 'container'],
	bastion: ['bastion'],
	vpn: ['vpn']
} as const;

export type Family = keyof typeof FAMILIES;

/** The listed boxes of a family whose name or id contains what was typed. */
export function findBoxes(family: Family, search: string, words: Words): BoxId[] {
	const wanted = search.normalize('NFKC').trim().toLowerCase();
	return BOX_IDS.filter((id) => {
		const box = boxOf(id);
		if (box.unlisted) return false;
		if (wanted === '') return (FAMILIES[family] as readonly string[]).includes(box.category);
		return `${id} ${words.box(id)}`.toLowerCase().includes(wanted);
	});
}
