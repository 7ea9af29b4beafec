import { expect, it } from 'vitest';
import { includePaths } from './include-paths.ts';

it('finds a dropped file by the name that an Include asks for', () => {
	expect(
		includePaths('Include conf.d/*.conf ~/.ssh/work\n', [
			{ name: 'a.conf', text: 'A' },
			{ name: 'work', text: 'W' },
			{ name: 'other', text: 'O' },
			{ name: '/etc/ssh/x', text: 'X' }
		])
	).toEqual({ 'conf.d/a.conf': 'A', '~/.ssh/work': 'W', '/etc/ssh/x': 'X' });
});
