import { TARGET_IDS, type Environment, type TargetId } from '$engine';

/** The tabs in the order they are shown: what the person uses first, then the rest. */
export function tabsFor(environment: Environment): { own: TargetId[]; rest: TargetId[] } {
	const { control, clients, shellTimeout, symptom } = environment;
	const own = TARGET_IDS.filter((id) => {
		switch (id) {
			case 'sshd_config':
				return control.includes('server');
			case 'conntrack':
				return control.includes('network');
			case 'shell':
				return Boolean(shellTimeout) || symptom === 'logged-out';
			case 'ssh_config':
			case 'ssh':
				return control.includes('client') && clients.includes('openssh');
			case 'putty':
			case 'iterm2':
			case 'xshell':
			case 'securecrt':
				return control.includes('client') && clients.includes(id);
			default:
				return false;
		}
	});
	return { own, rest: TARGET_IDS.filter((id) => !own.includes(id)) };
}
