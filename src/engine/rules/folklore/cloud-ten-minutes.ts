import { myth, phrases } from './_myth.ts';

/** The cloud server blamed for idle drops. */
export const cloudTenMinutes = myth({
	code: 'HF550',
	severity: 'info',
	claims: [
		{
			about: phrases(
				'aws',
				'amazon',
				'ec2',
				'azure',
				'gcp',
				'google cloud',
				'alibaba cloud',
				'aliyun',
				'tencent cloud',
				'cloud (?:vendors?|providers?|servers?)',
				'hosting provider',
				'the provider',
				'阿里云',
				'腾讯云',
				'华为云',
				'云服务器',
				'云主机',
				'云厂商'
			),
			says: [
				phrases(
					'{idle}',
					'没动静',
					'after a while',
					'(?:ten|10|5|five|fifteen|15) minutes',
					'(?:十|10|5|五|15) ?分钟'
				),
				phrases('{drop}', '{log-out}', 'kick\\w{0,3}', '踢'),
				phrases(
					'default',
					'by itself',
					'to save resources',
					'vendor',
					'provider',
					'server',
					'ssh',
					'默认',
					'服务器',
					'自动',
					'为了'
				)
			],
			unless: phrases(
				'nat',
				'load balancer',
				'nlb',
				'\\belb\\b',
				'gateway',
				'firewall',
				'security group',
				'负载均衡',
				'网关',
				'防火墙',
				'安全组',
				'# ?s\\b',
				'350',
				'240',
				'900',
				'session manager',
				'ssm',
				'bastion',
				'堡垒机',
				'iap',
				'cloud ?front',
				'{client-alive}',
				'network'
			)
		}
	],
	wrong: 'The provider kicks idle ssh sessions at ten minutes by default.',
	right: 'It is the NAT or load balancer in front of the server that drops idle connections.',
	sources: [
		'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html',
		'https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses',
		'https://cloud.google.com/compute/docs/troubleshooting/general-tips',
		'https://www.alibabacloud.com/help/en/nat-gateway/support/nat-gateway-faq/'
	]
});
