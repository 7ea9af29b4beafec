import {
	autocompletion,
	completionKeymap,
	type Completion,
	type CompletionContext,
	type CompletionResult
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { complete, isConfigFormat, keywordInfo, type Program, type Proposal } from '$engine';
import { formatFacet } from './shades.ts';
import { said, type Speech } from './speech.ts';

/** Of a very long text only what is near is looked at. */
const NEAR = 200_000;

/** Proposes keywords, values and hosts as one types; Tab is left alone. */
export function completion(speech: Speech, program: () => Program): Extension {
	return [
		autocompletion({
			icons: false,
			defaultKeymap: false,
			override: [(context) => propose(context, speech, program())]
		}),
		keymap.of(completionKeymap)
	];
}

function propose(
	{ state, pos, explicit }: CompletionContext,
	speech: Speech,
	program: Program
): CompletionResult | null {
	const format = state.facet(formatFacet);
	if (!isConfigFormat(format)) return null;
	const start = pos > NEAR ? state.doc.lineAt(pos - NEAR).from : 0;
	const near = state.sliceDoc(start, Math.min(state.doc.length, pos + NEAR));
	const found = complete(near, pos - start, format, program);
	// A list that comes before anything is typed would take the Enter that ends the line.
	if (!found || (!explicit && found.from === pos - start)) return null;
	const describe = ({ text, kind, isDefault }: Proposal): Completion => {
		const info = kind === 'keyword' ? keywordInfo(format, text, program) : undefined;
		return {
			label: text,
			...(isDefault && { detail: speech.plain('editor-default') }),
			...(info && speech.has(info.code) && { info: () => said(speech, info.code) })
		};
	};
	return {
		from: start + found.from,
		to: start + Math.max(found.to, pos - start),
		options: found.list.map(describe),
		validFor: /^[\w.-]*$/
	};
}
