import { message } from './_message.ts';

/** no argument after keyword. */
export const noArgument = message({
	code: 'HF622',
	severity: 'error',
	mark: 'no argument after keyword',
	line: /(?:(?<file>[^\s:]{1,255}) )?line (?<number>\d{1,9}): no argument after keyword "(?<word>[^"]{1,100})"/,
	said: '/home/a/.ssh/config line 4: no argument after keyword "serveraliveinterval"',
	other: 'debug1: keyword serveraliveinterval set',
	sources: [
		'OpenSSH readconf.c process_config_line_depth, servconf.c process_server_config_line_depth'
	]
});
