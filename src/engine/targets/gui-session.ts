import { windowsFileName } from '../formats/windows-name.ts';
import { hostName, SOME_HOST } from '../host.ts';

/** A saved session in a GUI client. */
export interface GuiSession {
	/** What it is called. */
	name: string;
	/** Its name as a file on Windows, without an extension. */
	fileName: string;
	/** Where it connects to: a placeholder where the name is no host. */
	address: string;
	/** Whom it logs in as; may be empty. */
	user: string;
}

/** The session that the answers name, or one for a placeholder. */
export function guiSession(host: string | undefined): GuiSession {
	const name = host ?? SOME_HOST;
	const found = hostName(host);
	const address = found?.pattern ?? SOME_HOST;
	return {
		name,
		fileName: windowsFileName(name),
		address,
		user: found && found.destination === host ? host.slice(0, -address.length - 1) : ''
	};
}
