import { message } from './_message.ts';

/** Extra arguments at end of line. */
export const extraArguments = message({
	code: 'HF621',
	severity: 'error',
	mark: 'at end of line',
	line: /(?:(?<file>[^\s:]{1,255}) )?line (?<number>\d{1,9}): (?:keyword (?<word>\w{1,60}) extra arguments at end of line|garbage at end of line; "(?<rest>[^"]{0,100})")/,
	said: '/home/a/.ssh/config line 4: keyword serveraliveinterval extra arguments at end of line',
	other: 'debug1: /home/a/.ssh/config line 4: Applying options for db1',
	sources: [
		'OpenSSH readconf.c process_config_line_depth, servconf.c process_server_config_line_depth'
	]
});
