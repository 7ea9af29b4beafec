import { myth, phrases } from './_myth.ts';

/** TCP believed to close idle connections. */
export const tcpClosesIdle = myth({
	code: 'HF526',
	severity: 'info',
	claims: [
		{
			about: phrases('{tcp}', 'tcp', '{tcp-sysctl}'),
			says: phrases(
				'(?:tcp time ?out|{tcp}|tcp)…(?:cuts?|clos(?:es|ing)|terminates?|ends?|kills?|drops?|disconnects?)…(?:idle|inactive|sessions?|connections?)(?! whose)',
				'inherits? …tcp time ?out',
				'tcp time ?out(?! (?:un|est|fin|syn|clos))…(?:# (?:s|min)|three |five |default)',
				'(?:increase|raise|larger|higher)…{tcp-sysctl}…{stay-up}',
				'{tcp}[^。]{0,20}(?:触发|导致|引起|会)[^。]{0,8}断',
				'tcp[^。]{0,12}(?:空闲超时|超时)[^。]{0,12}断',
				'{tcp-sysctl}[^。]{0,8}(?:调大|改大|加大|增大|调高)(?:[^。]{0,6}{stay-up})?'
			),
			unless: phrases(
				'{dead}',
				'outages?',
				'(?:网络|路由)中断',
				'11',
				'675',
				'nat',
				'firewalls?',
				'box',
				'防火墙',
				'中间设备'
			)
		}
	],
	wrong: 'TCP keepalive closes idle connections after some minutes.',
	right: 'TCP keepalive ends only connections whose peer does not answer.',
	sources: ['tcp(7) tcp_keepalive_time']
});
