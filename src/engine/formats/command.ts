import { partOf, shellWords, type Word } from './shell-words.ts';
import type { Edit, Span } from './span.ts';

type Program = 'ssh' | 'autossh' | 'scp' | 'sftp' | 'sshfs';

/** An option with an argument, `-o Key=Value`, as the program takes it. */
export interface ConfigOption {
	/** The keyword as typed. */
	keyword: string;
	keywordAt: Span;
	value: string;
	valueAt: Span;
	/** As a line of a configuration file. */
	line: string;
	/** The argument. */
	at: Span;
	/** From `-o` to the end of the argument. */
	whole: Span;
	/** It stands behind the remote command's first word, and so is part of it. */
	remote: boolean;
	/** One of several in one argument, as sshfs has them. */
	listed: boolean;
}

/** One run of ssh or of what runs it. */
export interface Command {
	program: Program;
	programAt: Span;
	options: ConfigOption[];
	/** Other options: letter, argument. */
	flags: { letter: string; argument?: string; at: Span }[];
	/** `--word`, which none of these programs has. */
	long: Word[];
	/** The destination, or what is copied. */
	operands: Word[];
	/** The remote command's words, for `ssh` and `autossh`. */
	remote: Word[];
	from: number;
	to: number;
}

/** Letters that take an argument (ssh.c, scp.c, sftp.c of 10.5; autossh adds `M`). */
const WITH_ARGUMENT: Record<Program, string> = {
	ssh: 'bceiklmopBDEFIJLOPQRSWw',
	autossh: 'bceiklmopBDEFIJLMOPQRSWw',
	scp: 'cDFiJloPSX',
	sftp: 'BbcDFiJloPRSsX',
	sshfs: 'oFp'
};

/** Reads every ssh, autossh, scp, sftp and sshfs of a text, also where another program is told to run ssh. */
export function readCommands(text: string): Command[] {
	return shellWords(text).flatMap((words) => commandsOf(words, text));
}

/** The runs of ssh in one command of a shell. */
export function commandsOf(words: Word[], text: string): Command[] {
	const start = words.findIndex(({ value }) => programOf(value) !== undefined);
	const [first] = words;
	if (!first) return [];
	const lead = start < 0 ? words : words.slice(0, start);
	const prefixed = lead.every(isPrefix);
	if (start >= 0 && prefixed) {
		const command = readCommand(words.slice(start));
		return command ? [command] : [];
	}
	// `rsync -e 'ssh …'`, `git config core.sshCommand 'ssh …'`, `GIT_SSH_COMMAND='ssh …' git …`
	return words.flatMap((word) => {
		const at = word.value.startsWith('GIT_SSH_COMMAND=') ? 16 : 0;
		if (!/^ssh(?:\.exe)?\s/.test(word.value.slice(at))) return [];
		const inner = partOf(word, at, word.value.length);
		return shellWords(text, inner.from, inner.to).flatMap((inside) => readCommand(inside) ?? []);
	});
}

const PROGRAM = /^(?:.*[/\\])?(ssh|slogin|autossh|scp|sftp|sshfs)(?:\.exe)?$/i;

function programOf(word: string): Program | undefined {
	const name = PROGRAM.exec(word)?.[1]?.toLowerCase();
	return name === 'slogin' ? 'ssh' : (name as Program | undefined);
}

