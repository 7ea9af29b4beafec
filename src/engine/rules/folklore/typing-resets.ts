import { myth, phrases } from './_myth.ts';

/** The clock believed to run from the last key. */
export const typingResets = myth({
	code: 'HF519',
	severity: 'info',
	claims: [
		{
			about: phrases('{server-alive}', '{client-alive}', '{keepalive}'),
			says: phrases(
				"(?:when|if|while|once|after|only when|unless)…(?:you|user|nobody|no one|client)…(?:(?:have |has |do|does|did)?(?: ?not|n't) (?:typed?|typing|pressed?)|stops? typing|is inactive|is idle|types? nothing)…(?:sends?|sent|fires?|probe|packet|message)",
				"(?:sends?|sent|fires?|probes?|packet|message)…(?:when|if|while|once|after|only while|only when)…(?:you|the user|nobody|no one)…(?:(?:have |has |do|does|did)?(?: ?not|n't) (?:typed?|typing|pressed?)|stops? typing|is inactive|is idle|types? nothing)",
				'(?:since|from|after) (?:the |your )?last (?:key|keystroke|key press|input|typed)',
				'(?:没有?|不|未)(?:敲|按)(?:任何)?(?:键|键盘|击键)…发',
				'(?:没|不|未)有?(?:输入|敲)(?:任何)?(?:命令|指令|键盘|东西)…(?:才|就|会)?[^,。]{0,8}发',
				'(?:从|自)?(?:你|用户)?最后一次(?:按键|敲键|输入|击键)',
				'用户(?:没有?|不)操作[^。]{0,12}(?:发|心跳|探测)'
			),
			unless: phrases(
				'{log-out}',
				'tmout',
				'iterm',
				'not from',
				'而不是',
				'(?:就|会|被|则)(?:自动)?(?:断|踢)',
				'(?:disconnects|drops|closes) (?:you|it|the|idle)'
			)
		}
	],
	wrong: 'When you have not typed for 60 s, ServerAliveInterval sends a packet.',
	right: 'ServerAliveInterval counts from the last data received, not from your last key.',
	sources: ['OpenSSH clientloop.c schedule_server_alive_check']
});
