/** What a configuration really does: sentences, and why each setting is as it is. */
export default {
	'effective-probes': 'Sends a probe every {interval:time}.',
	'effective-probes-doubled':
		'Sends a probe every {interval:time}, not every {written:time}: sshd 9.2 to 9.4 waits twice as long as it is told.',
	'effective-gives-up':
		'Gives up after {deadline:time} of silence, when {count} probes have gone unanswered.',
	'effective-never-gives-up':
		'Never gives up: with a count of 0 sshd probes but does not disconnect.',
	'effective-kills':
		'Sends nothing, and ends the session after {interval:time} of silence, even a healthy one: that is what a count of 0 does.',
	'effective-tcp-only':
		'Sends no SSH probe. TCP keepalive alone is on, and with the kernel’s defaults it starts after {time:time} of silence.',
	'effective-nothing': 'Sends nothing: neither SSH probes nor TCP keepalive are on.',
	'effective-undecided':
		'`{keyword}` would be {value} if the condition in line {line} held, which cannot be known here.',
	'effective-unless-included':
		'A file that line {line} includes, `{pattern}`, may say otherwise; it was not given.',

	'effective-path-unknown': 'Choose a path to see whether an idle session survives it.',
	'effective-survives': 'An idle session holds on this path for {watched:time} and longer.',
	'effective-survives-as-known':
		'An idle session holds for {watched:time}, as far as the timeouts on this path are known.',
	'effective-box-forgets': '{box:box} forgets an idle session after {at:time}, and tells nobody.',
	'effective-box-resets':
		'{box:box} forgets an idle session after {at:time}; the next packet is answered with an RST.',
	'effective-box-closes': '{box:box} closes an idle session after {at:time}.',
	'effective-hop-forgets': 'The path forgets an idle session after {at:time}.',
	'effective-ends-itself': 'It ends an idle session itself, after {at:time}, whatever the path.',
	'effective-policy':
		'{box:box} ends a session nobody uses after {timeout:time}, by policy: do not count on a probe to stop that.',
	'effective-policy-unknown':
		'{box:box} ends sessions by its own policy, which no probe is known to change.',

	'effective-reason-decided': 'Set in line {line}.',
	'effective-reason-decided-in-match': 'Set in line {line}, in a `Match` block that applies.',
	'effective-reason-decided-in-file': 'Set in line {line} of `{file}`.',
	'effective-reason-decided-unless-included':
		'Set in line {line}, unless a file included before it, `{pattern}`, sets it first.',
	'effective-reason-default': 'The default; nothing sets it.',
	'effective-reason-default-unless-included':
		'The default, unless `{pattern}`, included in line {line} and not given, sets it.',
	'effective-reason-command-line': 'Given on the command line, which comes first.',
	'effective-reason-undecided':
		'As far as is known; it would be {value} if the condition in line {line} held.',

	'effective-skipped-host-pattern': 'no pattern of its `Host` line matches',
	'effective-skipped-negated': '`{pattern}` rules this host out',
	'effective-skipped-match-criterion': '`{criterion} {pattern}` does not match',
	'effective-skipped-match-unknown': 'whether `{criterion} {pattern}` matches cannot be known here',
	'effective-skipped-match-unknown-many':
		'whether `{criterion} {pattern}` matches cannot be known here; what would change was not worked out, there are too many such lines',
	'effective-skipped-in-included-block': 'the block that includes its file does not apply',
	'effective-skipped-not-taken-over': 'this release does not take it over from a `Match` block',
	'effective-skipped-include-not-given': 'the included file `{pattern}` was not given',
	'effective-skipped-include-too-much':
		'`{pattern}` was not read: the included files come to too much text'
};
