import { myth, phrases } from './_myth.ts';

/** PuTTY believed to have an idle timeout. */
export const puttyHasTimeout = myth({
	code: 'HF561',
	severity: 'info',
	claims: [
		{
			about: phrases('putty'),
			says: phrases(
				'putty (?:has|comes with)…time ?out',
				'putty…(?:closes?|disconnects?|drops?|terminates?|ends?|times? out|kills?)…(?:inactive|idle|after|session|by default)',
				"(?:putty's|putty|its)(?: own| default| idle| session){0,3} time ?out(?: settings?| value)?",
				'default putty settings? (?:close|disconnect|drop)\\w{0,2}',
				'putty ?(?:的)?(?:默认)?[^。]{0,6}(?:超时时间|超时设置|超时)',
				'putty ?默认[^。]{0,12}(?:断|掉)'
			),
			unless: phrases(
				'network error',
				'connection timed out',
				'0',
				'{dead}',
				'keep ?alive',
				'报',
				'shows?',
				'中间设备'
			)
		}
	],
	wrong: 'PuTTY closes inactive sessions after 5 to 10 minutes by default.',
	right: 'PuTTY has no idle timeout of its own.',
	sources: ['https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter4.html#config-keepalive']
});
