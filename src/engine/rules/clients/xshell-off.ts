import { entryOf, wholeNumber } from '../../formats/sections.ts';
import { xshEntries } from '../../formats/xshell.ts';
import type { Rule } from '../rule.ts';
import { SOME_INTERVAL, probeFix, sessionsOf } from './_sessions.ts';

const SECTION = '[CONNECTION:KEEPALIVE]\n';

/** Xshell's SSH message is on by default; here it was switched off. */
export const xshellOff: Rule = {
	code: 'HF422',
	severity: 'warning',
	formats: ['xshell'],
	*check(subject) {
		const { entries } = xshEntries(subject.text);
		const [session] = sessionsOf(subject);
		const at = entryOf(entries, 'KeepAlive') ?? session?.probe?.at;
		if (!at || !session?.probe || session.probe.interval > 0) return;
		// Other rules say what these do instead.
		if (session.tcp?.on || (session.typed?.interval ?? 0) > 0) return;
		const zero = wholeNumber(entryOf(entries, 'KeepAlive')?.value ?? '1') !== 0;
		const place = zero ? session.probe.at : at;
		yield {
			from: place.from,
			to: place.to,
			...(zero && { variant: 'zero' }),
			fixes: probeFix(subject, session.at, SOME_INTERVAL)
		};
	},
	fix: 'offered',
	examples: {
		bad: { text: `${SECTION}KeepAliveInterval=60\nTCPKeepAlive=0\nSendKeepAlive=0\nKeepAlive=0\n` },
		good: { text: `${SECTION}KeepAliveInterval=60\nTCPKeepAlive=0\nSendKeepAlive=0\nKeepAlive=1\n` }
	},
	sources: ['Xshell 5.1 to 7.1 session files']
};
