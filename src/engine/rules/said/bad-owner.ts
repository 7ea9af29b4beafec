import { message } from './_message.ts';

/** Bad owner or permissions. */
export const badOwner = message({
	code: 'HF626',
	severity: 'error',
	mark: 'Bad owner or permissions on',
	line: /Bad owner or permissions on (?<file>\S{1,255})/,
	said: 'Bad owner or permissions on /home/a/.ssh/config',
	other: 'debug1: Reading configuration data /home/a/.ssh/config',
	sources: ['OpenSSH readconf.c read_config_file_depth']
});
