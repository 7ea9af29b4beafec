import type { Release } from '../../facts/release.ts';
import { sshKeywords } from '../../facts/ssh-keywords.ts';
import { expandedUser, finalTokens, type Ready } from './ready.ts';
import type { Printer } from './setting.ts';
import { SETTINGS } from './settings.ts';
import { expandTokens } from './tokens.ts';

/** Values by lower-case keyword. */
export type Options = Record<string, string[]>;

/** The settings as `ssh -G` prints them (`readconf.c dump_client_config`). */
export function printOptions(ready: Ready): Options {
	const { release, build, host } = ready.task;
	const { values } = ready.evaluation;
	const tokens = finalTokens(ready);
	const by: Printer = {
		release,
		build,
		values,
		expand: (text) => expandTokens(text, tokens).text ?? text
	};
	const options: Options = {};
	if (release >= 902) options['host'] = [host];
	const user = expandedUser(ready);
	if (user !== undefined) options['user'] = [user];
	options['hostname'] = [ready.host];
	for (const [key, { aliasOf, gone }] of sshKeywords(
		release,
		build === 'debian' ? build : undefined
	)) {
		const setting = aliasOf || gone ? undefined : SETTINGS.get(key);
		if (!setting || options[key] || isUnprinted(key, release)) continue;
		const printed = setting.print(values.get(setting.storedAs ?? key) as never, by);
		if (printed && printed.length > 0) options[key] = printed;
	}
	return options;
}

/** Who runs ssh is printed as the user only where it is known; this setting was not printed at first. */
function isUnprinted(key: string, release: Release): boolean {
	return key === 'user' || (key === 'ignoreunknown' && release < 708);
}
