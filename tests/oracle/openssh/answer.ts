/** What a program made of a file. */
export interface Answer {
	ok: boolean;
	/** Lower-case keyword → values as printed, where it took the file. */
	options: Record<string, string[]>;
	/** What it said about a line, in its order and words. */
	errors: ErrorAt[];
	/** What it said about no line in particular. */
	remarks: string[];
}

export interface ErrorAt {
	line: number;
	message: string;
	/** The included file, if it is not the main one. */
	file?: string;
}

/** What says that ssh asks for a terminal, that a summary follows, or that a file was not there to be loaded. */
const NOISE =
	/^(?:Pseudo-terminal will not|debug\d: |Unable to load host key|Could not load host|.*: terminating, \d+ bad|$)/;

const POSITIONED = /^(\S+?):? line (\d+): (.*)$/;

/**
 * Takes a program's output apart.
 * @param name the file's, as the program was told it
 * @param key the host key that sshd was given beside the file
 */
export function readAnswer(
	status: number,
	stdout: string,
	stderr: string,
	name: string,
	key: string
): Answer {
	const answer: Answer = { ok: status === 0, options: {}, errors: [], remarks: [] };
	for (const line of stdout.split(/\r?\n/)) {
		if (line === '') continue;
		const space = `${line} `.indexOf(' ');
		const value = line.slice(space + 1);
		if (value !== key) (answer.options[line.slice(0, space).toLowerCase()] ??= []).push(value);
	}
	for (const line of stderr.split(/\r?\n/)) {
		if (NOISE.test(line)) continue;
		const [, file, number, message] = POSITIONED.exec(line) ?? [];
		if (file === undefined || message === undefined) answer.remarks.push(line);
		else
			answer.errors.push({
				line: Number(number),
				message,
				...(file !== name && { file })
			});
	}
	return answer;
}
