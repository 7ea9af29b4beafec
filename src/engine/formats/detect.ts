import type { FormatId } from './format.ts';

/** What a text looks like. */
export function detect(text: string, name?: string): FormatId {
	if (name?.includes('sshd_config') || /^\s*ClientAlive/im.test(text)) return 'sshd_config';
	return /^\s*(?:Host|Server)/im.test(text) ? 'ssh_config' : 'text';
}
