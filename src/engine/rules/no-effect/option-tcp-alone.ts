import { optionNamed } from '../../formats/command.ts';
import { commandsIn } from '../commands.ts';
import { SOME_INTERVAL } from '../clients/_sessions.ts';
import type { Rule } from '../rule.ts';

/** TCPKeepAlive is on anyway, and waits for the kernel. */
export const optionTcpAlone: Rule = {
	code: 'HF282',
	severity: 'info',
	formats: ['ssh-command'],
	*check(subject) {
		for (const command of commandsIn(subject)) {
			const option = optionNamed(command, 'TCPKeepAlive');
			if (!option || !/^(?:yes|true)$/i.test(option.value)) continue;
			if (optionNamed(command, 'ServerAliveInterval')) continue;
			yield {
				from: option.at.from,
				to: option.at.to,
				fixes: [
					{
						edits: [{ ...option.at, insert: `ServerAliveInterval=${SOME_INTERVAL}` }],
						label: 'fix-probe-instead',
						params: { interval: SOME_INTERVAL },
						safe: false
					}
				]
			};
		}
	},
	fix: 'offered',
	examples: {
		bad: { text: 'ssh -o TCPKeepAlive=yes db1\n' },
		good: { text: 'ssh -o TCPKeepAlive=yes -o ServerAliveInterval=30 db1\n' }
	},
	sources: ['OpenSSH sshconnect.c ssh_connect_direct', 'Linux tcp(7): 7200 s']
};
