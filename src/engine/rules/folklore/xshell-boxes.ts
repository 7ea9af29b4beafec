import { myth, phrases } from './_myth.ts';

/** Xshell's other two boxes. */
export const xshellBoxes = myth({
	code: 'HF564',
	severity: 'warning',
	claims: [
		{
			about: phrases('xshell'),
			says: phrases(
				'(?:send|发送)[^。]{0,6}(?:a )?(?:newline )?(?:string|字符串)',
				'all (?:three|3|the) box\\w{0,2}',
				'(?:三个|全部|都)[^。]{0,4}勾',
				'(?:tick|check|enable|勾选|打开|开启)[^。]{0,20}(?:{tcp}|tcp ?保持活动)',
				'tcp ?(?:保持活动|keep ?alive)'
			),
			unless: phrases(
				'off',
				'leave',
				'only',
				'只保留',
				'取消',
				'去掉',
				'关闭',
				'会被打进',
				'types? into',
				'关掉'
			)
		}
	],
	wrong: 'In Xshell tick all three boxes in Keep Alive.',
	right: 'In Xshell leave only the first box on, keep alive messages every 60 s.',
	sources: [
		'https://netsarang.atlassian.net/wiki/spaces/ENSUP/pages/419956758/Connection+_+Keep+Alive'
	]
});
