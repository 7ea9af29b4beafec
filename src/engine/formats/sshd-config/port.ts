import type { Release } from '../../facts/release.ts';

/** Names that `/etc/services` gives ports to, where people use them for SSH or what is forwarded over it. */
const SERVICES: Readonly<Record<string, number>> = {
	ftp: 21,
	ssh: 22,
	telnet: 23,
	smtp: 25,
	domain: 53,
	http: 80,
	imap2: 143,
	https: 443,
	submission: 587,
	imaps: 993,
	mysql: 3306,
	postgresql: 5432
};

/**
 * A port as `misc.c a2port` reads it: white space, a sign and digits, or (since 7.9) a service's name.
 * @returns 0 to 65535, or nothing
 */
export function readPort(text: string, release: Release): number | undefined {
	if (/^[ \t\r\n\v\f]*[+-]?\d+$/.test(text)) {
		const port = Number(text);
		return port >= 0 && port <= 65_535 ? Math.abs(port) : undefined;
	}
	return release >= 709 && Object.hasOwn(SERVICES, text) ? SERVICES[text] : undefined;
}
