import { printAddress, readAddress } from '../../formats/openssh/address.ts';
import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';

/** A network in `Match Address` whose address has bits behind its mask: `10.0.0.1/8`. */
export const matchNetwork: Explanation = {
	code: 'HF141',
	formats: ['sshd_config'],
	partly: true,
	explain({ setting, messages }) {
		if (setting?.name !== 'match') return undefined;
		const [, list = ''] =
			messages.map((message) => /^Invalid Match \w+ argument '(.*)'/.exec(message)).find(Boolean) ??
			[];
		const token = setting.line.args.find(({ value }) => list !== '' && value.endsWith(list));
		if (!token) return undefined;
		const mended = list.split(',').map(network).join(',');
		const from = token.to - list.length;
		return {
			from,
			to: token.to,
			params: { list },
			fixes:
				mended === list
					? []
					: [replace(from, token.to, mended, 'fix-write', { params: { value: mended } })]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Match Address 10.0.0.1/8\n    ClientAliveInterval 60\n', format: 'sshd_config' },
		good: { text: 'Match Address 10.0.0.0/8\n    ClientAliveInterval 60\n', format: 'sshd_config' }
	},
	sources: ['OpenSSH addr.c addr_pton_cidr']
};

/** A network with the bits behind its mask taken off. */
function network(entry: string): string {
	const [, negation = '', text = '', length = ''] = /^(!?)([^!/]+)\/(\d{1,3})$/.exec(entry) ?? [];
	const address = readAddress(text);
	const bits = Number(length);
	if (!address || length === '' || bits > address.bytes.length * 8) return entry;
	const bytes = address.bytes.map((byte, at) => {
		const left = Math.min(8, Math.max(0, bits - at * 8));
		return byte & ~(255 >> left);
	});
	return `${negation}${printAddress({ bytes, scope: 0 })}/${bits}`;
}
