const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/i;

/**
 * A name as a file on Windows may be called: `\ / : * ? " < > |` and control characters become `_`, dots
 * and spaces at the end go, a device's name gets a `_` in front. Never empty.
 */
export function windowsFileName(name: string): string {
	const legal = name.replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '_');
	let end = legal.length;
	while (end > 0 && '. '.includes(legal.charAt(end - 1))) end -= 1;
	const trimmed = legal.slice(0, end) || '_';
	return RESERVED.test(trimmed) ? `_${trimmed}` : trimmed;
}
