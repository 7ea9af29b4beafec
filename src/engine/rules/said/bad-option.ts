import { message } from './_message.ts';

/** Bad configuration option. */
export const badOption = message({
	code: 'HF616',
	severity: 'error',
	mark: 'Bad configuration option',
	line: /(?:(?<file>[^\s:]{1,255}): )?line (?<number>\d{1,9}): Bad configuration option: (?<word>\S{1,100})/,
	said: '/home/a/.ssh/config: line 4: Bad configuration option: clientaliveinterval',
	other: 'debug1: /home/a/.ssh/config line 4: Applying options for *',
	sources: [
		'OpenSSH readconf.c process_config_line_depth, servconf.c process_server_config_line_depth',
		'run: OpenSSH 9.2p1'
	]
});
