import type { Keyword } from '../../facts/keyword.ts';
import type { Token } from '../../formats/openssh/strdelim.ts';
import { keyOf, type Setting, type View } from './lines.ts';

/** What a line's keyword is in the newest release that knows it, aliases resolved. */
export function rowOf({ name }: Setting, { known }: View): Keyword | undefined {
	return known.get(keyOf(name, known))?.at(-1);
}

/** A line's first argument as it stands in the text. */
export function valueOf({ line }: Setting): Token | undefined {
	return line.args[0];
}

/** Whether a line takes a time, a count, a flag: something that nobody writes a free text for. */
export function isExact(setting: Setting, view: View): boolean {
	const kind = rowOf(setting, view)?.kind;
	return kind === 'time' || kind === 'int' || kind === 'flag' || kind === 'enum' || kind === 'port';
}
