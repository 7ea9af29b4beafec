import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { detect } from './detect.ts';
import type { FormatId } from './format.ts';

const SAMPLES = new URL('../../../tests/samples/', import.meta.url);
const CASES = new URL('openssh/', SAMPLES);

/** Nothing in them tells which file they are: what stands in both is taken for the client's. */
const SHARED = /^s-(?:channeltimeout-|client-kw|keepalive-alias|match-port|tcpka-)/;

describe('each of OpenSSH’s cases', () => {
	const files = readdirSync(CASES).filter((file) => file.endsWith('.conf'));

	it.each(files)('%s', (file) => {
		const { text } = decode(readFileSync(new URL(file, CASES)));
		const server = file.startsWith('s-');
		if (text.replaceAll('\uFEFF', '') === '') {
			expect(detect(text)).toBe('text');
			return;
		}
		expect(detect(text)).toBe(server && !SHARED.test(file) ? 'sshd_config' : 'ssh_config');
		expect(detect(text, server ? '/etc/ssh/sshd_config' : 'C:\\Users\\a\\.ssh\\config')).toBe(
			server ? 'sshd_config' : 'ssh_config'
		);
	});
});

describe('each client’s sample', () => {
	it.each<[string, FormatId]>([
		['iterm2-idle-code-60s.json', 'iterm2'],
		['iterm2-ssh-serveralive-60s.json', 'iterm2'],
		['putty-default-settings-60s.reg', 'putty-registry'],
		['putty-keepalive-60s.reg', 'putty-registry'],
		['putty-unix-sessions/keepalive-60s', 'putty-session'],
		['securecrt-noop-60s.ini', 'securecrt'],
		['xshell-keepalive-60s.xsh', 'xshell']
	])('%s', (file, format) => {
		expect(detect(decode(readFileSync(new URL(`clients/${file}`, SAMPLES))).text)).toBe(format);
	});
});

