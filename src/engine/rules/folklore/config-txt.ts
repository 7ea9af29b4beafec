import { myth, phrases } from './_myth.ts';

/** config.txt in place of config. */
export const configTxt = myth({
	code: 'HF545',
	severity: 'warning',
	claims: [
		{
			about: phrases('config\\.txt'),
			says: phrases('\\.ssh', 'ssh'),
			unless: phrases('rename', 'ren config', 'extension', '扩展名', '改名', '后缀')
		},
		{
			about: phrases('notepad', '记事本'),
			says: phrases(
				'(?:sav(?:e|ed|ing)|stor(?:e|ed|ing))…as (?:a |the )?config(?! ?\\.\\w)',
				'(?:保存|另存|存)(?:为|成|到)?[^。]{0,10}config(?! ?\\.\\w)'
			),
			amid: phrases('ssh'),
			unless: phrases(
				'all files',
				'quot\\w{1,6}',
				'extension',
				'without',
				'file type',
				'notepad\\+\\+',
				'所有文件',
				'引号',
				'扩展名',
				'后缀'
			)
		}
	],
	wrong: 'Make a new file C:\\Users\\you\\.ssh\\config.txt for your ssh settings.',
	right: 'The file is called config without any extension; rename .ssh\\config.txt.',
	sources: ['ssh_config(5) FILES', 'run: OpenSSH 9.2p1, strace of ssh -G']
});
