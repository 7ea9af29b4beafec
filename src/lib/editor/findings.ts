import {
	forEachDiagnostic,
	lintGutter,
	linter,
	setDiagnostics,
	type Diagnostic
} from '@codemirror/lint';
import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { keymap, showTooltip, type Command, type EditorView, type Tooltip } from '@codemirror/view';
import type { Diagnostic as Finding, Fix } from '$engine';
import { said, type Speech } from './speech.ts';

/** What is done with a fix that was chosen. */
export type Mend = (fix: Fix) => void;

interface Marked extends Diagnostic {
	fixes: Fix[];
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

const setMenu = StateEffect.define<Tooltip | null>();

/** The fixes at the cursor, where there are several. */
const menu = StateField.define<Tooltip | null>({
	create: () => null,
	update(value, transaction) {
		for (const effect of transaction.effects) if (effect.is(setMenu)) return effect.value;
		return transaction.docChanged || transaction.selection ? null : value;
	},
	provide: (field) => showTooltip.from(field)
});

/** Squiggles, marks in the gutter, their cards, and fixes by key: Alt-Enter or Ctrl-. at the cursor. */
export function findings(speech: Speech, mend: Mend): Extension {
	const choose: Command = (view) => {
		const fixes = fixesAt(view.state);
		const [only] = fixes;
		if (!only) return false;
		if (fixes.length === 1) mend(only);
		else view.dispatch({ effects: setMenu.of(menuOf(view.state.selection.main.head, fixes)) });
		return true;
	};
	const menuOf = (pos: number, fixes: readonly Fix[]): Tooltip => ({
		pos,
		create: (view) => ({ dom: list(view, fixes), mount: () => first(view)?.focus() })
	});
	const list = (view: EditorView, fixes: readonly Fix[]) => {
		const dom = document.createElement('div');
		dom.className = 'fixes';
		dom.setAttribute('role', 'menu');
		for (const fix of fixes) {
			const button = document.createElement('button');
			button.type = 'button';
			button.setAttribute('role', 'menuitem');
			button.textContent = speech.plain(fix.label, fix.params);
			button.onclick = () => {
				close(view);
				mend(fix);
			};
			dom.append(button);
		}
		dom.onkeydown = (event) => step(event, view);
		return dom;
	};
	return [
		linter(null),
		lintGutter(),
		menu,
		keymap.of([
			{ key: 'Alt-Enter', run: choose },
			{ key: 'Mod-.', run: choose }
		])
	];
}

function first(view: EditorView): HTMLElement | null {
	return view.dom.querySelector('.fixes button');
}

function close(view: EditorView): void {
	view.dispatch({ effects: setMenu.of(null) });
	view.focus();
}

/** Arrows go through a menu, Escape leaves it. */
function step(event: KeyboardEvent, view: EditorView): void {
	const button = event.target as HTMLElement;
	event.stopPropagation();
	if (event.key === 'Escape') close(view);
	else if (event.key === 'ArrowDown') (button.nextElementSibling as HTMLElement | null)?.focus();
	else if (event.key === 'ArrowUp') (button.previousElementSibling as HTMLElement | null)?.focus();
	else return;
	event.preventDefault();
}

/** Fixes of what is marked at the cursor; where nothing is, of what is marked in its line. */
function fixesAt(state: EditorState): Fix[] {
	const { head } = state.selection.main;
	const line = state.doc.lineAt(head);
	const here: Fix[] = [];
	const near: Fix[] = [];
	forEachDiagnostic(state, (diagnostic, from, to) => {
		const { fixes } = diagnostic as Marked;
		if (from <= head && head <= to) here.push(...fixes);
		else if (from <= line.to && line.from <= to) near.push(...fixes);
	});
	return here.length > 0 ? here : near;
}
