import { myth, phrases } from './_myth.ts';

/** PuTTY's TCP box. */
export const puttyTcpBox = myth({
	code: 'HF560',
	severity: 'warning',
	claims: [
		{
			about: phrases('putty', 'kitty'),
			says: [
				phrases('enable tcp keep ?alives?', 'so keepalive', '{tcp}'),
				phrases(
					'{stay-up}',
					'tick',
					'check',
					'box',
					'secret',
					'done',
					'{prevent}',
					'keeps?',
					'enough',
					'勾选',
					'打开',
					'开启',
					'即可',
					'不会断'
				)
			],
			unless: phrases(
				'seconds between keep ?alives?[^.。]{0,16}[1-9]',
				'两小时',
				'two hours',
				'2 ?h',
				'7200',
				'waits',
				'只在',
				'windterm',
				'only for',
				'sockets'
			)
		}
	],
	wrong: 'In PuTTY tick Enable TCP keepalives (SO_KEEPALIVE) and you are done.',
	right: 'In PuTTY set Seconds between keepalives to 30; the TCP box waits two hours.',
	sources: [
		'PuTTY config.c setup_config_box, pinger.c',
		'https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter4.html#config-keepalive'
	]
});
