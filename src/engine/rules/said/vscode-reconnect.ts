import { message } from './_message.ts';

/** VS Code: resolveAuthority(ssh-remote). */
export const vscodeReconnect = message({
	code: 'HF653',
	severity: 'warning',
	mark: 'resolveAuthority(ssh-remote)',
	line: /resolveAuthority\(ssh-remote\) returned an error/,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'resolveAuthority(ssh-remote) returned an error after 5012 ms',
	other: '[remote-connection][Management   ][0a1b2c3d][initial] connecting...',
	sources: ['https://github.com/microsoft/vscode-remote-release/issues/8046']
});
