import type { Explanation } from '../config/explanation.ts';
import { commentOut } from '../config/fixes.ts';
import { ignoreUnknown } from '../config/ignore-unknown.ts';
import { keywordsOfFile } from '../config/lines.ts';

/** A keyword that this program does not know and that is like none it knows. */
export const unknownKeyword: Explanation = {
	code: 'HF102',
	explain({ setting, message, number }, view) {
		if (!setting?.line.keyword || !/Bad configuration option/.test(message)) return undefined;
		const { name, spelled, line } = setting;
		if (view.known.has(name)) return undefined;
		const { from, to } = line.keyword ?? line;
		const ignore = ignoreUnknown(view, setting);
		const isDebian = keywordsOfFile(view.isServer, 'debian').has(name);
		return {
			from,
			to,
			...(isDebian && { variant: 'debian' }),
			params: { keyword: spelled, program: view.isServer ? 'sshd' : 'ssh' },
			fixes: [...(ignore ? [ignore] : []), commentOut(view.document, number)]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host *\n    UseKeychain yes\n' },
		good: { text: 'IgnoreUnknown UseKeychain\nHost *\n    UseKeychain yes\n' }
	},
	sources: ['OpenSSH readconf.c parse_token']
};