describe('a line or a few', () => {
	it.each<[FormatId, string]>([
		['ssh_config', 'TCPKeepAlive yes'],
		['ssh_config', 'ServerAliveInterval 60'],
		['ssh_config', 'serveraliveinterval=60'],
		['ssh_config', 'ServerAliveIntervall 60'],
		['ssh_config', 'ServerAliveInterval 60秒'],
		['ssh_config', 'ServerAliveInterval 60 seconds'],
		['ssh_config', 'ServerAliveInterval 60  # 每 60 秒发一次心跳，防止掉线'],
		['ssh_config', 'Host 数据库\n    ServerAliveInterval 60'],
		['ssh_config', 'Host *\n  ServerAliveInterval 60\n  UseKeychain yes\n  Foo bar'],
		['ssh_config', 'Host db1\n  ProxyCommand ssh -W %h:%p bastion'],
		[
			'ssh_config',
			'# keep the session alive, since the firewall at work forgets\nHost *\n    TCPKeepAlive yes'
		],
		['ssh_config', '#   ServerAliveInterval 0'],
		['sshd_config', 'ClientAliveInterval 60'],
		['sshd_config', 'ClientAliveIntervall 60'],
		['sshd_config', '#ClientAliveInterval 0\n#ClientAliveCountMax 3\nTCPKeepAlive yes'],
		['sshd_config', 'PermitRootLogin no\nPort 22\nServerAliveInterval 60\nUsePAM yes'],
		['sshd_config', 'Match User sftp\n    ForceCommand internal-sftp'],
		['sshd_config', 'Match Address 10.0.0.0/8\n    PasswordAuthentication yes'],
		['text', 'ServerAliveInterval is in minutes'],
		['text', 'ClientAliveCountMax 设为 0 表示不限制'],
		['text', 'ServerAliveInterval 是什么？'],
		['text', 'TCPKeepAlive must be on or the others do nothing.'],
		['text', 'TCPKeepAlive keeps NAT open'],
		['text', 'Set ServerAliveInterval to 60 in ~/.ssh/config.'],
		['text', 'Host keys are stored in known_hosts'],
		['text', 'Port forwarding stops after a while'],
		[
			'text',
			'ServerAliveInterval 60 and ServerAliveCountMax 3 keep the session for three minutes.'
		],
		['text', '两个值相乘就是空闲超时时间'],
		['text', 'ssh hangs after ten minutes'],
		['text', 'SSH 断开怎么办'],
		['text', 'sysctl is the tool for kernel settings'],
		['text', 'TMOUT is a variable of the shell'],
		['text', '在 /etc/profile 里设置 TMOUT=900 就会自动注销用户'],
		['text', ''],
		['text', '  \n\n'],
		['text', '{"name": "x"}'],
		['ssh-command', 'ssh -o ServerAliveInterval=60 user@server.example.com'],
		['ssh-command', '$ ssh db1'],
		['ssh-command', 'user@laptop:~$ ssh root@10.0.0.1 uptime'],
		['ssh-command', 'PS C:\\Users\\a> ssh.exe -v root@10.0.0.1'],
		['ssh-command', 'sudo autossh -M 0 -f -N -L 8080:localhost:80 user@host'],
		['ssh-command', '/usr/bin/scp -o "ServerAliveInterval 60" file.txt user@host:'],
		['ssh-command', 'scp file.txt host:/tmp/'],
		['ssh-command', 'AUTOSSH_GATETIME=0 autossh -M 20000 host'],
		['ssh-command', "rsync -av -e 'ssh -o ServerAliveInterval=60' a/ host:a/"],
		['ssh-command', "git config --global core.sshCommand 'ssh -o ServerAliveInterval=60'"],
		['ssh-command', 'sshfs -o reconnect,ServerAliveInterval=15 host: folder'],
		['putty-registry', '"PingInterval"=dword:00000001'],
		[
			'putty-registry',
			'[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\a]\n"PingIntervalSecs"="30"'
		],
		['putty-registry', 'REGEDIT4\r\n'],
		['putty-session', 'PingInterval=60'],
		['putty-session', 'PingIntervalSecs=30\nTCPKeepalives=1'],
		['xshell', '[CONNECTION:KEEPALIVE]\nKeepAlive=1'],
		['xshell', 'SendKeepAlive=1'],
		['xshell', 'KeepAliveInterval=60'],
		['securecrt', 'D:"Idle NO-OP Timeout"=0000003c'],
		['iterm2', '"Send Code When Idle": true,'],
		['iterm2', '<dict><key>Idle Code</key><integer>0</integer></dict>'],
		['sysctl', 'net.ipv4.tcp_keepalive_time = 60'],
		['sysctl', 'sudo sysctl -w net.ipv4.tcp_keepalive_time=60'],
		['sysctl', 'net.netfilter.nf_conntrack_tcp_timeout_established=1200'],
		['sysctl', 'echo 60 > /proc/sys/net/ipv4/tcp_keepalive_time'],
		['shell', 'export TMOUT=900'],
		['shell', 'TMOUT=0'],
		['shell', 'readonly TMOUT=900 && export TMOUT'],
		['shell', 'typeset -xr TMOUT=900'],
		['shell', 'unset TMOUT'],
		['shell', 'set autologout = 30'],
		['shell', '# log idle users out\nTMOUT=600; readonly TMOUT; export TMOUT'],
		['log', 'client_loop: send disconnect: Broken pipe'],
		['log', 'Timeout, server db1 not responding.'],
		['log', 'Connection to db1 closed by remote host.\nConnection to db1 closed.'],
		['log', 'ssh: connect to host db1 port 22: Connection timed out'],
		['log', 'kex_exchange_identification: read: Connection reset by peer'],
		[
			'log',
			'/home/a/.ssh/config: line 3: Bad configuration option: clientaliveinterval\n/home/a/.ssh/config: terminating, 1 bad configuration options'
		],
		['log', '/etc/ssh/sshd_config line 4: invalid time value.'],
		[
			'log',
			'OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.22 25 Aug 2026\ndebug1: Reading configuration data /etc/ssh/ssh_config\ndebug1: /etc/ssh/ssh_config line 19: include /etc/ssh/ssh_config.d/*.conf matched no files'
		],
		[
			'log',
			'Jan 12 10:11:12 db1 sshd[4711]: Timeout, client not responding from user a 10.0.0.1 port 5022'
		],
		[
			'log',
			'2026-01-12T10:11:12.345+01:00 db1 sshd-session[4711]: terminating inactive connection from user a'
		],
		['log', 'timed out waiting for input: auto-logout'],
		['log', '-bash: TMOUT: readonly variable'],
		['log', 'Network error: Software caused connection abort'],
		['log', 'Socket error Event: 32 Error: 10053.\nConnection closing...Socket close.'],
		['log', 'Connection closed by foreign host.'],
		['log', 'fatal: Could not read from remote repository.'],
		['log', 'pam_unix(sshd:session): session closed for user a'],
		['log', 'Write failed: Broken pipe'],
		['log', 'lost connection'],
		['log', 'mux_client_request_session: session request failed: Session open refused by peer'],
		['log', 'Connect idle more than 30 minutes, disconnect']
	])('%s: %s', (format, text) => {
		expect(detect(text)).toBe(format);
	});
});

describe('what programs print of their settings', () => {
	const print = (...keywords: string[]) => keywords.map((keyword) => `${keyword} x\n`).join('');

	it('ssh -G', () => {
		expect(
			detect(
				'host db1\nuser root\nhostname db1\nport 22\naddressfamily any\nbatchmode no\nserveraliveinterval 60\nserveralivecountmax 3\ntcpkeepalive yes\n'
			)
		).toBe('ssh-effective');
	});

	it('sshd -T', () => {
		expect(
			detect(
				`port 22\naddressfamily any\n${print('usepam', 'logingracetime', 'maxauthtries', 'clientaliveinterval', 'clientalivecountmax', 'tcpkeepalive')}`
			)
		).toBe('sshd-effective');
	});
});

describe('a name', () => {
	it.each<[FormatId, string, string]>([
		['sshd_config', 'TCPKeepAlive yes', '/etc/ssh/sshd_config.d/10-a.conf'],
		['sshd_config', 'ServerAliveInterval 60', 'sshd_config'],
		['ssh_config', 'ClientAliveInterval 60', 'ssh_config'],
		['xshell', '', 'a.xsh'],
		['log', '', '/var/log/auth.log'],
		['ssh_config', 'ServerAliveInterval 60', 'a.ini'],
		['shell', 'echo hello', '/etc/profile.d/tmout.sh']
	])('%s: %j in %s', (format, text, name) => {
		expect(detect(text, name)).toBe(format);
	});
});

it('looks at the beginning only', () => {
	const start = performance.now();
	for (const piece of [
		'a ',
		'\n',
		'Host x\n',
		'"',
		'[',
		'ServerAliveIntrvl 60\n',
		'net.',
		'ssh -',
		'={'
	])
		detect(piece.repeat(10_000_000 / piece.length));
	expect(performance.now() - start).toBeLessThan(3000);
});
