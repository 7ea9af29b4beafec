/** SSH clients the plan knows, and what they do about silence. Source: each client's own code or documentation. */
export interface Client {
	/** What it sends: an SSH message that is answered, or one that is not. Unknown clients have neither. */
	probe?: 'answered' | 'unanswered';
	/** Runs on Windows, or may, whose TCP gives up sooner (reported: 25 to 50 s). */
	windows?: true;
}

const clients = {
	openssh: { probe: 'answered' },
	putty: { probe: 'unanswered', windows: true },
	iterm2: { probe: 'answered' },
	xshell: { windows: true },
	securecrt: { windows: true },
	other: { windows: true }
} as const satisfies Record<string, Client>;

export type ClientId = keyof typeof clients;

export const CLIENT_IDS = Object.keys(clients) as ClientId[];

export function clientOf(id: ClientId): Client {
	return clients[id];
}

/** Clients that run OpenSSH's `ssh` and so give up after interval × (count max + 1). */
export function runsOpenssh(id: ClientId): boolean {
	return id === 'openssh' || id === 'iterm2';
}
