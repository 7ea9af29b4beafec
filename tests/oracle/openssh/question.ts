/** A configuration, and for whom it is read. */
export interface Question {
	file: 'ssh' | 'sshd';
	/** The main file; `@DIR@` stands for the folder that the others are in. */
	text: string;
	/** The files to include, by their path in that folder. */
	files: Record<string, string>;
	/** Whom ssh is to reach, or who comes to sshd; without a host, sshd is told of no connection. */
	to: { host?: string; user?: string; address?: string };
}

/** What stands for the folder of included files, which no two runs share. */
export const FOLDER = '@DIR@';
