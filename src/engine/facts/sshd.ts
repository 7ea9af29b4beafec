import type { SystemId } from './systems.ts';

/** How sshd is configured and told to read its configuration again, per system (OpenSSH facts, 1.8). */
export interface SshdPlace {
	/** The main file. */
	main: string;
	/** The folder whose files are read first, where the shipped main file includes one. */
	dropIns?: string;
	/** Checks the files without applying them. */
	test: string;
	/** Makes new connections use them; running sessions keep what they began with. */
	apply: string;
	/** Whether running sessions are known to survive that. */
	survives: boolean;
	/** What a person has to know besides, as codes. */
	notes: string[];
}

export const sshdPlaces: Record<Exclude<SystemId, 'openwrt'>, SshdPlace> = {
	debian: {
		main: '/etc/ssh/sshd_config',
		dropIns: '/etc/ssh/sshd_config.d',
		test: 'sudo sshd -t',
		apply: 'sudo systemctl reload ssh',
		survives: true,
		notes: []
	},
	rhel: {
		main: '/etc/ssh/sshd_config',
		dropIns: '/etc/ssh/sshd_config.d',
		test: 'sudo sshd -t',
		apply: 'sudo systemctl reload sshd',
		survives: true,
		notes: ['rhel-older']
	},
	alpine: {
		main: '/etc/ssh/sshd_config',
		test: 'sudo rc-service sshd checkconfig',
		apply: 'sudo rc-service sshd reload',
		survives: true,
		notes: ['as-root']
	},
	freebsd: {
		main: '/etc/ssh/sshd_config',
		test: 'sudo service sshd configtest',
		apply: 'sudo service sshd reload',
		survives: true,
		notes: ['as-root']
	},
	macos: {
		main: '/etc/ssh/sshd_config',
		dropIns: '/etc/ssh/sshd_config.d',
		test: 'sudo sshd -t',
		apply: 'sudo launchctl kickstart -k system/com.openssh.sshd',
		survives: false,
		notes: ['macos-restart']
	},
	windows: {
		main: '%ProgramData%\\ssh\\sshd_config',
		test: '& "$env:WINDIR\\System32\\OpenSSH\\sshd.exe" -t',
		apply: 'Restart-Service sshd',
		survives: false,
		notes: ['windows-administrator', 'windows-test']
	},
	sysv: {
		main: '/etc/ssh/sshd_config',
		test: 'sudo /usr/sbin/sshd -t',
		apply: 'sudo service sshd reload',
		survives: true,
		notes: ['sysv-name']
	}
};
