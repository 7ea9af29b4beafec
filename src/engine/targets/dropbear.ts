import { header, run, say, type Artifact, type RenderOptions } from './target.ts';

/**
 * OpenWrt's Dropbear, which reads no sshd_config: its own setting, through UCI. It probes after so many
 * seconds without traffic and closes after three times that without an answer (dropbear `-K`).
 */
export function dropbear(interval: number, options: RenderOptions): Artifact[] {
	const commands = [
		`uci set dropbear.@dropbear[0].SSHKeepAlive='${interval}'`,
		'uci commit dropbear',
		'/etc/init.d/dropbear reload'
	];
	return [
		{
			target: 'sshd_config',
			variant: 'dropbear',
			kind: 'command',
			text: `${[...header(options, '#', [['comment-dropbear', { interval, deadline: interval * 3 }]]), ...commands].join('\n')}\n`,
			language: 'sh',
			destination: { path: '/etc/config/dropbear', system: 'openwrt' },
			apply: [
				run('uci get dropbear.@dropbear[0].SSHKeepAlive'),
				say('keep-a-session-unverified'),
				say('dropbear-before'),
				say('dropbear-idle')
			],
			verify: [
				run('uci get dropbear.@dropbear[0].SSHKeepAlive', String(interval)),
				say('verify-new-session')
			],
			undo: [
				run(
					[
						'uci delete dropbear.@dropbear[0].SSHKeepAlive',
						'uci commit dropbear',
						'/etc/init.d/dropbear reload'
					].join('\n')
				),
				say('dropbear-default'),
				say('dropbear-put-back')
			]
		}
	];
}
