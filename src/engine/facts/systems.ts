/** Systems an SSH server runs on, told apart by how its configuration is placed and applied. */
export const SYSTEM_IDS = [
	'debian',
	'rhel',
	'alpine',
	'freebsd',
	'macos',
	'windows',
	'sysv',
	'openwrt'
] as const;

export type SystemId = (typeof SYSTEM_IDS)[number];
