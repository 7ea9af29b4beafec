import { blocksOf } from '../config/blocks.ts';
import { replace } from '../config/fixes.ts';
import type { Rule } from '../rule.ts';

/** A block for what another block's `HostName` says: `Host` sees the name as typed, never the one behind it. */
export const hostByAddress: Rule = {
	code: 'HF210',
	severity: 'info',
	formats: ['ssh_config'],
	*check(subject) {
		const blocks = blocksOf(subject);
		const aliases = new Map<string, string>();
		for (const { head, settings } of blocks) {
			const [alias, ...more] = head?.args ?? [];
			const hostname = settings.find(({ name }) => name === 'hostname')?.args[0];
			if (head?.name !== 'host' || alias === undefined || hostname === undefined) continue;
			if (more.includes(hostname) || alias === hostname || /[*?!%]/.test(alias + hostname))
				continue;
			aliases.set(hostname, alias);
		}
		for (const { head, settings } of blocks) {
			const [pattern, ...more] = head?.args ?? [];
			const [token] = head?.line.args ?? [];
			const alias = aliases.get(pattern ?? '');
			if (head?.name !== 'host' || !head.line.keyword || !token || pattern === undefined) continue;
			if (alias === undefined || more.length > 0 || settings.length === 0) continue;
			yield {
				from: token.from,
				to: token.to,
				params: { hostname: pattern, alias },
				fixes: [replace(token.to, token.to, ` ${alias}`, 'fix-add-alias', { params: { alias } })]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: {
			text: 'Host web\n    HostName 192.0.2.10\n\nHost 192.0.2.10\n    ServerAliveInterval 60\n'
		},
		good: {
			text: 'Host web 192.0.2.10\n    ServerAliveInterval 60\n\nHost web\n    HostName 192.0.2.10\n'
		}
	},
	sources: ['OpenSSH readconf.c oHost']
};
