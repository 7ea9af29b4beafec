import { message } from './_message.ts';

/** sshfs: read: Connection reset by peer. */
export const sshfsReset = message({
	code: 'HF658',
	severity: 'info',
	mark: 'read: Connection reset by peer',
	line: /read: Connection reset by peer/,
	alone: true,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'read: Connection reset by peer',
	other: 'read: 4096 bytes',
	sources: ['sshfs.c do_read', 'https://github.com/libfuse/sshfs/issues/690', 'run: sshfs 3.7.3']
});
