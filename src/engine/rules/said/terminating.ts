import { message } from './_message.ts';

/** terminating, bad configuration options. */
export const terminating = message({
	code: 'HF617',
	severity: 'error',
	mark: 'bad configuration options',
	line: /(?:(?<file>[^\s:]{1,255}): )?terminating, (?<count>\d{1,9}) bad configuration options/,
	said: '/home/a/.ssh/config: terminating, 2 bad configuration options',
	other: 'debug1: Reading configuration data /home/a/.ssh/config',
	sources: ['OpenSSH readconf.c read_config_file', 'OpenSSH servconf.c parse_server_config']
});
