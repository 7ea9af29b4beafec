import { expect, it } from 'vitest';
import { keywordsOfFile } from './lines.ts';
import { nearest } from './nearest.ts';

it.each([
	['serveraliveintervall', 'serveraliveinterval'],
	['serveraliveinteravl', 'serveraliveinterval'],
	['srveralivecountmax', 'serveralivecountmax'],
	['prot', 'port'],
	['usekeychain', undefined],
	['foo', undefined],
	['x'.repeat(1000), undefined]
])('%s is %s', (word, expected) => {
	expect(nearest(word, keywordsOfFile(false).keys())).toBe(expected);
});
