import { message } from './_message.ts';

/** integer value invalid. */
export const integerInvalid = message({
	code: 'HF619',
	severity: 'error',
	mark: 'integer value',
	line: /(?:(?<file>[^\s:]{1,255}) )?line (?<number>\d{1,9}): (?:(?<word>\w{1,60}) )?integer value (?<problem>invalid|missing|too small|too large)\./,
	said: '/etc/ssh/sshd_config line 9: ClientAliveCountMax integer value invalid.',
	other: '/etc/ssh/sshd_config line 9: Unsupported option KerberosAuthentication',
	sources: ['OpenSSH readconf.c, servconf.c parse_int', 'OpenSSH misc.c atoi_err']
});
