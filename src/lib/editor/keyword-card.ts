import { hoverTooltip } from '@codemirror/view';
import type { EditorState, Extension } from '@codemirror/state';
import {
	highlight,
	isConfigFormat,
	keywordInfo,
	type FormatId,
	type KeywordInfo,
	type Params,
	type Program
} from '$engine';
import { formatFacet } from './shades.ts';
import { said, type Speech } from './speech.ts';

/** The keyword of a line, where there is one that the program knows. */
export function keywordAt(state: EditorState, at: number, program: Program) {
	const format = state.facet(formatFacet);
	const line = state.doc.lineAt(at);
	if (!isConfigFormat(format) || line.length > 5000) return undefined;
	const shade = highlight(line.text, format).find(
		({ kind }) => kind === 'keyword' || kind === 'head'
	);
	if (!shade) return undefined;
	const info = keywordInfo(format, line.text.slice(shade.from, shade.to), program);
	return info && { info, from: line.from + shade.from, to: line.from + shade.to };
}

/** What there is to say about a keyword, as codes of words. */
function factsOf(info: KeywordInfo, format: FormatId): { code: string; params: Params }[] {
	const { name, aliasOf, since, range, values, gone } = info;
	const facts: { code: string; params: Params }[] = [];
	if (aliasOf) facts.push({ code: 'editor-alias', params: { of: aliasOf } });
	if (gone) facts.push({ code: `editor-${gone}`, params: {} });
	if (info.default) facts.push({ code: 'editor-default-is', params: { value: info.default } });
	if (values.length > 0 && !gone)
		facts.push({ code: 'editor-values', params: { values: values.join('`, `') } });
	else if (range && range[1] < 2 ** 31 - 1)
		facts.push({ code: 'editor-range', params: { min: range[0], max: range[1] } });
	if (since) facts.push({ code: 'editor-since', params: { version: since } });
	if (format === 'sshd_config' && name.toLowerCase() !== 'match')
		facts.push({ code: info.inMatch ? 'editor-in-match' : 'editor-not-in-match', params: {} });
	return facts;
}

/** A card over a keyword: what it does, its default, since when, where it may stand. */
export function keywordCard(speech: Speech, program: () => Program): Extension {
	return hoverTooltip(
		(view, at) => {
			const found = keywordAt(view.state, at, program());
			if (!found || at < found.from || at > found.to) return null;
			const { info, from, to } = found;
			return {
				pos: from,
				end: to,
				create() {
					const dom = document.createElement('div');
					dom.className = 'card';
					const head = document.createElement('p');
					head.append(Object.assign(document.createElement('strong'), { textContent: info.name }));
					dom.append(head);
					if (speech.has(info.code)) dom.append(said(speech, info.code));
					for (const { code, params } of factsOf(info, view.state.facet(formatFacet))) {
						const line = said(speech, code, params);
						line.className = 'fact';
						dom.append(line);
					}
					return { dom };
				}
			};
		},
		{ hideOnChange: true }
	);
}
