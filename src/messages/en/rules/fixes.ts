export default {
	'fix-add-time': 'Set `net.ipv4.tcp_keepalive_time` to {value} as well',
	'fix-as-seconds': 'Make it {seconds} seconds',
	'fix-drop-comma': 'Take the comma away',
	'fix-drop-comment': 'Take the comment away',
	'fix-header': 'Put the first line there',
	'fix-keep-last': 'Let `{value}` count, once',
	'fix-message-instead': 'Send the SSH message instead of the string',
	'fix-move-before': 'Move it in front of the host',
	'fix-no-op-instead': 'Send the NO-OP instead of the string',
	'fix-only-seconds': 'Leave only the {seconds} seconds',
	'fix-ping-type': 'Set `PingType` to 1',
	'fix-probe-instead': 'Let ssh probe every {interval} s instead',
	'fix-send-every': 'Send one every {interval} s',
	'fix-spell': 'Write `{nearest}`',
	'fix-type-nothing': 'Type nothing',
	'fix-write': 'Write `{value}`'
};
