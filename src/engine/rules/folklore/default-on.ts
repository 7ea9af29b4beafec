import { myth, phrases } from './_myth.ts';

/** ClientAlive believed to be on by default. */
export const defaultOn = myth({
	code: 'HF516',
	severity: 'info',
	claims: [
		{
			about: phrases('{client-alive}', '{server-alive}'),
			says: phrases(
				'(?:by default|defaults?|out of the box|ships?)…(?:15|180|300|enabled|enforces?|on\\b|# (?:s|sec\\w{0,4}|min\\w{0,5})|minutes|active)',
				'(?:15|180|300|enabled|enforces?|switched on|active|turned on)…(?:by default|out of the box)',
				'(?:默认|出厂|缺省)[^,。]{0,20}(?:15|180|300|开启|启用|打开|开着|# ?(?:秒|分)|分钟|\\d 分)',
				'(?:开启|启用|打开|开着)[^,。]{0,12}(?:默认|出厂)'
			),
			unless: phrases(
				'(?:defaults? (?:to |is |of )?|默认(?:是|为|值为|值是)?) ?(?:0|3(?! ?(?:min|分))|off|关)',
				'azure',
				'batchmode',
				'debian specific',
				'control ?(?:master|persist)',
				'teleport',
				'{tcp}',
				'count',
				'次数',
				'0'
			)
		}
	],
	wrong: 'ClientAliveInterval is enabled by default, the default setting is 15.',
	right: 'ClientAliveInterval defaults to 0, which is off.',
	sources: ['OpenSSH servconf.c fill_default_server_options', 'sshd_config(5) ClientAliveInterval']
});
