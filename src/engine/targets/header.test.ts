import { describe, expect, it } from 'vitest';
import { defaultEnvironment, type Environment } from '../environment.ts';
import { SYSTEM_IDS } from '../facts/systems.ts';
import { encodeLink } from '../link.ts';
import { plan } from '../plan.ts';
import { render } from './index.ts';
import { TARGET_IDS, type Artifact } from './target.ts';

/** What starts a comment in an artifact, or why it has no header. */
const HEADERS: Record<string, { mark: string } | { none: string }> = {
	'ssh_config user': { mark: '#' },
	'ssh_config system': { mark: '#' },
	'ssh_config windows': { mark: '#' },
	'sshd_config drop-in': { mark: '#' },
	'sshd_config main': { mark: '#' },
	'sshd_config dropbear': { mark: '#' },
	'putty session': { mark: ';' },
	'putty default-settings': { mark: ';' },
	'putty all-sessions': { mark: '#' },
	'putty unix': { none: 'PuTTY takes every line with = for a setting' },
	'iterm2 profile': { none: 'JSON has no comments' },
	'iterm2 idle-code': { none: 'JSON has no comments' },
	'xshell session': { none: 'whether .xsh files have comments is not verified' },
	'xshell all-sessions': { mark: '#' },
	'securecrt session': { none: 'whether SecureCRT’s .ini files have comments is not verified' },
	'securecrt lines': { none: 'whether SecureCRT’s .ini files have comments is not verified' },
	'securecrt all-sessions': { mark: '#' },
	'shell tmout': { mark: '#' },
	'kernel linux': { mark: '#' },
	'conntrack current': { mark: '#' },
	'conntrack old': { mark: '#' },
	...named(['putty', 'iterm2', 'xshell', 'securecrt'], ['clicks'], 'read by a person'),
	...named(
		['ssh'],
		['ssh', 'scp', 'sftp', 'rsync', 'git', 'autossh', 'sshfs'],
		'typed: an interactive zsh has no comments'
	),
	...named(['kernel'], ['bsd', 'windows'], 'typed: an interactive zsh has no comments'),
	...named(['watch'], ['before', 'client', 'server', 'wire'], 'typed, and changes nothing')
};

function named(targets: string[], variants: string[], none: string) {
	const names = targets.flatMap((target) => variants.map((variant) => `${target} ${variant}`));
	return Object.fromEntries(names.map((name) => [name, { none }]));
}

const HOSTS = [undefined, 'db1', "it's *(x)! ~; # -- `y` --> */ 北京"];
const environments: Environment[] = SYSTEM_IDS.flatMap((serverSystem) =>
	HOSTS.map((host) => ({
		...defaultEnvironment,
		serverSystem,
		path: [{ box: 'aws-nlb' }, { idleTimeout: 77 }],
		...(host !== undefined && { host })
	}))
);

/** Every artifact, with a header and without. */
const artifacts = environments.flatMap((environment) => {
	const link = `https://example.org/en/#${encodeLink(environment)}`;
	const made = plan(environment);
	return TARGET_IDS.flatMap((target) => {
		const bare = render(target, made, environment);
		const headed = render(target, made, environment, {
			comment: (code) => `says ${code}`,
			link,
			date: '2026-01-31'
		});
		return headed.map((artifact, index) => ({
			name: `${target} ${artifact.variant}`,
			link,
			artifact,
			bare: bare[index]
		}));
	});
});

const lines = (text = '') => text.split('\n');
const steps = ({ apply, verify, undo }: Artifact) => [...apply, ...verify, ...undo];

describe('the header', () => {
	it('is decided for every artifact there is', () => {
		expect([...new Set(artifacts.map(({ name }) => name))].sort()).toEqual(
			Object.keys(HEADERS).sort()
		);
	});

	it.each(Object.entries(HEADERS))('of %s', (name, wanted) => {
		const found = artifacts.filter((one) => one.name === name);
		expect(found.length).toBeGreaterThan(0);
		for (const { link, artifact, bare } of found) {
			if ('none' in wanted) {
				expect(artifact).toEqual(bare);
				continue;
			}
			const { mark } = wanted;
			const isComment = (line: string) => line.startsWith(`${mark} `);
			const head = lines(artifact.text);
			const first = head.indexOf(`${mark} says comment-made-by`);
			expect(first).toBeGreaterThanOrEqual(0);
			expect(head[first + 1]).toBe(`${mark} ${link}`);
			expect(link).toMatch(/^[\w:/.#&=,%-]+$/);
			// Without its comments it is the file it would have been.
			const without = (text?: string) => lines(text).filter((line) => !isComment(line));
			expect(without(artifact.text)).toEqual(without(bare?.text));
			if (artifact.bytes) {
				const encoding = artifact.bytes[0] === 0xff ? 'utf-16le' : 'utf-8';
				expect(new TextDecoder(encoding).decode(artifact.bytes)).toBe(
					artifact.text.replaceAll('\n', '\r\n')
				);
			}
		}
	});

	it('goes wherever a step writes the file', () => {
		const writing = artifacts.flatMap(({ name, link, artifact }) =>
			steps(artifact)
				.filter((step) => 'command' in step)
				.filter(({ command }) => command.includes("<<'EOF'\n"))
				.map(({ command }) => ({ name, link, command }))
		);
		expect(new Set(writing.map(({ name }) => name)).size).toBeGreaterThan(6);
		for (const { name, link, command } of writing) {
			const wanted = HEADERS[name];
			expect(command.includes(link), `${name}: ${command}`).toBe(wanted && 'mark' in wanted);
		}
	});
});
