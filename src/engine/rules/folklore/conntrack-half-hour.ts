import { myth, phrases } from './_myth.ts';

/** Half an hour of conntrack. */
export const conntrackHalfHour = myth({
	code: 'HF529',
	severity: 'info',
	claims: [
		{
			about: phrases('iptables', 'netfilter', 'conntrack', 'nftables'),
			says: [
				phrases(
					'(?:30|10|thirty|ten|half an) ?(?:min\\w{0,5}|hour|分钟)',
					'half hour',
					'1800',
					'600 ?(?:s|sec\\w{0,4}|秒)',
					'半(?:个)?小时'
				),
				phrases(
					'idle',
					'inactive',
					'{drop}',
					'forgets?',
					'tears? down',
					'expires?',
					'default',
					'out of the box',
					'默认',
					'空闲',
					'不动',
					'清除',
					'删'
				)
			],
			unless: phrases(
				'unack\\w{0,6}',
				'somebody',
				'要么',
				'有人',
				'five days',
				'432000',
				'五天',
				'5 ?天',
				'udp',
				'set …to'
			)
		}
	],
	wrong: 'By default Linux iptables forgets idle TCP connections after 30 minutes.',
	right: 'conntrack keeps established entries for five days by default.',
	sources: ['https://docs.kernel.org/networking/nf_conntrack-sysctl.html']
});
