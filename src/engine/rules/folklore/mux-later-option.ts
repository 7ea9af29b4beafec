import { myth, phrases } from './_myth.ts';

/** Keepalive options on a later multiplexed client. */
export const muxLaterOption = myth({
	code: 'HF547',
	severity: 'warning',
	claims: [
		{
			about: phrases(
				'control ?master',
				'control ?path',
				'multiplex\\w{0,3}',
				'control ?persist',
				'复用',
				'master connection',
				'second (?:ssh|window)'
			),
			says: [
				phrases(
					'(?:-o )?{server-alive}',
					'keep ?alive',
					'-o …option',
					'-o (?:always|wins|overrides|takes precedence)',
					'心跳',
					'保活'
				),
				phrases(
					'takes? effect',
					'works?',
					'(?:just|simply) add',
					'(?:always )?wins',
					'overrides?',
					'applies',
					'applied',
					'new window',
					'second (?:ssh|window|command)',
					'也?有效',
					'生效',
					'起作用',
					'再加'
				)
			],
			amid: phrases(
				'-o',
				'second',
				'later',
				'new window',
				'command line',
				'命令行',
				'第二个',
				'再加'
			),
			unless: phrases(
				'first',
				'master (?:process )?(?:owns|has|does|decides)',
				'exit',
				'主连接的',
				'最先',
				'open\\w{0,3} the connection',
				'on the master',
				'close the master'
			)
		}
	],
	wrong:
		'With ControlMaster just add -o ServerAliveInterval=30 to the second ssh command and it takes effect.',
	right: 'With ControlMaster the first process decides: ServerAliveInterval counts only there.',
	sources: [
		'OpenSSH clientloop.c server_alive_check',
		'run: OpenSSH 9.2p1, 0 probes for a later client of a ControlMaster, one per second for the master'
	]
});
