import { myth, phrases } from './_myth.ts';

/** CountMax 0 copied as an idle logout. */
export const countZeroServerLogout = myth({
	code: 'HF507',
	severity: 'warning',
	claims: [
		{
			about: phrases('{client-alive}', 'stig', 'cis', '等保'),
			says: phrases(
				'{log-out}',
				'{idle}',
				'terminat\\w{1,4}',
				'{drop}',
				'idle timeout',
				'到时间',
				'不动',
				'不发探测[^。]{0,6}断',
				'要求'
			),
			amid: phrases(
				'(?:{client-count}|count max|max count|count|次数) ?{zero}',
				'# (?:and|plus|with|/|,|和|配) ?(?:a count of )?(?:0|zero)(?!\\d)'
			),
			unless: phrases(
				'since (?:openssh )?8\\.2',
				'from 8\\.2',
				'8\\.2 (?:起|以后|之后|开始)',
				'自 (?:openssh )?8\\.2',
				'disables?',
				'unlimited',
				'infinite',
				'不限',
				'无限',
				'{server-alive}',
				'8\\.1',
				'copied as',
				'used to',
				'旧的?(?:加固)?指南',
				'255',
				'before 8\\.2',
				'older than 8\\.2',
				'8\\.2 之前',
				'{stay-up}'
			)
		}
	],
	wrong:
		'Set ClientAliveInterval 900 and ClientAliveCountMax 0 so that idle sessions end after 15 minutes.',
	right:
		'Since OpenSSH 8.2 a ClientAliveCountMax of 0 disables disconnecting, so idle sessions stay.',
	sources: [
		'OpenSSH commit 69334996a (8.2)',
		'https://github.com/ComplianceAsCode/content/issues/6519'
	]
});
