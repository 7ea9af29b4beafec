/** A run of a file in one of three voices: comments, values, and the rest. */
export interface Run {
	text: string;
	voice?: 'comment' | 'value';
}

/** What starts a comment, by an artifact's language. */
const COMMENTS: Record<string, string> = {
	ssh_config: '#',
	sshd_config: '#',
	sh: '#',
	sysctl: '#',
	powershell: '#',
	python: '#',
	reg: ';'
};

/** Splits a file into voices, line by line. A comment stands on its own line in all of these files. */
export function colour(text: string, language: string): Run[] {
	const mark = COMMENTS[language];
	return text.split(/(?<=\n)/).flatMap((line): Run[] => {
		if (mark && line.trimStart().startsWith(mark)) return [{ text: line, voice: 'comment' }];
		const value = /^(.*[ =])([\w.:%$*-]+)(\s*)$/.exec(line);
		const [, before, said, after] = value ?? [];
		if (
			!before ||
			!said ||
			!['ssh_config', 'sshd_config', 'sysctl', 'reg', 'ini'].includes(language)
		)
			return [{ text: line }];
		return [{ text: before }, { text: said, voice: 'value' }, { text: after ?? '' }];
	});
}
