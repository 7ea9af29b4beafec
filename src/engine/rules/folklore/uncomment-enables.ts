import { myth, phrases } from './_myth.ts';

/** A default merely uncommented. */
export const uncommentEnables = myth({
	code: 'HF541',
	severity: 'warning',
	claims: [
		{
			about: phrases('{an-alive}', 'tcpkeepalive'),
			says: phrases(
				'(?:uncomment\\w{0,3}|remov(?:e|ing) the (?:\\x23|hash|comment)|tak(?:e|ing) the (?:\\x23|hash)…away|delet(?:e|ing) the (?:\\x23|hash))',
				'(?:去掉|取消|删掉|删除|打开|放开|去除)[^。]{0,24}(?:注释|\\x23)',
				'注释[^。]{0,6}(?:打开|去掉|取消|放开|删掉)',
				'(?:前面的?)? ?\\x23 ?(?:去掉|删掉)'
			),
			unless: phrases(
				'chang\\w{1,3}',
				'still',
				'仍',
				'set it to',
				'and set',
				'to (?:60|30|[1-9]\\d)',
				'{an-alive} ?(?:to |=)?[1-9]',
				'改成',
				'改为',
				'并(?:把|将|设)',
				'设为',
				'{server-alive}…sshd config',
				'sshd config…{server-alive}'
			)
		}
	],
	wrong: 'Uncomment #TCPKeepAlive yes to enable it.',
	right: 'Uncomment ClientAliveInterval and change its 0 to 60.',
	sources: ['sshd_config of OpenSSH: #ClientAliveInterval 0, #TCPKeepAlive yes']
});
