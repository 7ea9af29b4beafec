import { describe, expect, it } from 'vitest';
import type { Subject } from '../rules/rule.ts';
import { clientSettings } from './effective-clients.ts';
import type { FormatId } from './format.ts';

const look = (format: FormatId, text: string) => {
	const subject: Subject = { text, format, files: {}, build: 'upstream' };
	return clientSettings(subject).map(
		({ keyword, value, line, reason }) => `${line} ${keyword}=${value} ${reason.code}`
	);
};

describe('what really takes effect', () => {
	it.each<[FormatId, string, string[]]>([
		[
			'putty-session',
			'HostName=a\nPingInterval=1\nPingIntervalSecs=30\nTCPKeepalives=1\n',
			['3 PingInterval=90 client-probe', '4 TCPKeepalives=1 client-tcp']
		],
		['putty-session', 'PingInterval=0\n', ['1 PingInterval=0 client-silent']],
		[
			'xshell',
			'[CONNECTION:KEEPALIVE]\nKeepAlive=0\nKeepAliveInterval=60\nSendKeepAlive=1\nSendKeepAliveInterval=20\n',
			['3 KeepAliveInterval=0 client-silent', '4 SendKeepAliveInterval=20 client-typed']
		],
		[
			'securecrt',
			'D:"Idle NO-OP Check"=00000001\nD:"Idle NO-OP Timeout"=0000003c\n',
			['2 Idle NO-OP Timeout=60 client-probe']
		],
		[
			'iterm2',
			'{"Profiles":[{"Name":"a","Guid":"b",\n"Command":"ssh -o ServerAliveInterval=30 h"}]}',
			['2 ServerAliveInterval=30 command-probe']
		],
		[
			'ssh-command',
			'ssh h\nssh -o ServerAliveInterval=1m -o ServerAliveCountMax=0 h\n',
			[
				'1 ServerAliveInterval= command-unsaid',
				'2 ServerAliveInterval=60 command-count-zero',
				'2 ServerAliveCountMax=0 command-count'
			]
		],
		[
			'ssh-effective',
			'host a\nserveraliveinterval 60\nserveralivecountmax 3\ntcpkeepalive yes\n',
			[
				'2 serveraliveinterval=60 command-probe',
				'3 serveralivecountmax=3 command-count',
				'4 tcpkeepalive=yes command-tcp'
			]
		],
		[
			'sshd-effective',
			'clientaliveinterval 60\nclientalivecountmax 0\n',
			['1 clientaliveinterval=60 server-count-zero', '2 clientalivecountmax=0 command-count']
		],
		['text', 'hello', []]
	])('%s', (format, text, expected) => {
		expect(look(format, text)).toEqual(expected);
	});
});
