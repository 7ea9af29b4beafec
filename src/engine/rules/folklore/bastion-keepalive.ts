import { myth, phrases } from './_myth.ts';

/** Keepalive believed to beat a bastion's limit. */
export const bastionKeepalive = myth({
	code: 'HF558',
	severity: 'warning',
	claims: [
		{
			about: phrases('bastion', 'jump ?server', 'session manager', '堡垒机', 'jumpserver'),
			says: [
				phrases('{client-alive}', '{server-alive}', '{keepalive}'),
				phrases(
					'{prevent}',
					'beats?',
					'does not (?:time out|disconnect|drop)',
					'never (?:disconnects?|drops?|closes?|times? out|kicks?)',
					'policy',
					'绕过',
					'就不会',
					'不会(?:超时|断|踢)'
				)
			],
			unless: phrases(
				'ignore\\w{0,2}',
				'in front of',
				'proxy ?jump',
				'不理会',
				'无效',
				'network',
				'网络',
				'nat'
			)
		}
	],
	wrong: 'A heartbeat every 30 s prevents the bastion from closing idle sessions.',
	right: "A bastion's idle limit ignores keepalives.",
	sources: [
		'https://github.com/jumpserver/koko/blob/dev/pkg/proxy/switch.go',
		'https://support.huaweicloud.com/usermanual-cbh/cbh_02_0097.html',
		'https://github.com/jumpserver/jumpserver/issues/5635'
	]
});
