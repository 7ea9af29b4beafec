import type { AlgorithmList } from '../openssh/algorithms.ts';
import type { ConfigMessage } from '../openssh/resolution.ts';
import { assembled } from './algorithm-list.ts';
import { isOff, type Jump } from './jump.ts';
import { isNone } from './plain.ts';
import { messagesAt, textOf, type Ready } from './ready.ts';

/** The lists of algorithms in the order they are made, and what each is called inside. */
const LISTS: readonly (readonly [key: string, list: AlgorithmList, name: string])[] = [
	['ciphers', 'cipher', 'ciphers'],
	['macs', 'mac', 'macs'],
	['kexalgorithms', 'kex', 'kex_algorithms'],
	['hostbasedkeytypes', 'key', 'hostbased_key_types'],
	['hostbasedalgorithms', 'key', 'hostbased_accepted_algos'],
	['hostbasedacceptedalgorithms', 'key', 'hostbased_accepted_algos'],
	['pubkeyacceptedkeytypes', 'key', 'pubkey_key_types'],
	['pubkeyacceptedalgorithms', 'key', 'pubkey_accepted_algos'],
	['casignaturealgorithms', 'ca', 'ca_sign_algorithms']
];

/** What `none` takes back, whatever its case. */
const TAKEN_BACK = [
	'localcommand',
	'remotecommand',
	'proxycommand',
	'controlpath',
	'revokedhostkeys',
	'pkcs11provider',
	'securitykeyprovider',
	'knownhostscommand'
];

/**
 * What ssh does with the settings once all is read (`readconf.c fill_default_options`): lists of algorithms
 * are made, and what is `none` is taken back.
 * @returns why it does not go on, if it does not
 */
export function fillDefaults(ready: Ready): ConfigMessage[] {
	const { task, evaluation } = ready;
	const { release, build } = task;
	const { values } = evaluation;
	// Upstream's own provider is built in only where asked for.
	if (!values.has('securitykeyprovider'))
		values.set('securitykeyprovider', build === 'debian' ? 'internal' : '$SSH_SK_PROVIDER');
	const refused = LISTS.find(
		([key, list]) => assembled(list, textOf(ready, key), release, build) === undefined
	);
	if (refused) {
		const [key, , name] = refused;
		// From 8.5 to 9.5 ssh only complains of the last one, and leaves out the rest (run on 8.7, 9.2 and 9.3).
		if (key === 'casignaturealgorithms' && release >= 805 && release < 906) return [];
		return messagesAt(ready, key, `fill_default_options: ${name}: invalid argument`);
	}
	for (const key of TAKEN_BACK) if (isNone(String(values.get(key)))) values.delete(key);
	const jump = values.get('proxyjump') as Jump | undefined;
	if (release >= 708 && isOff(jump)) values.delete('proxyjump');
	const cnames = values.get('canonicalizepermittedcnames') as string[] | undefined;
	if (cnames?.length === 1 && asNone(cnames[0])) values.delete('canonicalizepermittedcnames');
	return [];
}

/** A rule for canonical names that is `none` has nothing behind its colon. */
function asNone(rule = ''): boolean {
	return rule.endsWith(':') && isNone(rule.slice(0, -1));
}
