import { describe, expect, it } from 'vitest';
import { complete } from './complete.ts';
import { highlight, opensBlock } from './highlight.ts';
import { keywordInfo } from './keyword-info.ts';

/** What is proposed where the bar stands. */
function proposed(marked: string, format: 'ssh_config' | 'sshd_config', openssh?: string) {
	const at = marked.indexOf('|');
	const text = marked.replace('|', '');
	const found = complete(text, at, format, openssh === undefined ? {} : { openssh });
	return {
		texts: found?.list.map(({ text }) => text) ?? [],
		place: found && text.slice(found.from, found.to)
	};
}

describe('complete', () => {
	it('proposes the keywords of the file, where one may stand', () => {
		const { texts, place } = proposed('Host a\n  ServerAl|\n', 'ssh_config');
		expect(texts).toContain('ServerAliveInterval');
		expect(texts).not.toContain('ClientAliveInterval');
		expect(texts).not.toContain('KeepAlive');
		expect(place).toBe('ServerAl');
		expect(proposed('|', 'sshd_config').texts).toContain('ClientAliveInterval');
	});

	it('proposes in a Match block what may stand there, and what the release knows', () => {
		const { texts } = proposed('Port 22\nMatch user a\n  |\n', 'sshd_config');
		expect(texts).toContain('ClientAliveInterval');
		expect(texts).not.toContain('Port');
		expect(proposed('|', 'sshd_config', '9.7').texts).not.toContain('PerSourcePenalties');
		expect(proposed('|', 'sshd_config', '9.8').texts).toContain('PerSourcePenalties');
	});

	it('proposes values, the default among them', () => {
		expect(proposed('TCPKeepAlive |', 'ssh_config').texts.slice(0, 2)).toEqual(['yes', 'no']);
		expect(proposed('ServerAliveCountMax |', 'ssh_config').texts).toContain('3');
		expect(proposed('TCPKeepAlive yes |', 'ssh_config').texts).toEqual([]);
	});

	it('proposes hosts that the file knows, and criteria', () => {
		expect(proposed('Host a b*\nHost gate\n  ProxyJump g|\n', 'ssh_config').texts).toEqual([
			'a',
			'gate'
		]);
		expect(proposed('Match |', 'sshd_config').texts).toContain('address');
		expect(proposed('Match user |', 'sshd_config').texts).toEqual([]);
	});

	it('proposes nothing in a comment', () => {
		expect(proposed('# Serv|', 'ssh_config').texts).toEqual([]);
	});
});

describe('keywordInfo', () => {
	it('knows defaults, aliases, releases and where a keyword may stand', () => {
		expect(keywordInfo('ssh_config', 'SERVERALIVECOUNTMAX')).toMatchObject({
			name: 'ServerAliveCountMax',
			code: 'ssh-serveralivecountmax',
			default: '3'
		});
		expect(keywordInfo('ssh_config', 'keepalive')).toMatchObject({
			aliasOf: 'TCPKeepAlive',
			code: 'ssh-tcpkeepalive'
		});
		expect(keywordInfo('ssh_config', 'Tag')?.since).toBe('9.4');
		expect(keywordInfo('sshd_config', 'Port')?.inMatch).toBe(false);
		expect(keywordInfo('sshd_config', 'ServerAliveInterval')).toBeUndefined();
	});
});

describe('highlight', () => {
	it.each([
		['ssh_config', 'Host a b', 'head:Host value:a value:b'],
		[
			'ssh_config',
			'  ServerAliveInterval=60 # c',
			'keyword:ServerAliveInterval value:60 comment:# c'
		],
		[
			'putty-registry',
			'"PingInterval"=dword:00000000',
			'keyword:"PingInterval" value:dword:00000000'
		],
		['xshell', '[CONNECTION]', 'head:[CONNECTION]'],
		[
			'ssh-command',
			'ssh -o ServerAliveInterval=60 h',
			'keyword:-o keyword:ServerAliveInterval value:60'
		],
		['iterm2', '  "Send Code": 0,', 'keyword:"Send Code" value:0,'],
		['iterm2', '<key>Name</key>', 'keyword:Name'],
		['ssh-effective', 'port 22', 'keyword:port value:22'],
		['log', 'client_loop: send disconnect', '']
	] as const)('reads %s: %s', (format, line, expected) => {
		const shades = highlight(line, format);
		expect(shades.map(({ kind, from, to }) => `${kind}:${line.slice(from, to)}`).join(' ')).toBe(
			expected
		);
	});

	it('knows what opens a block', () => {
		expect(opensBlock('match all', 'sshd_config')).toBe(true);
		expect(opensBlock('Port 22', 'sshd_config')).toBe(false);
	});
});
