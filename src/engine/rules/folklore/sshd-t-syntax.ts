import { myth, phrases } from './_myth.ts';

/** sshd -T believed not to check. */
export const sshdTSyntax = myth({
	code: 'HF546',
	severity: 'info',
	claims: [
		{
			about: phrases('sshd -t', 'sshd test'),
			says: phrases(
				"(?:does(?: ?n't| not)|will not|won't|never)…(?:checks?|validates?|verif(?:y|ies)|tests?)…(?:syntax|config|errors?|file|anything)?",
				'without (?:checking|validating)',
				"only (?:prints|shows|dumps)…(?:not|n't|no)",
				'(?:不|并不|不会)(?:检查|校验|验证)(?:语法|配置|错误)?',
				'只(?:打印|显示|输出)[^。]{0,10}(?:不|没)'
			),
			unless: phrases('-g', 'host key')
		}
	],
	wrong: 'sshd -T prints the values but does not validate them.',
	right: 'sshd -T refuses a bad file just like sshd -t.',
	sources: ['sshd(8) -T', 'run: OpenSSH 9.2p1, sshd -T with a bad value, exit 255']
});
