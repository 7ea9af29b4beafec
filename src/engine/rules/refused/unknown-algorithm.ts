import { knownAlgorithms, type AlgorithmKind } from '../../formats/openssh/algorithms.ts';
import { matchesPattern } from '../../formats/openssh/pattern.ts';
import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';
import { keyOf } from '../config/lines.ts';
import { rowOf, valueOf } from '../config/values.ts';

const KINDS: Readonly<Record<string, AlgorithmKind>> = {
	ciphers: 'cipher',
	macs: 'mac',
	kexalgorithms: 'kex'
};

/** A name in a list of algorithms that a release does not know: it refuses the whole list. */
export const unknownAlgorithm: Explanation = {
	code: 'HF146',
	partly: true,
	explain({ setting, releases }, view) {
		const value = setting && valueOf(setting);
		if (!value || rowOf(setting, view)?.kind !== 'algorithms' || setting.args.length !== 1)
			return undefined;
		const kind = KINDS[keyOf(setting.name, view.known)] ?? 'key';
		const [, sign = '', list = ''] = /^([+^-]?)(.*)$/s.exec(value.value) ?? [];
		const names = list.split(',');
		const isUnknown = (name: string) =>
			releases.some(
				(release) =>
					!knownAlgorithms(kind, release, view.subject.build).some((known) =>
						matchesPattern(known, name)
					)
			);
		const unknown = names.filter(isUnknown);
		if (unknown.length === 0) return undefined;
		const left = names.filter((name) => !isUnknown(name));
		return {
			from: value.from,
			to: value.to,
			params: { names: unknown.join(', '), keyword: setting.spelled },
			fixes:
				left.length === 0 || value.to - value.from !== value.value.length
					? []
					: [
							replace(value.from, value.to, sign + left.join(','), 'fix-remove-names', {
								params: { names: unknown.join(', ') }
							})
						]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'KexAlgorithms curve25519-sha256,curve25519-sha265\n' },
		good: { text: 'KexAlgorithms curve25519-sha256,ecdh-sha2-nistp256\n' }
	},
	sources: [
		'OpenSSH kex.c kex_names_valid',
		'OpenSSH cipher.c ciphers_valid',
		'OpenSSH mac.c mac_valid',
		'OpenSSH sshkey.c sshkey_names_valid2'
	]
};
