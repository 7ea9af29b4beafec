/** Verdicts, reasons and limits, by the engine's codes. Brackets mark the cause that leads to its answer. */
export default {
	'verdict-holds-as-far-as-known': 'Holds, as far as the path is known',
	'verdict-word-holds-as-far-as-known': 'holds as far as known',

	'today-unknown':
		'Without a keepalive: nothing is sent when idle, so the first box that forgets decides.',

	'interval-unknown-path':
		'The [path] is not known. Below all {total} timeouts with a source, twice over for {spare}.',
	'count-outage':
		'Bears an [interruption of {outage:time}] and the {retry:time} TCP may wait to try again.',
	'deadline-client': '`ssh`: {interval:time} × ({count} + 1), from the last data received.',
	'traffic-day':
		'About {bytes} bytes every {cycle:time}, measured with OpenSSH; ciphers and clients differ.',

	'arithmetic-cap': 'Never above {interval:time} here',
	'arithmetic-count': '{interval:time} × {count} is more than {outage:time} + {retry:time} + 5 s',
	'arithmetic-title': 'The sum'
};
