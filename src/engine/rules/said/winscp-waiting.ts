import { message } from './_message.ts';

/** WinSCP: Host is not communicating. */
export const winscpWaiting = message({
	code: 'HF652',
	severity: 'info',
	mark: 'Host is not communicating',
	line: /Host is not communicating for more than (?<seconds>\d{1,5}) seconds/,
	environment: { control: ['client'], clients: ['putty'] },
	said: 'Host is not communicating for more than 15 seconds. Still waiting...',
	other: 'Host is 192.0.2.8',
	sources: ['https://github.com/michaellukashov/Far-NetBox/issues/383']
});
