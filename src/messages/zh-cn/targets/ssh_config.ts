import type en from '../../en/targets/ssh_config.ts';

/** 目标 `ssh_config` 的步骤与注释。 */
export default {
	about:
		'凡是调用 `ssh` 的程序都会读取：终端、git、scp、rsync、VS Code；用 `Host *` 时还包括到跳板机的那段连接（`-o` 管不到那一段）。',
	'variant-user': '仅自己',
	'variant-system': '所有用户',
	'variant-windows': 'Windows',
	'comment-made-by': 'Holdfast {date}',
	'comment-client':
		'每 {interval:time}探测一次服务器，连续 {count} 次无应答即判定断线，即最后收到数据后 {deadline:time}。',
	'comment-all-hosts': '先出现的值生效：Host * 要放在各主机的块之后。',
	'comment-one-host': '先出现的值生效：要放在所有 Host * 之前。',
	'place-all-hosts':
		'加在文件末尾：先出现的值生效，各主机自己的块不受影响。如果已有 `Host *` 且写了 `ServerAlive` 行，就直接改那几行。',
	'place-one-host':
		'加在文件开头、所有 `Host *` 之前，后面再加一行 `Host *`，原先开头的内容才会继续对所有主机生效。先出现的值生效。',
	'place-system':
		'对这台电脑的所有用户生效。必须有 `Include` 这一行；没有的话，把内容加到 `/etc/ssh/ssh_config` 末尾。`99-` 让各主机自己的文件仍然生效。',
	'next-connection':
		'对新建的连接生效。已打开的 ControlMaster 沿用旧值：`ssh -O stop 主机` 让下一次连接重新建立；`ssh -O exit 主机` 会同时断开它的会话。',
	'verify-other-value': '如果数字不同，说明有更靠前的行先生效；这里显示的是实际生效值。',
	'verify-user-first': '自己的 `~/.ssh/config` 里若有值，以它为先。',
	'windows-file-name':
		'文件名是 `config`，没有 `.txt`。这里先建好文件再用记事本打开，因为记事本会给新文件加上 `.txt`。',
	'windows-encoding': '保存为不带 BOM 的 UTF-8。',
	'undo-first-backup': '恢复到第一次改动之前；之后对该文件的改动会丢失。',
	'place-system-one-host':
		'对这台电脑的所有用户生效。必须有 `Include` 这一行；没有的话，把内容加到 `/etc/ssh/ssh_config` 开头，后面再加一行 `Host *`。',
	'windows-gives-up': '有报告称，数据无应答 25 到 50 秒后 Windows 就断开连接，次数再大也没用。'
} satisfies Record<keyof typeof en, string>;
