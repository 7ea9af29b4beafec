import { message } from './_message.ts';

/** unsupported option. */
export const flagInvalid = message({
	code: 'HF620',
	severity: 'error',
	mark: 'unsupported option "',
	line: /(?:(?<file>[^\s:]{1,255}) )?line (?<number>\d{1,9}): unsupported option "(?<word>[^"]{0,100})"/,
	said: '/etc/ssh/sshd_config line 9: unsupported option "on".',
	other: '/home/a/.ssh/config line 9: Unsupported option "rhostsrsaauthentication"',
	sources: ['OpenSSH readconf.c, servconf.c parse_flag']
});
