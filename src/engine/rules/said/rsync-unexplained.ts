import { message } from './_message.ts';

/** rsync: unexplained error (code 255). */
export const rsyncUnexplained = message({
	code: 'HF657',
	severity: 'warning',
	mark: 'rsync',
	line: /rsync error: unexplained error \(code 255\)|rsync: (?:\[\w{1,20}\] )?connection unexpectedly closed/,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'rsync error: unexplained error (code 255) at io.c(231) [sender=3.2.7]',
	other: 'sent 1,024 bytes  received 35 bytes',
	sources: ['rsync(1) exit values', 'https://askubuntu.com/questions/554754']
});
