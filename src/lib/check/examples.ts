/** Texts to try: what people paste. The code is that of its name. */
export const EXAMPLES: readonly { code: string; text: string }[] = [
	{
		code: 'example-ssh',
		text: `Host *
    ServerAliveIntervall 60
    ServerAliveCountMax 0

Host db1
    HostName db1.internal.example
    User deploy
    ServerAliveInterval 60sec
    ClientAliveInterval 60
`
	},
	{
		code: 'example-sshd',
		text: `Port 22
PermitRootLogin prohibit-password
#ClientAliveInterval 0
#ClientAliveCountMax 3
Subsystem sftp /usr/lib/openssh/sftp-server

Match User backup
    X11Forwarding no
    AllowTcpForwarding no

# keep sessions alive
ClientAliveInterval 300
ClientAliveCountMax 0
TCPKeepAlive yes
`
	},
	{
		code: 'example-putty',
		text: `Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\my server]
"HostName"="server.example.com"
"PingInterval"=dword:00000060
"PingIntervalSecs"="30"
"TCPKeepalives"=dword:00000001
`
	},
	{
		code: 'example-message',
		text: `client_loop: send disconnect: Broken pipe
`
	},
	{
		code: 'example-blog',
		text: `To stop SSH from timing out, set ClientAliveInterval 300 and ClientAliveCountMax 3 in sshd_config:
idle users are then logged out after 15 minutes. TCPKeepAlive must be on, or the others do nothing.
`
	}
];
