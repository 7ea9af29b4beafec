import { message } from './_message.ts';

/** JSch: session is down. */
export const jschDown = message({
	code: 'HF661',
	severity: 'warning',
	mark: 'JSchException: session is down',
	line: /JSchException: session is down/,
	environment: { control: ['client'] },
	said: 'com.jcraft.jsch.JSchException: session is down',
	other: 'com.jcraft.jsch.Session connected',
	sources: ['JSch Session.java openChannel']
});
