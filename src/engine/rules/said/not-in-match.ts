import { message } from './_message.ts';

/** Directive not allowed within a Match block. */
export const notInMatch = message({
	code: 'HF623',
	severity: 'error',
	mark: 'is not allowed within a Match block',
	line: /(?:(?<file>[^\s:]{1,255}) )?line (?<number>\d{1,9}): Directive '(?<word>[^']{1,60})' is not allowed within a Match block/,
	said: "/etc/ssh/sshd_config line 130: Directive 'TCPKeepAlive' is not allowed within a Match block",
	other: "debug1: user a matched 'User a' at line 128",
	sources: ['OpenSSH servconf.c process_server_config_line_depth']
});
