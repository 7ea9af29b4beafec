import type { Explanation } from '../config/explanation.ts';
import { commentOut } from '../config/fixes.ts';
import { ignoreUnknown } from '../config/ignore-unknown.ts';
import { RELEASES, rangesOf } from '../config/releases.ts';

/** A keyword that came later than some releases, or went before others. */
export const keywordOfSomeReleases: Explanation = {
	code: 'HF127',
	partly: true,
	explain({ setting, message, number, releases }, view) {
		const rows = view.known.get(setting?.name ?? '');
		if (!setting?.line.keyword || !rows || !/Bad configuration option/.test(message))
			return undefined;
		const { from, to } = setting.line.keyword;
		const knowing = RELEASES.filter((release) =>
			rows.some(({ since = 0, until = Infinity }) => since <= release && release < until)
		);
		if (releases.some((release) => knowing.includes(release))) return undefined;
		const ignore = ignoreUnknown(view, setting);
		return {
			from,
			to,
			params: { keyword: setting.spelled, knowing: rangesOf(knowing) || '–' },
			fixes: [...(ignore ? [ignore] : []), commentOut(view.document, number)]
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: 'Host *\n    ObscureKeystrokeTiming no\n' },
		good: { text: 'Host *\n    ObscureKeystrokeTiming no\n', openssh: '9.5' }
	},
	sources: ['OpenSSH readconf.c keywords', 'OpenSSH servconf.c keywords']
};
