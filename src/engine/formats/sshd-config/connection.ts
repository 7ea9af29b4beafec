import type { ResolveQuery } from '../openssh/resolution.ts';

/** What is known of a connection; nothing where it is not. */
export interface Connection {
	user?: string | undefined;
	groups?: readonly string[] | undefined;
	invalidUser?: boolean | undefined;
	host?: string | undefined;
	address?: string | undefined;
	localAddress?: string | undefined;
	localPort?: number | undefined;
	routingDomain?: string | undefined;
	/** What the program calls itself. */
	version: string;
}

export type SshdQuery = Extract<ResolveQuery, { format: 'sshd_config' }>;
