/** Steps and comments of the target `kernel`. */
export default {
	about:
		'`TCPKeepAlive yes` is on already and waits for the kernel: two hours before the first probe, so by default it keeps no NAT entry. With these values it does, for every program that asks for it; a proxy answers it by itself and still closes. SSH probes need none of this.',
	'variant-linux': 'Linux',
	'variant-bsd': 'macOS, FreeBSD',
	'variant-windows': 'Windows',
	'comment-made-by': 'Holdfast {date}',
	'comment-kernel':
		'Kernel TCP keepalive: seconds before the first probe, seconds between probes, probes until the end.',
	'kernel-containers': 'Containers have a network namespace of their own: set it there.',
	'kernel-so-keepalive':
		'Only sockets with SO_KEEPALIVE obey, which ssh and sshd ask for while `TCPKeepAlive` is yes.',
	'kernel-watch': 'The last column shows `timer:(keepalive,…)` with the time left.',
	'kernel-milliseconds':
		'In milliseconds here. Lost at a restart unless it also stands in `/etc/sysctl.conf`; on macOS that is not verified.',
	'kernel-windows-unverified':
		'In milliseconds. Neither this registry value nor the default of two hours is verified.',
	'kernel-windows-reboot': 'In PowerShell as administrator, then restart the computer.',
	'kernel-before':
		'Note what the first command printed; to undo, set those values. 7200, 75 and 9 are what Linux ships.',
	'kernel-before-bsd':
		'Note what this prints; to undo, set those values. 7200000, 75000 and 8 are the usual ones.'
};
