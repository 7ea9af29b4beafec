import { message } from './_message.ts';

/** SSH.NET: operation has timed out. */
export const sshnetTimeout = message({
	code: 'HF662',
	severity: 'warning',
	mark: 'SshOperationTimeoutException',
	line: /SshOperationTimeoutException: (?<what>[\w ]{1,60}) has timed out/,
	environment: { control: ['client'] },
	said: 'Renci.SshNet.Common.SshOperationTimeoutException: Session operation has timed out',
	other: 'Renci.SshNet.Common.SshAuthenticationException: Permission denied (publickey).',
	sources: ['https://github.com/sshnet/SSH.NET/issues/840']
});