/** What may stand in front of a program: a prompt, an assignment, `sudo` and the like with their options. */
function isPrefix({ value }: Word): boolean {
	return (
		/^(?:[$%#>]|sudo|exec|nohup|time|env|PS|-\w+)$/.test(value) ||
		/[$%#>]$/.test(value) ||
		(/^[a-z_]\w*=/i.test(value) && !value.startsWith('GIT_SSH_COMMAND='))
	);
}

function readCommand([first, ...rest]: Word[]): Command | undefined {
	const program = first && programOf(first.value);
	if (!program) return undefined;
	const command: Command = {
		program,
		programAt: first,
		options: [],
		flags: [],
		long: [],
		operands: [],
		remote: [],
		from: first.from,
		to: rest.at(-1)?.to ?? first.to
	};
	const remote = program === 'ssh' || program === 'autossh';
	let ended = false;
	for (let index = 0; index < rest.length; index += 1) {
		const word = rest[index];
		if (!word) break;
		const inRemote = command.remote.length > 0;
		if (inRemote) command.remote.push(word);
		if (word.value === '--' && !inRemote && !ended) ended = true;
		else if (word.value.startsWith('--') && !inRemote && !ended) command.long.push(word);
		else if (/^-./.test(word.value) && (!ended || inRemote)) {
			const used = readFlags(command, word, rest[index + 1], inRemote);
			if (used) index += 1;
			if (used && inRemote) command.remote.push(rest[index] ?? word);
		} else if (!inRemote) {
			if (remote && command.operands.length > 0) command.remote.push(word);
			else command.operands.push(word);
		}
	}
	return command;
}

/** Reads a bundle such as `-fNo Key=Value`; whether the next word was its argument. */
function readFlags(command: Command, word: Word, next: Word | undefined, remote: boolean): boolean {
	const letters = WITH_ARGUMENT[command.program];
	for (let at = 1; at < word.value.length; at += 1) {
		const letter = word.value[at] ?? '';
		if (!letters.includes(letter)) {
			if (!remote) command.flags.push({ letter, at: word });
			continue;
		}
		const glued = at + 1 < word.value.length;
		const argument = glued ? part(word, at + 1) : next;
		const whole = { from: word.from, to: argument?.to ?? word.to };
		if (letter === 'o') {
			if (argument) addOptions(command, argument, whole, remote);
		} else if (!remote)
			command.flags.push({ letter, ...(argument && { argument: argument.value }), at: whole });
		return !glued && argument !== undefined;
	}
	return false;
}

function part(word: Word, from: number): Word {
	return {
		value: word.value.slice(from),
		places: word.places.slice(from),
		from: word.places[from] ?? word.to,
		to: word.to
	};
}

function addOptions(command: Command, argument: Word, whole: Span, remote: boolean): void {
	if (command.program !== 'sshfs') {
		command.options.push(optionOf(argument, 0, argument.value.length, whole, remote, false));
		return;
	}
	let from = 0;
	for (const piece of argument.value.split(',')) {
		const to = from + piece.length;
		command.options.push(optionOf(argument, from, to, whole, remote, true));
		from = to + 1;
	}
}

function optionOf(
	argument: Word,
	from: number,
	to: number,
	whole: Span,
	remote: boolean,
	listed: boolean
): ConfigOption {
	const line = argument.value.slice(from, to);
	const blank = line.length - line.trimStart().length;
	const keyword = /^[^\s="]*/.exec(line.trimStart())?.[0] ?? '';
	const behind = line.slice(blank + keyword.length);
	const gap = /^\s*=?\s*/.exec(behind)?.[0].length ?? 0;
	const value = behind.slice(gap).trimEnd();
	const keywordFrom = from + blank;
	const valueFrom = keywordFrom + keyword.length + gap;
	return {
		keyword,
		keywordAt: partOf(argument, keywordFrom, keywordFrom + keyword.length),
		value,
		valueAt: partOf(argument, valueFrom, valueFrom + value.length),
		line,
		at: listed ? partOf(argument, from, to) : { from: argument.from, to: argument.to },
		whole,
		remote,
		listed
	};
}

/** The option that counts: the first of its name (readconf.c), those of the remote command aside. */
export function optionNamed({ options }: Command, keyword: string): ConfigOption | undefined {
	return options.find(
		(option) => !option.remote && option.keyword.toLowerCase() === keyword.toLowerCase()
	);
}

/** An option and the value it should have. */
export interface WantedOption {
	keyword: string;
	value: string;
	/** Only where the command already says something else. */
	onlyIfSet?: boolean;
	/** Whether the value that is there means the same. */
	same?(value: string): boolean;
}

/** What has to change for a command to carry these options; nothing where it does. */
export function commandEdits(command: Command, wanted: readonly WantedOption[]): Edit[] {
	const edits: Edit[] = [];
	const missing: string[] = [];
	for (const { keyword, value, onlyIfSet, same } of wanted) {
		const option = optionNamed(command, keyword);
		if (!option) {
			if (!onlyIfSet) missing.push(`${keyword}=${value}`);
		} else if (option.value !== value && !same?.(option.value))
			edits.push(
				option.value === ''
					? { ...option.keywordAt, insert: `${keyword}=${value}` }
					: { ...option.valueAt, insert: value }
			);
	}
	if (missing.length > 0) {
		const at = command.programAt.to;
		const options = command.program === 'sshfs' ? [missing.join(',')] : missing;
		edits.push({ from: at, to: at, insert: options.map((option) => ` -o ${option}`).join('') });
	}
	return edits;
}
