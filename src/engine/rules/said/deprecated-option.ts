import { message } from './_message.ts';

/** Deprecated or unsupported option. */
export const deprecatedOption = message({
	code: 'HF627',
	severity: 'info',
	mark: 'option',
	line: /(?:(?<file>[^\s:]{1,255}) )?line (?<number>\d{1,9}): (?<kind>Deprecated|Unsupported) option "?(?<word>\w{1,60})"?/,
	said: '/etc/ssh/sshd_config line 9: Deprecated option UsePrivilegeSeparation',
	other: 'debug1: option set',
	sources: [
		'OpenSSH readconf.c process_config_line_depth, servconf.c process_server_config_line_depth'
	]
});
