import type { Explanation } from '../config/explanation.ts';
import { replace } from '../config/fixes.ts';
import { criteriaOf } from '../../formats/openssh/criteria.ts';
import { nearest } from '../config/nearest.ts';

/** A criterion that `Match` does not know, at all or in some releases. */
export const matchCriterion: Explanation = {
	code: 'HF124',
	partly: true,
	explain({ setting, messages }, { isServer, subject: { text } }) {
		const found = messages.flatMap(
			(message) => /^Unsupported Match attribute (\S+)/.exec(message)?.[1] ?? []
		);
		const [criterion] = found;
		if (setting?.name !== 'match' || criterion === undefined) return undefined;
		const token = setting.line.args.find(
			({ value }) => value === criterion || value === `!${criterion}`
		);
		if (!token) return undefined;
		const known = criteriaOf(isServer ? 'sshd_config' : 'ssh_config');
		const word = criterion.replace(/^!/, '');
		const isKnown = known.some((name) => name.toLowerCase() === word.toLowerCase());
		const isPlain = text.slice(token.from, token.to) === token.value;
		const near = isKnown || !isPlain ? undefined : nearestOf(word, known);
		const isNegated = isServer && criterion.startsWith('!');
		return {
			from: token.from,
			to: token.to,
			...(isNegated && isKnown && { variant: 'negated' }),
			params: { criterion, known: known.join(', ') },
			fixes:
				near === undefined
					? []
					: [
							replace(token.to - word.length, token.to, near, 'fix-spell', {
								params: { nearest: near },
								safe: true
							})
						]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Match hots example.com\n    ServerAliveInterval 60\n' },
		good: { text: 'Match host example.com\n    ServerAliveInterval 60\n' }
	},
	sources: ['OpenSSH readconf.c match_cfg_line', 'OpenSSH servconf.c match_cfg_line']
};

function nearestOf(word: string, known: readonly string[]): string | undefined {
	const lower = nearest(
		word.toLowerCase(),
		known.map((name) => name.toLowerCase())
	);
	return known.find((name) => name.toLowerCase() === lower);
}
