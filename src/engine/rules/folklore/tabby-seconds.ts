import { myth, phrases } from './_myth.ts';

/** Tabby's milliseconds taken for seconds. */
export const tabbySeconds = myth({
	code: 'HF563',
	severity: 'warning',
	claims: [
		{
			about: phrases('tabby'),
			says: phrases(
				'(?:keep ?alive ?interval|keep ?alive|心跳间隔|心跳|保持活动间隔|保活间隔|保活)[^\\d。]{0,14}(?:[1-9]|[1-9]\\d|[1-9]\\d\\d)(?!\\d)',
				'(?:keep ?alive(?: interval)?|interval|心跳|保活)…(?:in|are|is|单位是?|以) ?(?:seconds|秒)'
			),
			unless: phrases('ms', 'millisecond\\w{0,1}', '毫秒', '\\d000', 'count')
		}
	],
	wrong: 'In Tabby try setting keep alive to 240.',
	right: 'Tabby counts milliseconds: write 30000 as its keep alive interval.',
	sources: ['tabby-ssh profiles.ts, session/ssh.ts', 'https://github.com/Eugeny/tabby/issues/3132']
});
