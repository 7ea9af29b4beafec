import { forEachDiagnostic } from '@codemirror/lint';
import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { keymap, showTooltip, type Command, type EditorView, type Tooltip } from '@codemirror/view';
import type { Fix } from '$engine';
import type { Marked, Mend } from './findings.ts';
import type { Speech } from './speech.ts';

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

/** Fixes by key: Alt-Enter or Ctrl-. at the cursor. */
export function fixes(speech: Speech, mend: Mend): Extension {
	const choose: Command = (view) => {
		const found = fixesAt(view.state);
		const [only] = found;
		if (!only) return false;
		if (found.length === 1) mend(only);
		else view.dispatch({ effects: setMenu.of(menuOf(view.state.selection.main.head, found)) });
		return true;
	};
	const menuOf = (pos: number, found: readonly Fix[]): Tooltip => ({
		pos,
		create: (view) => ({ dom: list(view, found), mount: () => first(view)?.focus() })
	});
	const list = (view: EditorView, found: readonly Fix[]) => {
		const dom = document.createElement('div');
		dom.className = 'fixes';
		dom.setAttribute('role', 'menu');
		for (const fix of found) {
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
