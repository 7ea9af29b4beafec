import { message } from './_message.ts';

/** JumpServer: idle, disconnect. */
export const jumpserverIdle = message({
	code: 'HF644',
	severity: 'warning',
	mark: 'Connect idle more than',
	line: /Connect idle more than (?<minutes>\d{1,5}) minutes, disconnect/,
	environment: { symptom: 'logged-out', control: ['client'], path: [{ box: 'jumpserver' }] },
	said: 'Connect idle more than 30 minutes, disconnect',
	other: 'Welcome to use JumpServer open source bastion host',
	sources: ['https://github.com/jumpserver/koko/blob/dev/pkg/proxy/switch.go']
});
