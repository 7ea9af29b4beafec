import { myth, phrases } from './_myth.ts';

/** CountMax taken for a time. */
export const countIsTime = myth({
	code: 'HF504',
	severity: 'info',
	claims: [
		{
			about: phrases('{client-count}', '{server-count}', 'count max', '{a-count}'),
			says: phrases(
				'(?:is|are|counted|measured|given|specified|set|value|unit|expressed)…(?:in|as|of|to) (?:a (?:number|length|period) of )?(?:seconds|minutes|hours|time)',
				'{a-count}(?: to| of| is| =|:|,)? # \\(?{time}(?! ?x)',
				'{a-count} ?(?:to|of|is|=|:|设为|设成|为|写|填)? # \\(?(?:seconds|minutes|min|mins|secs|hours|秒|分钟|小时)',
				'# \\(?(?:seconds|minutes|秒|分钟)[^,;、。]{0,12}{a-count}',
				'(?<before>\\d{2,9}) (?:s|seconds|秒)[^,;。]{0,60}{a-count} \\k<before>',
				'{a-count} (?<after>\\d{2,9})[^,;。]{0,40}\\k<after> (?:s|seconds|秒)',
				'(?:单位)(?:是|为|:)? ?(?:秒|分钟?|小时|时间)',
				'(?:表示|意思是|等于|就是|相当于|也就是)…(?:#|几|半|一|两|三|十) ?(?:个)?(?:秒|分钟|小时)',
				'几秒(?:钟)?(?:不|没|无)',
				'(?:waits?|means|so)…(?:#|thirty|ten|five|three|half an hour|an hour|fifteen|twenty) ?(?:{time})? (?:minutes|seconds|hours)'
			),
			unless: phrases(
				'interval',
				'间隔',
				'{product}',
				'times',
				'probes?',
				'messages?',
				'探测',
				'notice',
				'连续',
				'reconnect',
				'attempts?',
				'(?:#|[两三四五六十]) ?次'
			)
		}
	],
	wrong: 'ClientAliveCountMax is given in minutes.',
	right: 'ClientAliveCountMax counts unanswered probes; it has no unit.',
	sources: [
		'sshd_config(5) ClientAliveCountMax',
		'run: OpenSSH 9.2p1, ClientAliveCountMax 5m says integer value invalid'
	]
});
