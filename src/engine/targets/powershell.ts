import { utf8WithMark } from '../formats/bytes.ts';
import { run, type Artifact, type Step, type TargetId } from './target.ts';

/** A text as a literal string; PowerShell takes typographic quotes for quotes too. */
export function quoted(text: string): string {
	return `'${text.replaceAll(/['‘’‚‛]/g, '$&$&')}'`;
}

/** A step for PowerShell. */
export function powershell(command: string, expect?: string): Step {
	return run(command, expect, 'powershell');
}

/**
 * A script that changes all saved sessions and takes it back with `-Undo`. The mark in front is for
 * Windows PowerShell 5.1, which would misread comments outside ASCII.
 */
export function allSessionsScript(
	target: TargetId,
	lines: string[],
	steps: Pick<Artifact, 'apply' | 'verify' | 'undo'>
): Artifact {
	const filename = `holdfast-${target}.ps1`;
	const command = `powershell -ExecutionPolicy Bypass -File .\\${filename}`;
	const text = `${lines.join('\n')}\n`;
	return {
		target,
		variant: 'all-sessions',
		kind: 'file',
		filename,
		text,
		bytes: utf8WithMark(text),
		language: 'powershell',
		apply: [powershell(command), ...steps.apply],
		verify: steps.verify,
		undo: [powershell(`${command} -Undo`), ...steps.undo]
	};
}
