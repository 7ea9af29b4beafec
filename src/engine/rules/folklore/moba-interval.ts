import { myth, phrases } from './_myth.ts';

/** MobaXterm's interval that does not exist. */
export const mobaInterval = myth({
	code: 'HF562',
	severity: 'info',
	claims: [
		{
			about: phrases('moba ?xterm'),
			says: [
				phrases('keep ?alive', '心跳', '保活', '保持'),
				phrases('# ?(?:s|secs?|seconds?|秒)', 'interval', '间隔')
			],
			unless: phrases('no interval', 'without …interval', '没有间隔', 'just a', 'only a', 'putty')
		}
	],
	wrong: 'In MobaXterm enable SSH keepalive and choose an interval of 60 seconds.',
	right: 'MobaXterm has just a tick box, SSH keepalive, in its global settings.',
	sources: ['MobaXterm.ini [SSH] SSHKeepAlive2']
});
