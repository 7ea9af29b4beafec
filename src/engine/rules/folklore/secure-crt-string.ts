import { myth, phrases } from './_myth.ts';

/** SecureCRT's string taken for a keepalive. */
export const secureCrtString = myth({
	code: 'HF565',
	severity: 'warning',
	claims: [
		{
			about: phrases('secure ?crt', '反空闲', 'anti ?idle'),
			says: phrases(
				'(?:send|set|use|enter)[^。]{0,14}(?:a |an |empty |some ){0,3}string',
				'string…(?:or|same)…no ?op',
				'no ?op…(?:or|same)…string',
				'(?:发|填|设)[^。]{0,6}(?:字符串|空串|串)',
				'字符串[^。]{0,6}(?:或|都)'
			),
			unless: phrases(
				'off',
				'leave',
				'关闭',
				'去掉',
				'取消',
				'typed into',
				'rather',
				'会被',
				'iterm',
				'kitty',
				'xshell'
			)
		}
	],
	wrong: 'SecureCRT: set a string every so many seconds, or the NO-OP packet, either will do.',
	right: 'SecureCRT: send protocol NO-OP every 60 s and leave Send string off.',
	sources: ['SecureCRT session file: Idle NO-OP Check, Idle String']
});
