import { myth, phrases } from './_myth.ts';

/** Who sends the probes, swapped. */
export const directionSwapped = myth({
	code: 'HF513',
	severity: 'info',
	claims: [
		{
			about: phrases('{an-alive}'),
			says: phrases(
				'{client-alive}…(?:the )?(?:client|ssh client|your (?:machine|computer|side)) (?:sends?|pings?|asks|probes|checks|transmits)',
				'{server-alive}…(?:the )?(?:server|sshd) (?:sends?|pings?|asks|probes|checks|transmits)',
				'{server-alive}…how often the server (?:pings|sends|asks|probes)',
				'{client-alive}…how often the client (?:pings|sends|asks|probes)',
				'{client-alive}[^,。]{0,15}(?<![向给对往])(?:ssh)?客户端(?:每|会|给|向|定期|主动|隔)[^,。]{0,12}发',
				'{server-alive}[^,。]{0,15}(?<![向给对往])(?:服务器|服务端)(?:每|会|给|向|定期|主动|隔)?[^,。]{0,12}发',
				'{client-alive}[^,。]{0,12}由客户端发',
				'(?:the )?client (?:sends|pings)…{client-alive}',
				'(?:the )?server (?:sends|pings)…{server-alive}'
			),
			unless: phrases(
				'to the client',
				'asks the server',
				'if the client',
				'whether',
				'如果',
				'the server sends…{client-alive}',
				'{server-alive}…{client-alive}',
				'{client-alive}…{server-alive}',
				'replies',
				'answers?'
			)
		},
		{
			about: phrases('{an-alive}'),
			says: phrases(
				'{client-alive}[^,;。]{0,12}sent by the client',
				'{server-alive}[^,;。]{0,12}sent by the server'
			)
		}
	],
	wrong: 'ClientAliveInterval 30: the client sends a heartbeat every 30 s.',
	right: 'ClientAliveInterval 30: sshd sends a probe to the client every 30 s.',
	sources: ['OpenSSH serverloop.c client_alive_check', 'OpenSSH clientloop.c server_alive_check']
});
