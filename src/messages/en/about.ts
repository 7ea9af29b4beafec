/** The page about the site. Every figure comes from the record of the tests or from the data. */
export default {
	'about-title': 'About: what is verified, and how · Holdfast',
	'about-description':
		'What Holdfast is, which programs and versions its SSH settings were tested against, what is not verified, what your browser keeps, and the licences.',
	'about-skip': 'Skip to the page',
	'about-heading': 'About Holdfast',
	'about-lead':
		'Holdfast computes keepalive settings for the path between you and your server, gives the reason for each number, and writes the files. It also reads the configuration you have as `ssh` and `sshd` read it, and marks, explains and mends what is wrong in it.',
	'on-this-page': 'On this page',

	'verified-heading': 'What is verified',
	'verified-lead':
		'The figures below were written by the last complete run of all tests, on `{date}`, of commit `{commit}`. None of them is typed by hand.',
	'verified-changed':
		'Some changes were not committed yet when it ran, so the commit alone does not repeat it.',
	'verified-uncommitted':
		'The figures below were written by the last complete run of all tests, on `{date}`. None of them is typed by hand.',

	'reading-heading': 'We read as OpenSSH reads',
	'reading-how':
		'Configurations are made at random from every keyword, with all the ways of quoting, blocks and conditions, and some damage. Each is given to `ssh -G` or `sshd -T` and to Holdfast: both have to arrive at the same settings, or at the same errors in the same lines.',
	'reading-table': 'Configurations read by a program and by Holdfast, run of {date}',
	'column-release': 'Program',
	'column-ssh': '`ssh_config`',
	'column-sshd': '`sshd_config`',
	'column-disagreements': 'Disagreements',
	'column-mended': 'Rules',
	'column-kept': 'Cases',
	'reading-mended':
		'**Rules**: the wrong example of every rule about these files, as it is and after each fix that is offered. The program has to refuse it exactly when Holdfast says it does.',
	'reading-kept':
		'**Cases**: files whose outcome was written down from a real program. That very version is asked again.',
	'not-asked': 'none',
	count: '{count}',

	'checks-heading': 'What we write does what we say',
	'checks-table': 'What is tested and against what, run of {date}',
	'column-what': 'What is tested',
	'column-by': 'Judged by',
	'column-found': 'This run',

	'check-written': 'Files and commands',
	'check-written how':
		'For {answers} sets of answers, the program has to mean by the file what the plan says, and nothing else.',
	'check-written found':
		'`ssh_config`: {sshConfig}; `sshd_config`: {sshdConfig}; `ssh` commands: {ssh}',
	'check-amended': 'Your file, brought into line',
	'check-amended how':
		'Configurations as people have them get the planned values. The program has to read those, and everything else as before.',
	'check-amended found': '`ssh_config`: {sshConfig}; `sshd_config`: {sshdConfig}',
	'check-steps': 'Apply, verify and undo',
	'check-steps how':
		'The commands are typed on a copy of a machine’s files. Afterwards the setting is in force, and undo leaves what was there before.',
	'check-steps found': 'Ways walked: {walked}',
	'check-pings': 'PuTTY’s session',
	'check-pings how':
		'`plink` loads the session file for Unix and has to send its keepalives at the planned interval. The server’s log is the witness.',
	'check-pings found': 'Keepalives seen: {sent}, every {every:time}',
	'check-simulated': 'The timeline',
	'check-simulated how':
		'Real sessions through a real NAT: Linux connection tracking in network namespaces, with timers of seconds. Each end has to end when the simulation says, and in those words.',
	'check-simulated found':
		'Sessions: {sessions}; ends that came: {ends}, at most {largest:time} from the foretold moment',
	'check-promised': 'The promise',
	'check-promised how':
		'Paths on which a session dies with the programs’ defaults. With the files written for that path it lives.',
	'check-promised found': 'Paths: {paths}',
	'check-measured': 'The measuring script',
	'check-measured how':
		'It is run against boxes whose timeout is known, and has to find it between its bounds.',
	'check-measured found': 'Boxes: {boxes}',
	'check-unit': 'Everything else in the engine',
	'check-unit how':
		'Tests with fixed cases, and with inputs made at random that must uphold a rule: a shorter timeout never makes the interval longer, every plan outlives what it promises, no text can bring a reader down.',
	'check-unit found': 'Tests: {passed} passed, {skipped} skipped',
	'check-e2e': 'The pages',
	'check-e2e how':
		'The site as it is built, in a real browser, in both languages, in light and dark, with the keyboard alone. A test fails on any request that leaves the site.',
	'check-e2e found': 'Tests: {passed} passed, {skipped} skipped',

	'lab-simulated': 'Every session of the timeline’s test, foretold and measured',
	'lab-simulated how':
		'`client 4×3 behind 10` is a client that probes every `4` seconds, allows `3` unanswered probes, and stands behind a box that forgets after `10` seconds. `plink` counts from the moment it connects, so its sessions may end earlier by the time that logging in took.',
	'lab-promised': 'Every path of the promise, with defaults and with Holdfast',
	'lab-measured': 'Every box that was measured',
	'column-session': 'Session',
	'column-foretold': 'Foretold',
	'column-measured': 'Measured',
	'column-path': 'Path',
	'column-before': 'Defaults',
	'column-after': 'Holdfast',
	'column-box': 'Box',
	'column-timeout': 'Timeout',
	'column-bounds': 'Found between',
	'outcome-alive': 'lives',
	'outcome-stalled': 'stalls, nobody is told',
	'outcome-end': '{at:time} ({end})',
	'end-client': 'client',
	'end-server': 'server',
	'bounds-found': '{survived:time} and {died:time}',
	'bounds-alive': '{survived:time}, and nothing died',
	'timeout-none': 'longer than was tried',

	'not-heading': 'What is not verified',
	'not-clients':
		'**iTerm2, Xshell, SecureCRT** cannot be run here. Their files follow iTerm2’s source code, vendors’ documentation and real session files, and are read back by our own reader ({files} files), which proves that they are well formed, not that the program takes them. Which message Xshell and SecureCRT send, and whether they look at the answer, is not known.',
	'not-putty':
		'**PuTTY on Windows**: its registry file holds the values that `plink` was tested with on Linux. The file itself is not imported by a test.',
	'not-releases':
		'**Other releases of OpenSSH**: only those in the table were run, as their distribution builds them. What is said of the rest was read in OpenSSH’s sources and their history, for instance that `sshd` from `9.2` to `9.4` probes half as often as told.',
	'not-systems':
		'**Windows, macOS and BSD**: the commands that apply a setting there, and how programs word their messages there, come from documentation. The same goes for what a laptop’s sleep does to a session.',
	'not-boxes':
		'**Makers’ boxes**: no cloud, firewall or router was tested, only Linux connection tracking and a small proxy. Timeouts come from documentation and reports; {unverified} of {boxes} entries have no source, are called not verified, and have no number in the plan.',
	'not-time':
		'**Hours**: the lab plays seconds and minutes. That a session lives for days is simulated, not measured.',
	'not-browsers': '**Browsers** other than {browsers} are not part of the tests.',

	'repeat-heading': 'Repeat it',
	'repeat-test':
		'`npm test` in the project’s folder runs everything above and writes the record that this page shows. It finds the programs, or gets them where it can. The lab needs Linux and root; where something is missing, it is skipped by name and the record stays as it was.',
	'repeat-long':
		'`npm run oracle:long` compares far more configurations. A run that disagrees prints the smallest configuration that shows it, and the seed that repeats it.',

	'sources-heading': 'Where the numbers come from',
	'sources-plan':
		'On the page of settings every number carries its reason, and the arithmetic opens with a click. What is a guess is called one.',
	'sources-boxes':
		'Each of the {boxes} entries in the [catalogue] shows its source and how sure it is: {documented} documented by their makers or in source code, {reported} reported by others, {unverified} not verified.',
	'sources-rules': 'Each of the {rules} [rules] names what it rests on, on a page of its own.',

	'privacy-heading': 'What stays with you',
	'privacy-browser':
		'Everything is computed in your browser. The site asks no other server for anything, counts nobody, sets no cookie, and has no fonts or scripts from elsewhere. Its content security policy forbids them.',
	'privacy-links':
		'A link carries your answers behind the `#`. Browsers do not send that part, so the server never sees it; whoever gets the link does. The text in the check is put into a link only if you share it, after a preview.',
	'privacy-server':
		'Whoever hosts the site sees what any web server sees: your address and which page was asked for.',
	'privacy-kept': 'Kept in your browser, and nowhere else:',
	'stored-language': 'the language, once you have chosen it yourself; until you delete it',
	'stored-check':
		'the texts in the check, so that a reload does not lose them; until the tab is closed',
	'stored-pages':
		'copies of the site’s own files, so that it works offline; until a newer version replaces them',

	'licence-heading': 'Licence',
	'licence-own': 'Holdfast is free software under the MIT licence.',
	'licence-bundled':
		'What your browser loads contains parts of {count} packages by others, under these licences:',
	'licence-texts': 'The licences word for word, with their copyright notices',
	'licence-none': 'The list of bundled packages is made when the site is built.',

	'access-heading': 'Accessibility',
	'access-how':
		'The site is meant to meet WCAG 2.2 at level AA: everything works from the keyboard, nothing is told by colour alone, and in the tests `axe` finds nothing on a page of each kind, in either language or theme. It has not been tried by people who use screen readers or other aids every day.'
};
