import { myth, phrases } from './_myth.ts';

/** Raising the interval against drops. */
export const raiseInterval = myth({
	code: 'HF515',
	severity: 'warning',
	claims: [
		{
			about: phrases(
				'{an-interval}',
				'{an-alive}',
				'seconds between keep ?alives',
				'keep ?alives?',
				'心跳',
				'间隔'
			),
			says: phrases(
				'(?:increas(?:e|ing)|rais(?:e|ing)|lengthen|(?:larger|higher|bigger|longer|greater)(?! than)|bump|turn(?:ing)? up|extend)…(?:{an-interval}|{client-interval}|{server-interval}|seconds between|number of seconds|keep ?alives?|value|interval)',
				'(?:{an-interval}|{client-interval}|{server-interval}|seconds between keep ?alives|value)…(?:(?:larger|higher|bigger|longer|greater)(?! than)|increas\\w{1,3}|raised?|up to)',
				'调(?:大|高|长)',
				'(?:改|设|加|写|填)(?:得)?(?:大|长|高)(?:一)?(?:点|些)?',
				'延长',
				'加大',
				'增大',
				'增加(?![^。]{0,40}(?:\\d|[以如]下|[一两]行|配置|内容|参数))',
				'set (?:it|this|the value|{an-interval}) (?:to|=) (?:[2-9]\\d\\d|\\d{4,6})…(?:so (?:fast|quick\\w{0,2}|soon|often)|longer|later)'
			),
			amid: phrases(
				'{drop}',
				'{stay-up}',
				'longer',
				'so fast',
				'so quickly',
				'disconnect\\w{0,4}',
				'慢一些',
				'掉线',
				'断'
			),
			unless: phrases(
				'{a-count}',
				'more likely',
				'makes? drops',
				'更容易',
				'失效',
				'更糟',
				'反而',
				'只会',
				'却',
				'smaller',
				'below',
				'less than',
				'lower',
				'shorter',
				'小于',
				'低于',
				'调小',
				'改小',
				'count ?max',
				'countmax',
				'次数',
				'the count',
				'{dead}',
				'nat timeout',
				'administrators?',
				'管理员',
				'bandwidth',
				'battery',
				'{tcp-sysctl}',
				'{tcp}',
				'tmout',
				'足够大',
				'堡垒机',
				'putty timeout',
				'too (?:large|long|high|big|great)',
				'[太过](?:大|长|高)',
				'(?:server|cpu) load',
				'(?:省|减少|浪费)[^,。]{0,4}流量'
			)
		}
	],
	wrong: 'If your session drops, increase ClientAliveInterval to a higher value.',
	right:
		"If your session drops, make ClientAliveInterval smaller than the firewall's idle timeout.",
	sources: [
		'run: OpenSSH 9.2p1 through a Linux NAT with nf_conntrack_tcp_timeout_established 8, interval 3 lives, 15 dies'
	]
});
