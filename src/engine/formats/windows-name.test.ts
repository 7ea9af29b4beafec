import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowsFileName } from './windows-name.ts';

test.each([
	['db1', 'db1'],
	['my box #1', 'my box #1'],
	['中文 会话', '中文 会话'],
	['.x', '.x'],
	['a/b:c', 'a_b_c'],
	['\\/:*?"<>|', '_________'],
	['x. .', 'x'],
	['...', '_'],
	['', '_'],
	['NUL', '_NUL'],
	['com1.office', '_com1.office'],
	['LPT²', '_LPT²'],
	['console', 'console']
])('%s', (name, file) => expect(windowsFileName(name)).toBe(file));

test('is legal whatever the name', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (name) => {
			expect(windowsFileName(name)).toMatch(/^[^\p{Cc}\\/:*?"<>|]*[^\p{Cc}\\/:*?"<>|. ]$/u);
		})
	);
});
