import { expect, it } from 'vitest';
import { release } from '../../facts/release.ts';
import { matchAddressList, printAddress, readAddress } from './address.ts';

/** `ListenAddress` as sshd 9.2p1 reads and prints it. */
it.each([
	['127.0.0.1', '127.0.0.1'],
	['1.2', '1.0.0.2'],
	['0x7f.1', '127.0.0.1'],
	['010.1.1.1', '8.1.1.1'],
	['4294967295', '255.255.255.255'],
	['4294967296', undefined],
	['256.1.1.1', undefined],
	['08.1', undefined],
	['1.2.3.4.5', undefined],
	['', undefined],
	['::', '::'],
	['::1', '::1'],
	['2001:DB8::A', '2001:db8::a'],
	['1:2:3::', '1:2:3::'],
	['::1:0:0:2', '::1:0:0:2'],
	['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
	['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8'],
	['::1.2.3.4', '::1.2.3.4'],
	['::ffff:1.2.3.4', '::ffff:1.2.3.4'],
	['1:2:3:4:5:6:7:8:9', undefined],
	['1::2::3', undefined],
	['::12345', undefined],
	['::1.2.3.04', undefined]
])('address %j is %s', (text, expected) => {
	const address = readAddress(text);
	expect(address && printAddress(address)).toBe(expected);
});

/** `Match Address` as `sshd -T -C addr=…` takes it; `invalid` is what it refuses. */
it.each([
	['10.0.0.1', '10.0.0.0/8', '9.2', 'match'],
	['11.0.0.1', '10.0.0.0/8', '9.2', 'none'],
	['10.0.0.1', '10.0.0.1/8', '9.2', 'invalid'],
	['10.0.0.1', '10.0.0.0/33', '9.2', 'invalid'],
	['10.0.0.1', '10.0.0.0/129', '9.7', 'none'],
	['10.0.0.1', '10.0.0.0/129', '9.8', 'invalid'],
	['10.0.0.1', '10.0.0.0/ 8', '9.0', 'match'],
	['10.0.0.1', '10.0.0.0/ 8', '9.2', 'none'],
	['10.0.0.1', '10.0.0.0/ 8', '9.8', 'match'],
	['10.0.0.1', '10.*', '9.2', 'match'],
	['10.0.0.1', '10.0.0.0/8,!10.0.0.1', '9.2', 'negated'],
	['10.0.0.1', '!10.0.0.2,10.0.0.0/8', '9.2', 'match'],
	['10.0.0.1', '', '9.2', 'invalid'],
	['10.0.0.1', '10.0.0.0/8,', '9.2', 'invalid'],
	['10.0.0.1', '!', '9.2', 'invalid'],
	['::1', '::1/128', '9.2', 'match'],
	['2001:db8::5', '2001:db8::/32', '9.2', 'match'],
	['::1', '10.0.0.0/8', '9.2', 'none'],
	['junk', '10.0.0.1/8', '9.2', 'none'],
	[undefined, '10.0.0.1/8', '9.2', 'invalid'],
	[undefined, 'junk,10.*', '9.2', 'none']
])('%s in %j on %s: %s', (address, list, version, expected) => {
	expect(matchAddressList(address, list, release(version))).toBe(expected);
});
