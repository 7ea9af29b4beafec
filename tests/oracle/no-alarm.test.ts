import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, type Artifact, type CheckOptions, type FormatId, type TargetId } from '$engine';
import { figure } from '../setup/figures.ts';
import { renderAll } from './rendered.ts';

/** What is found at warning or above. */
function alarms(input: string | Uint8Array, options: CheckOptions) {
	const { format, diagnostics, text } = check(input, options);
	return {
		format,
		alarms: diagnostics
			.filter(({ severity }) => severity === 'error' || severity === 'warning')
			.map(({ rule, from, to, line }) => `${rule} line ${line}: ${text.slice(from, to)}`)
	};
}

/** The artifacts of each target that are a text of a format, and which one. */
const RENDERED: Partial<Record<TargetId, (artifact: Artifact) => FormatId | undefined>> = {
	ssh_config: ({ kind }) => (kind === 'file' ? 'ssh_config' : undefined),
	sshd_config: ({ kind }) => (kind === 'file' ? 'sshd_config' : undefined),
	ssh: () => 'ssh-command',
	putty: ({ variant, filename }) =>
		variant === 'unix'
			? 'putty-session'
			: filename?.endsWith('.reg')
				? 'putty-registry'
				: undefined,
	// The idle code gets its warning.
	iterm2: ({ variant, kind }) =>
		kind === 'file' && variant !== 'idle-code' ? 'iterm2' : undefined,
	xshell: ({ filename }) => (filename?.endsWith('.xsh') ? 'xshell' : undefined),
	securecrt: ({ language }) => (language === 'ini' ? 'securecrt' : undefined),
	kernel: ({ language }) => (language === 'sysctl' ? 'sysctl' : undefined),
	conntrack: ({ language }) => (language === 'sysctl' ? 'sysctl' : undefined),
	shell: () => 'shell'
};

describe('what is rendered', () => {
	it.each(Object.entries(RENDERED))('for %s', (target, formatOf) => {
		const texts = new Map<string, { artifact: Artifact; label: string; openssh?: string }>();
		for (const { artifact, label, environment } of renderAll(target as TargetId)) {
			const { serverOpenssh } = environment;
			const known = target === 'sshd_config' && serverOpenssh !== undefined;
			texts.set(`${artifact.text} ${known ? serverOpenssh : ''}`, {
				artifact,
				label,
				...(known && { openssh: serverOpenssh })
			});
		}
		let seen = 0;
		for (const { artifact, label, openssh } of texts.values()) {
			const format = formatOf(artifact);
			if (!format) continue;
			seen += 1;
			// The name a command is shown under is nobody's file.
			const name = artifact.filename;
			const found = alarms(artifact.bytes ?? artifact.text, {
				...(name !== undefined && { name }),
				...(openssh !== undefined && { openssh })
			});
			expect(found, label).toEqual({ format, alarms: [] });
		}
		expect(seen).toBeGreaterThan(0);
		figure('readBack', { target, files: seen });
	});
});

const SAMPLES = new URL('../samples/clients/', import.meta.url);

it.each([
	'iterm2-ssh-serveralive-60s.json',
	'putty-default-settings-60s.reg',
	'putty-keepalive-60s.reg',
	'putty-unix-sessions/keepalive-60s',
	'securecrt-noop-60s.ini',
	'xshell-keepalive-60s.xsh'
])('a client’s file: %s', (name) => {
	expect(alarms(readFileSync(new URL(name, SAMPLES)), { name }).alarms).toEqual([]);
});

it('the idle code gets its warning', () => {
	const name = 'iterm2-idle-code-60s.json';
	expect(alarms(readFileSync(new URL(name, SAMPLES)), { name }).alarms).toEqual([
		expect.stringContaining('HF441')
	]);
});

describe.each(['/etc/ssh/ssh_config', '/etc/ssh/sshd_config'])('Debian’s %s', (name) => {
	it.runIf(existsSync(name)).each([undefined, 'upstream', 'debian'] as const)('as %s', (build) => {
		expect(alarms(readFileSync(name), { name, ...(build && { build }) }).alarms).toEqual([]);
	});
});
