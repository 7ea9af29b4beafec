import { textLines, type Span } from './span.ts';

/** A kernel setting that a text makes: from a file, `sysctl -w`, or `echo … > /proc/sys/…`. */
export interface KernelSetting extends Span {
	/** With dots. */
	name: string;
	nameAt: Span;
	value: string;
	valueAt: Span;
}

const NAME = /(?:net|kernel|vm|fs)[./][\w./-]+/g;

/** Reads the settings of a text; comments and what only prints are passed over. */
export function readSysctl(text: string): KernelSetting[] {
	return textLines(text).flatMap((line): KernelSetting[] => {
		if (/^\s*[#;]/.test(line.text)) return [];
		const echo = /\becho\s+["']?(-?\w+)["']?\s*>+\s*\/proc\/sys\//.exec(line.text);
		return [...line.text.matchAll(NAME)].flatMap(({ 0: name, index }): KernelSetting[] => {
			const nameAt = { from: line.from + index, to: line.from + index + name.length };
			if (echo) {
				const from = line.from + echo.index + echo[0].indexOf(echo[1] ?? '');
				return [
					{
						name: dotted(name),
						nameAt,
						value: echo[1] ?? '',
						valueAt: { from, to: from + (echo[1] ?? '').length },
						...line
					}
				];
			}
			const found = /^(\s*[=:]\s*["']?)([^\s"';&]+)/.exec(line.text.slice(index + name.length));
			if (!found) return [];
			const from = nameAt.to + (found[1] ?? '').length;
			const value = found[2] ?? '';
			return [
				{
					name: dotted(name),
					nameAt,
					value,
					valueAt: { from, to: from + value.length },
					from: line.from,
					to: line.to
				}
			];
		});
	});
}

function dotted(name: string): string {
	return name.replaceAll('/', '.');
}
