/** What a program made of a file. */
export interface Answer {
	ok: boolean;
	/** Lower-case keyword → values as printed, where it took the file. */
	options: Record<string, string[]>;
	/** Why it refused the file, line by line, in its order and words. */
	errors: MessageAt[];
	/** Lines it took with a word about them. */
	notices: MessageAt[];
	/** What it said about no line in particular. */
	remarks: string[];
}

export interface MessageAt {
	line: number;
	message: string;
	/** The included file, if it is not the main one. */
	file?: string;
}

/** What is not about the file: a terminal that is missing, a summary, a key that is not there to be loaded. */
const NOISE =
	/^(?:Pseudo-terminal will not|debug\d: |Unable to load host key|Could not load host|.*: terminating, \d+ bad|$)/;

/** What a message quotes may have a carriage return in it. */
const POSITIONED = /^(\S+?):? line (\d+): (.*)$/s;

/** The few that tell the line behind, and no file. */
const POSITIONED_BEHIND = /^Invalid Match \w+ argument '.*' at line (\d+)$/s;

const NOTICE = /^(?:Deprecated|Unsupported) option /;

/** sshd reads Match blocks a second time, and says the same again. */
const AGAIN = 'reprocess config line ';

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
	key?: string
): Answer {
	const answer: Answer = { ok: status === 0, options: {}, errors: [], notices: [], remarks: [] };
	for (const line of stdout.split(/\r?\n/)) {
		if (line === '') continue;
		const space = `${line} `.indexOf(' ');
		const value = line.slice(space + 1);
		if (value !== key) (answer.options[line.slice(0, space).toLowerCase()] ??= []).push(value);
	}
	for (const said of stderr.split(/\r?\n/)) {
		if (NOISE.test(said)) continue;
		const line = said.startsWith(AGAIN) ? `${name} line ${said.slice(AGAIN.length)}` : said;
		const [, file = name, number, message = ''] = POSITIONED.exec(line) ?? [];
		const behind = POSITIONED_BEHIND.exec(line);
		const at = { line: Number(number), message, ...(file !== name && { file }) };
		if (behind) answer.errors.push({ line: Number(behind[1]), message: line });
		else if (number === undefined) answer.remarks.push(line);
		else if (!NOTICE.test(message)) answer.errors.push(at);
		else if (!said.startsWith(AGAIN)) answer.notices.push(at);
	}
	return answer;
}
