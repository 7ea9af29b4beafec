import { message } from './_message.ts';

/** autossh: ssh exited. */
export const autosshExited = message({
	code: 'HF659',
	severity: 'info',
	mark: 'ssh exited',
	line: /ssh exited (?:with error status (?<status>\d{1,3})|prematurely with status (?<early>\d{1,3})); (?:restarting ssh|autossh exiting)/,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'autossh[411]: ssh exited with error status 255; restarting ssh',
	other: 'autossh[411]: starting ssh (count 1)',
	sources: ['OpenSSH autossh.c ssh_wait', 'run: autossh 1.4g, ssh killed']
});
