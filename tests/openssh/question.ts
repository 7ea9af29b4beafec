import { resolve, type Resolution, type ResolveQuery } from '$engine';

/** A configuration, and for whom it is read. */
export interface Question {
	file: 'ssh' | 'sshd';
	/** The main file; `@DIR@` stands for the folder that the others are in. */
	text: string;
	/** The files to include, by their path in that folder. */
	files: Record<string, string>;
	/** Whom ssh is to reach, or who comes to sshd; without a host, sshd is told of no connection. */
	to: { host?: string; user?: string; address?: string };
	/** Options of the command line, which go before the file's. */
	commandLine?: string[];
}

/** What stands for the folder of included files, which no two runs share. */
export const FOLDER = '@DIR@';

/** Asks the engine what a release and build of the program would make of it. */
export function ask(
	{ file, text, files, to, commandLine = [] }: Question,
	program: { openssh: string; build: 'upstream' | 'debian' },
	localUser: string
): Resolution {
	const place = (content: string) => content.replaceAll(FOLDER, '/included');
	const { openssh, build } = program;
	const given = Object.entries(files).map(([path, content]) => [
		`/included/${path}`,
		place(content)
	]);
	const about = { ...to, openssh, build, files: Object.fromEntries(given) };
	const query: ResolveQuery =
		file === 'ssh'
			? { format: 'ssh_config', host: '', localUser, ...about }
			: { format: 'sshd_config', ...about };
	// Nothing but a line above the file can be told apart from the command line here.
	const above = commandLine.map((option) => `${option}\n`).join('');
	return named(resolve(above + place(text), query));
}

/** Folders in the engine's answer as they are in the question. */
function named(resolution: Resolution): Resolution {
	return JSON.parse(JSON.stringify(resolution).replaceAll('/included/', `${FOLDER}/`));
}
