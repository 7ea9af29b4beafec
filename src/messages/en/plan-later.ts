/** Verdicts, reasons and the sum, where they are not those of a first view. */
export default {
	'verdict-holds': 'Holds through idle time and interruptions of {outlives:time}',
	'verdict-holds-short': 'Holds through idle time',
	'verdict-does-not-hold': 'No keepalive alone will hold this session',
	'verdict-word-holds': 'holds',
	'verdict-word-does-not-hold': 'does not hold',
	'today-forgets': 'Without a keepalive: {box:box} forgets it after {timeout:time} of silence.',
	'today-drop':
		'Without a keepalive: {box:box} forgets it after {timeout:time} of silence and drops what follows; it freezes.',
	'today-reset':
		'Without a keepalive: {box:box} forgets it after {timeout:time} of silence and answers the next packet with a reset.',
	'today-close': 'Without a keepalive: {box:box} closes it after {timeout:time} without data.',
	'today-number':
		'Without a keepalive: the box on the path forgets it after {timeout:time} of silence.',
	'today-observed':
		'Without a keepalive: gone after about {timeout:time} of silence, as you observed.',
	'today-policy': 'Without a keepalive: {box:box} ends it after {timeout:time}, by policy.',
	'today-shell': 'Without a keepalive: the shell logs out after {timeout:time} at the prompt.',
	'today-kernel':
		'Without a keepalive of SSH: the kernel’s own first probes after {probe:time}, and nothing named on the path forgets sooner.',
	'today-logged-out':
		'Without a keepalive: the shell or a policy ends it, whatever the network does.',
	'today-or-sooner': 'Perhaps sooner, since not every timeout is known.',
	'interval-box':
		'[{box:box}] forgets after {timeout:time}; probes to fit in that, with time to spare: {probes}.',
	'interval-number':
		'The [box you named] forgets after {timeout:time}; probes to fit in that: {probes}.',
	'interval-observed': 'It [dies after about {timeout:time}]; probes to fit in that: {probes}.',
	'interval-cap':
		'The [path] would bear {limit:time}; more often costs little but battery, and covers boxes nobody listed.',
	'interval-frugal':
		'The [path] would bear {limit:time}; no rarer than {interval:time}, for boxes nobody listed.',
	'interval-unknown-box': '[{box:box}] has no sourced timeout, so no more than {interval:time}.',
	'count-dropbear': 'Dropbear’s own: three silent intervals, compiled in.',
	'count-unused': 'None of these clients is known to have such a setting.',
	'deadline-server': '`sshd`: {interval:time} × ({count} + 1), from the last data received.',
	'server-halved': 'sshd {version} probes half as often as told, so it is told {half:time}.',
	'server-halved-unknown':
		'sshd 9.2 to 9.4 probes half as often as told. Its [version] is not said, so it is told {half:time}.',
	'server-dropbear':
		'Dropbear probes every {interval:time} and closes after three silent ones; that is compiled in.',
	'deadline-none':
		'No deadline of their own is known of these clients; TCP gives up in its own time.',
	'deadline-network': 'Nothing probes, so nothing gives up.',
	'arithmetic-limit': 'Longest safe interval: ({timeout:time} − margin) ÷ {probes} = {limit:time}',
	'arithmetic-rounded': 'Rounded down to one a person would write: {interval:time}',
	'interval-shortest': 'No probe is fast enough for [{timeout:time}]; this is the fastest there is.'
};
