import type { Params, Severity } from '$engine';
import type { Checked } from './protocol.ts';

/** How a text does, and the code of the sentence. */
export interface Verdict {
	grade: 'error' | 'warning' | 'clean' | 'unknown';
	code: string;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export function verdictOf(checked: Checked | undefined): Verdict | undefined {
	if (!checked) return undefined;
	const { counts, format } = checked;
	if (counts.error > 0) {
		const isConfig = format === 'ssh_config' || format === 'sshd_config';
		return { grade: 'error', code: isConfig ? `verdict-refused-${format}` : 'verdict-errors' };
	}
	if (counts.warning > 0) return { grade: 'warning', code: 'verdict-warnings' };
	if (counts.info + counts.hint > 0) return { grade: 'clean', code: 'verdict-notes' };
	if (format === 'text' || format === 'log') return { grade: 'unknown', code: 'verdict-unknown' };
	return { grade: 'clean', code: 'verdict-clean' };
}

/** `2 errors, 1 warning`; empty where nothing was found. */
export function counted(
	counts: Checked['counts'],
	say: (code: string, params: Params) => string,
	between: string
): string {
	return SEVERITIES.flatMap((severity) => {
		const count = counts[severity];
		if (count === 0) return [];
		return [say(`count-${severity}${count === 1 ? '-one' : ''}`, { count })];
	}).join(between);
}

/** How many findings there are, listed or not. */
export function totalOf(checked: Checked | undefined): number {
	return SEVERITIES.reduce((sum, severity) => sum + (checked?.counts[severity] ?? 0), 0);
}
