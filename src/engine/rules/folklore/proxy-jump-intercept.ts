import { myth, phrases } from './_myth.ts';

/** A jump host believed to swallow keepalives. */
export const proxyJumpIntercept = myth({
	code: 'HF559',
	severity: 'info',
	claims: [
		{
			about: phrases('proxy ?jump', 'proxy ?command', 'jump ?hosts?', 'bastion', '跳板机'),
			says: [
				phrases('{keepalive}', '{server-alive}', 'keep ?alives?'),
				phrases(
					'intercept\\w{0,3}',
					'swallow\\w{0,3}',
					'(?:stops?|ends?|die) (?:at|on)',
					"(?:does not|do not|don't|never) (?:reach|pass|get)",
					'(?:must|has to|need to|needs to|have to) (?:also )?be set (?:also )?on',
					'absorb\\w{0,3}',
					'截住',
					'截断',
					'拦截',
					'吞掉',
					'到不了',
					'(?:再|也)(?:要)?(?:配|设)(?:一遍|一次|置)'
				)
			],
			unless: phrases('end to end', 'log(?:s|ged)? in for you', 'jumpserver', '端到端')
		}
	],
	wrong: 'With ProxyJump the keepalives stop at the bastion.',
	right: 'With ProxyJump the keepalives travel end to end to the target.',
	sources: [
		'run: OpenSSH 9.2p1, ssh -J with ServerAliveInterval 1, 6 probes at the target, none at the jump host'
	]
});
