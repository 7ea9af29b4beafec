import { textLines, type Span } from './span.ts';

/** A line that `ssh -G` or `sshd -T` printed. */
export interface PrintedSetting extends Span {
	/** Lower case; `sshd -T` of 10.5 has capitals. */
	keyword: string;
	value: string;
}

/** The settings a program printed, a line each. */
export function printedSettings(text: string): PrintedSetting[] {
	return textLines(text).flatMap((line): PrintedSetting[] => {
		const [keyword = '', ...rest] = line.text.trim().split(/\s+/);
		if (keyword === '') return [];
		return [
			{ keyword: keyword.toLowerCase(), value: rest.join(' '), from: line.from, to: line.to }
		];
	});
}
