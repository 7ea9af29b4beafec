import { myth, phrases } from './_myth.ts';

/** TCPKeepAlive no believed to stop all probes. */
export const tcpNoDisables = myth({
	code: 'HF530',
	severity: 'info',
	claims: [
		{
			about: phrases('{tcp}'),
			says: phrases(
				'(?:no|off)…(?:sends? (?:no|not)|will not (?:send|check)|does not (?:send|check)|no (?:messages|probes|checks)|stops? (?:sending|checking)|not check)',
				'(?:decides?|determines?|controls?) whether…(?:kept alive|alive|messages|keepalives?)',
				'without (?:it|{tcp})…no (?:probes?|keepalives?)',
				'(?:no|关闭|关掉)[^。]{0,16}(?:不再?发|不发|不检测|不会发|不检查)',
				'(?:决定|控制)[^。]{0,6}?(?:是否)?(?:保持连接|保活)'
			),
			unless: phrases('kernel', '内核', 'tcp level', 'so_keepalive', 'two hour', '两小时')
		}
	],
	wrong: 'With TCPKeepAlive no the server will not check clients at all.',
	right: "TCPKeepAlive no only drops the kernel's two-hour probe.",
	sources: [
		'run: OpenSSH 9.2p1, TCPKeepAlive no with ClientAliveInterval 1 and with ServerAliveInterval 1, probes as usual'
	]
});
