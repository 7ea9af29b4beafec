import { expect, it } from 'vitest';
import { measuredPath, readMeasurement } from './measurement.ts';

it.each([
	[
		'holdfast-measured survived=240 died=300 how=silent first=c',
		{ survived: 240, died: 300, how: 'silent', first: 'client' }
	],
	['…\nholdfast-measured survived=900 died=- how=- first=-\n', { survived: 900 }],
	[
		'holdfast-measured survived=60 died=- how=- first=-\nholdfast-measured survived=7 died=8 how=closed first=s',
		{ survived: 7, died: 8, how: 'closed', first: 'server' }
	],
	['The path forgets', { code: 'measurement-missing', params: {} }],
	[
		'holdfast-measured survived=0 died=30 how=silent first=c',
		{ code: 'measurement-too-long', params: { died: 30 } }
	],
	[
		'holdfast-measured survived=30 died=30 how=silent first=c',
		{ code: 'measurement-contradicts', params: { survived: 30, died: 30 } }
	],
	[
		'holdfast-measured survived=99999999 died=- how=- first=-',
		{ code: 'measurement-missing', params: {} }
	]
])('%j', (text, expected) => {
	expect(readMeasurement(text)).toEqual(expected);
});

it('is a path of one hop that forgets after what was surely survived', () => {
	expect(measuredPath({ survived: 240, died: 300 })).toEqual([{ idleTimeout: 240 }]);
});
