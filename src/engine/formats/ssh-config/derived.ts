import type { Printer } from './setting.ts';

/** `ask` gives way where nobody could be asked; the default where hosts' keys are kept elsewhere. */
export function printUpdateHostKeys(value: string | undefined, by: Printer): string[] {
	const { release, values } = by;
	if (value === undefined) {
		const hosts = values.get('userknownhostsfile') as string[] | undefined;
		const isUsual = !hosts || (hosts.length === 1 && hosts[0] === '~/.ssh/known_hosts');
		const dns = (values.get('verifyhostkeydns') ?? 'false') === 'false';
		return [release >= 805 && isUsual && dns ? 'true' : 'false'];
	}
	if (value !== 'ask') return [value];
	const persists = (values.get('controlpersist') ?? 'no') !== 'no';
	if (persists && (release < 802 || values.has('controlpath'))) return ['false'];
	if (release < 802) return [value];
	if (values.has('remotecommand')) return ['false'];
	if (values.get('requesttty') === 'false') return ['false'];
	return [
		['QUIET', 'SILENT', 'FATAL', 'ERROR'].includes(values.get('loglevel') as string)
			? 'false'
			: value
	];
}

export function printExpanded(
	value: string | undefined,
	{ expand }: Printer
): string[] | undefined {
	return value === undefined ? undefined : [expand(value)];
}

/** Where keys are looked for unless it is said (`readconf.c fill_default_options`). */
export function identityFiles(release: number): string[] {
	const names = ['rsa'];
	if (release < 809) names.push('dsa');
	names.push('ecdsa');
	if (release >= 802) names.push('ecdsa_sk');
	names.push('ed25519');
	if (release >= 802) names.push('ed25519_sk');
	if (release >= 707 && release < 1001) names.push('xmss');
	if (release >= 809 && release < 908) names.push('dsa');
	if (release >= 1005) names.push('mldsa44_ed25519');
	return names.map((name) => `~/.ssh/id_${name}`);
}
