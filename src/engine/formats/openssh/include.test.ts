import { expect, it } from 'vitest';
import { includedFiles } from './include.ts';

const FOLDER = '/etc/ssh';
const NAMES = ['a.conf', 'B.conf', '.hid.conf', 'é.conf', 'x[1].conf', 'b!.conf', '1.conf'];
const MORE = ['\\q.conf', 'z-.conf', 'Z.conf', 'sub/a.conf', 'a.txt'];
const FILES = Object.fromEntries([...NAMES, ...MORE].map((name) => [`${FOLDER}/${name}`, '']));

/** What sshd 9.2p1 includes of these files. */
it.each([
	['*.conf', '1 B Z \\q a b! x[1] z- é'],
	['/etc/ssh/*.conf', '1 B Z \\q a b! x[1] z- é'],
	['**.conf', '1 B Z \\q a b! x[1] z- é'],
	['[a-z].conf', 'a'],
	['[!a-z].conf', '1 B Z'],
	['.*.conf', '.hid'],
	['[.]hid.conf', ''],
	['x\\[1\\].conf', 'x[1]'],
	['x[[]1].conf', 'x[1]'],
	['[[:upper:]].conf', 'B Z'],
	['[[:digit:]].conf', '1'],
	['[]a].conf', 'a'],
	['[!]a].conf', '1 B Z'],
	['?.conf', '1 B Z a'],
	['??.conf', '\\q b! z- é'],
	['[z-a].conf', ''],
	['[a', ''],
	['[a-].conf', 'a'],
	['[^a].conf', 'a'],
	['[!!].conf', '1 B Z a'],
	['[\\a].conf', 'a'],
	['\\\\q.conf', '\\q'],
	['{a,B}.conf', ''],
	['[A-z].conf', 'B Z a'],
	['b!.conf', 'b!'],
	['./a.conf', 'a'],
	['../ssh/a.conf', 'a'],
	['sub/../a.conf', 'a'],
	['/etc/ssh//a.conf', 'a'],
	['missing.conf', ''],
	['/*.conf', '']
])('%s finds %s', (pattern, expected) => {
	const names = includedFiles(pattern, FOLDER, FILES).map((path) =>
		path.slice(FOLDER.length + 1, -'.conf'.length)
	);
	expect(names.join(' ')).toBe(expected);
});

it('takes paths among the files that are relative from the same folder', () => {
	expect(includedFiles('conf.d/*', FOLDER, { 'conf.d/b': '', 'conf.d/a': '' })).toEqual([
		'conf.d/a',
		'conf.d/b'
	]);
});

it('reads a hostile pattern in no time', () => {
	const files = { [`/etc/ssh/${'a'.repeat(5000)}`]: '' };
	expect(includedFiles(`${'*a'.repeat(2000)}b`, FOLDER, files)).toEqual([]);
});
