import { message } from './_message.ts';

/** invalid quotes. */
export const invalidQuotes = message({
	code: 'HF625',
	severity: 'error',
	mark: 'invalid quotes',
	line: /(?:(?<file>[^\s:]{1,255}) )?line (?<number>\d{1,9}): invalid quotes/,
	said: '/home/a/.ssh/config line 4: invalid quotes',
	other: 'debug1: quotes are fine',
	sources: [
		'OpenSSH misc.c argv_split',
		'OpenSSH readconf.c process_config_line_depth, servconf.c process_server_config_line_depth'
	]
});
