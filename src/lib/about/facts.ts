import { BOX_IDS, RULES, boxSources } from '$engine';

/** How many entries and rules there are, and how sure the entries are. */
export function facts() {
	const sources = BOX_IDS.map((id) => boxSources[id].confidence);
	const count = (wanted: string) => sources.filter((confidence) => confidence === wanted).length;
	return {
		boxes: BOX_IDS.length,
		documented: count('documented'),
		reported: count('reported'),
		unverified: count('unverified'),
		rules: RULES.length
	};
}
