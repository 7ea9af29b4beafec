import type { Reason } from '../../reason.ts';

/** Whose build it is: `debian` adds Debian's patches. */
export type Build = 'upstream' | 'debian';

/** For whom a configuration is read, and by which program. Without `openssh` it is the newest. */
export type ResolveQuery =
	| {
			format: 'ssh_config';
			/** The host as it is typed behind `ssh`. */
			host: string;
			/** The user given on the command line. */
			user?: string;
			/** Who runs ssh. */
			localUser?: string;
			openssh?: string;
			build?: Build;
			/** Texts for `Include`, by path. */
			files?: Record<string, string>;
	  }
	| {
			format: 'sshd_config';
			/** Who logs in. */
			user?: string;
			/** The groups they are in; only the machine knows otherwise. */
			groups?: readonly string[];
			/** Whether there is no such user; there is unless told. */
			invalidUser?: boolean;
			/** The client's name and address. */
			host?: string;
			address?: string;
			/** The server's end of the connection. */
			localAddress?: string;
			localPort?: number;
			routingDomain?: string;
			openssh?: string;
			build?: Build;
			files?: Record<string, string>;
	  };

/** The two files that are read this way. */
export type ConfigFormat = ResolveQuery['format'];

/** What the program makes of a configuration: its settings, or why it refuses it. */
export type Resolution =
	| {
			ok: true;
			/** Lower-case keyword → values, as `ssh -G` or `sshd -T` prints them. */
			options: Record<string, string[]>;
			/** What cannot be known here. */
			undecided: Undecided[];
			/** Lines the program takes with a message on stderr: deprecated or unsupported keywords. */
			notices: ConfigMessage[];
	  }
	| {
			ok: false;
			/** In the program's order and words; the first is where it points first. */
			errors: ConfigMessage[];
	  };

/** What the program says about a line. */
export interface ConfigMessage {
	/** Line 0 is the file as a whole. */
	line: number;
	/** The program's words behind `FILE line N: `. */
	message: string;
	/** The included file it is in; absent for the text itself. */
	file?: string;
}

/** A condition or an included file that nobody can know in a page. */
export interface Undecided {
	line: number;
	file?: string;
	reason: Reason;
	/** What would hold if it went the other way: the settings that would differ. */
	options: Record<string, string[]>;
}

/** A line of the text, or of an included file. */
export interface Place {
	line: number;
	file?: string;
}

/** Why a keyword has the value it has. */
export interface Explanation {
	/** Lower-case. */
	keyword: string;
	values: string[];
	/** `decided`, `default`, … : why it has these values, to be put in words. */
	reason: Reason;
	/** The lines the values come from; none where it is the default. */
	decided: Place[];
	/** Lines that would have set it, had no earlier one. */
	beaten: Place[];
	/** Lines in blocks that do not apply, with why. */
	skipped: (Place & { reason: Reason })[];
}
