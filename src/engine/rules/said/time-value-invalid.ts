import { message } from './_message.ts';

/** invalid time value. */
export const timeValueInvalid = message({
	code: 'HF618',
	severity: 'error',
	mark: 'time value.',
	line: /(?:(?<file>[^\s:]{1,255}) )?line (?<number>\d{1,9}): (?<problem>invalid|missing) time value\./,
	said: '/home/a/.ssh/config line 4: invalid time value.',
	other: 'debug1: /home/a/.ssh/config line 4: Applying options for db1',
	sources: ['OpenSSH readconf.c, servconf.c parse_time', 'OpenSSH misc.c convtime']
});
