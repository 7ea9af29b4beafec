import { lintGutter, linter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Diagnostic as Finding, Fix } from '$engine';
import { said, type Speech } from './speech.ts';

/** What is done with a fix that was chosen. */
export type Mend = (fix: Fix) => void;

export interface Marked extends Diagnostic {
	fixes: Fix[];
}

/** Squiggles, marks in the gutter, and their cards. */
export function findings(): Extension {
	return [linter(null), lintGutter()];
}

/** Marks findings in the text. Offsets are the engine's, which are the editor's. */
export function mark(
	view: EditorView,
	found: readonly Finding[],
	speech: Speech,
	mend: Mend
): void {
	const { length } = view.state.doc;
	const marked = found.map((finding): Marked => {
		const { from, to, severity, fixes } = finding;
		return {
			from: Math.min(from, length),
			to: Math.min(Math.max(to, from), length),
			severity,
			fixes,
			// Put into words when it is looked at.
			message: finding.rule,
			renderMessage: () => card(finding, speech),
			actions: fixes.map((fix) => ({
				get name() {
					return speech.plain(fix.label, fix.params);
				},
				apply: () => mend(fix)
			}))
		};
	});
	view.dispatch(setDiagnostics(view.state, marked));
}

function codeOf({ rule, variant }: Finding): string {
	return variant === undefined ? rule : `${rule}.${variant}`;
}

/** The message, and below it why. */
function card(finding: Finding, speech: Speech): Node {
	const dom = document.createElement('div');
	dom.className = 'card';
	dom.append(said(speech, codeOf(finding), finding.params));
	const why = `${finding.rule} why`;
	if (speech.has(why)) {
		const line = said(speech, why);
		line.className = 'fact';
		dom.append(line);
	}
	return dom;
}
