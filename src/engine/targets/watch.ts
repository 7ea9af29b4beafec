import { hostName, SOME_HOST } from '../host.ts';
import { planClient } from './sides.ts';
import { run, say, type Artifact, type Target } from './target.ts';

/** What is in force before anything is touched, and the probes themselves afterwards. */
export const watch: Target = (plan, environment) => {
	const { serverAliveInterval, serverAliveCountMax } = planClient(plan, environment);
	const name = hostName(environment.host);
	const host = name?.pattern ?? SOME_HOST;
	const destination = name?.destination ?? `user@${SOME_HOST}`;
	const options = `-o ServerAliveInterval=${serverAliveInterval} -o ServerAliveCountMax=${serverAliveCountMax}`;
	return [
		card('before', `ssh -G ${host} | grep -iE '^(serveralive|tcpkeepalive|controlpath)'`, [
			say('see-server'),
			run(
				"sudo sshd -T | grep -iE '^(clientalive|tcpkeepalive|channeltimeout|unusedconnectiontimeout)'"
			),
			say('see-tmout'),
			run('echo "$TMOUT"')
		]),
		card('client', `ssh -vvv ${options} ${destination} 2> ssh-debug.log`, [
			say('see-client-log', { interval: serverAliveInterval }),
			run(
				"tr -d '\\r' < ssh-debug.log | grep -E 'packet: type (80|81|82)$'",
				'debug3: send packet: type 80\ndebug3: receive packet: type 82'
			)
		]),
		card('server', 'sudo /usr/sbin/sshd -ddd -p 2222', [
			say('see-server-once'),
			run(`ssh -p 2222 ${options} ${destination}`),
			say('see-server-log', { interval: serverAliveInterval }),
			run(
				"sudo journalctl -u ssh -u sshd | grep -E 'Timeout, client not responding|terminating inactive'"
			),
			say('see-server-timeouts')
		]),
		card('wire', "sudo tcpdump -ni any 'tcp port 22'", [
			say('see-wire', { interval: plan.interval })
		])
	];
};

function card(variant: string, text: string, apply: Artifact['apply']): Artifact {
	return {
		target: 'watch',
		variant,
		kind: 'command',
		text: `${text}\n`,
		language: 'sh',
		apply,
		verify: [],
		undo: []
	};
}
