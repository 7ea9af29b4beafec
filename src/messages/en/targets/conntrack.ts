/** Steps and comments of the target `conntrack`. */
export default {
	about:
		'On a Linux router or gateway you manage: how long its connection tracking remembers an idle session. Stock Linux waits five days, OpenWrt 2 h 4 min; raise it only where somebody lowered it.',
	'variant-current': 'nf_conntrack',
	'variant-old': 'Kernel 2.4, 2.6',
	'comment-made-by': 'Holdfast {date}',
	'comment-conntrack': 'RFC 5382 asks a NAT to remember idle TCP for at least {floor:time}.',
	'conntrack-enough':
		'If that is {floor} or more, leave it: this box is not what ends your session.',
	'conntrack-seconds-left':
		'The third column is the seconds each session has left; it jumps up at every probe.',
	'conntrack-namespace':
		'It counts per network namespace: containers and virtual routers have their own.',
	'conntrack-unacknowledged':
		'While data waits for an answer, `nf_conntrack_tcp_timeout_unacknowledged` (300 s) counts instead: an interruption or a closed lid right after sending.',
	'conntrack-undo': 'Put back the value the first command printed; 432000 is what Linux ships.',
	'undo-first-backup':
		'Puts the file back as it was before the first change; later changes to it are lost.'
};
