import { eachLineOnce, probingsOf, span, type Probing } from '../alive/probing.ts';
import { sharingOf } from '../alive/sharing.ts';
import type { Rule } from '../rule.ts';

/** Two names for one machine, one socket, two intervals: who comes first decides for both. */
export const sharedAliasesDiffer: Rule = {
	code: 'HF324',
	severity: 'info',
	formats: ['ssh_config'],
	*check(subject) {
		const probings = probingsOf(subject).filter(
			({ stand }) => sharingOf(stand) && stand.get('hostname')?.isSet
		);
		yield* eachLineOnce(
			probings.map((later, at) => {
				const earlier = probings.slice(0, at).find((one) => shares(one, later));
				const place = later.interval.at ?? later.count.at;
				if (!earlier || !place) return undefined;
				return {
					...span(place),
					params: { interval: later.every, other: earlier.every, keyword: later.names.interval }
				};
			})
		);
	},
	fix: 'none',
	examples: {
		bad: {
			text: 'Host box\n    HostName 192.0.2.1\n    ServerAliveInterval 30\nHost box-far\n    HostName 192.0.2.1\n    ServerAliveInterval 15\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n'
		},
		good: {
			text: 'Host box\n    HostName 192.0.2.1\n    ServerAliveInterval 30\nHost box-far\n    HostName 192.0.2.2\n    ServerAliveInterval 15\nHost *\n    ControlMaster auto\n    ControlPath ~/.ssh/%C\n'
		}
	},
	sources: ['OpenSSH mux.c', 'ssh_config(5), ControlPath']
};

/** Whether two names come to one socket, but with other probes. */
function shares(one: Probing, other: Probing): boolean {
	const path = other.stand.get('controlpath')?.value ?? '';
	const same = ['controlpath', 'hostname', 'user', 'port', 'proxyjump'].every(
		(keyword) => one.stand.get(keyword)?.value === other.stand.get(keyword)?.value
	);
	// `%n` and `%k` may tell the names apart.
	return same && !/%[nk]/.test(path) && one.every !== other.every;
}
