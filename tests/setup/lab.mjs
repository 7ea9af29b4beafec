import { spawnSync } from 'node:child_process';
import { find } from './programs.mjs';

/**
 * What keeps the lab's network from being built here; nothing where it can be.
 * @returns {string | undefined}
 */
export function labProblem() {
	if (process.platform !== 'linux') return 'network namespaces are Linux only';
	if (process.getuid?.() !== 0) return 'not root';
	const nft = find('nft');
	if (!nft) return 'nft is missing';
	const trial = [
		'echo 10 > /proc/sys/net/netfilter/nf_conntrack_tcp_timeout_established',
		`"${nft}" 'add table ip nat; add chain ip nat p { type nat hook postrouting priority 100; }'`
	];
	const { status, stderr, error } = spawnSync(
		'unshare',
		['--net', '--pid', '--fork', 'sh', '-ec', trial.join('\n')],
		{ encoding: 'utf8', timeout: 30_000 }
	);
	if (status === 0) return undefined;
	const words = (stderr || String(error)).trim().split('\n')[0];
	return `no network namespaces: ${words}`;
}
