import { message } from './_message.ts';

/** Bad Match condition. */
export const matchCondition = message({
	code: 'HF624',
	severity: 'error',
	mark: 'Match',
	line: /(?:(?<file>[^\s:]{1,255}) )?line (?<number>\d{1,9}): (?<problem>Bad Match condition|missing argument for Match '[^']{1,60}'|'all' cannot be combined with other Match attributes)/,
	said: '/home/a/.ssh/config line 7: Bad Match condition',
	other: "debug1: /home/a/.ssh/config line 7: matched 'host db1'",
	sources: ['OpenSSH readconf.c match_cfg_line, servconf.c match_cfg_line']
});
