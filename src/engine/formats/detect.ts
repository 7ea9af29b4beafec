import type { FormatId } from './format.ts';
import { directiveOf, type Directive } from './openssh/directive.ts';

/** As much of a text as is looked at, in characters and lines. */
const MOST_TEXT = 65_536;
const MOST_LINES = 2000;
const MOST_LINE = 400;
/** As many words that are no keyword are compared with all keywords. */
const MOST_GUESSES = 60;

/**
 * What a text looks like: by what its lines are, and where they do not tell, by its file's name.
 * Takes time in proportion to the text's first 64 K characters and no more.
 */
export function detect(text: string, name = ''): FormatId {
	const head = text.slice(0, MOST_TEXT).replace(/^\uFEFF/, '');
	const named = formatOfName(name.replaceAll('\\', '/').toLowerCase());
	const whole = wholeFormat(head);
	if (whole) return whole;
	const lines = head
		.split(/[\r\n\f]+/, MOST_LINES)
		.map((line) => line.slice(0, MOST_LINE).trimEnd())
		.filter((line) => line !== '');
	if (lines.length === 0) return named ?? 'text';

	const scores = new Map<FormatId | 'prose' | 'unknown', number>();
	const add = (format: FormatId | 'prose' | 'unknown', weight = 1) =>
		scores.set(format, (scores.get(format) ?? 0) + weight);
	const config = new ConfigLines();
	for (const line of lines) {
		const format = COMMENT.test(line) ? undefined : lineFormat(line);
		if (format) add(format);
		else if (!config.take(line)) add(kindOfRest(line));
	}
	// Settings that are commented out tell only where nothing else does.
	add('ssh_config', config.plain || (scores.size === 0 ? config.remarks : 0));

	const of = (key: FormatId | 'prose' | 'unknown') => scores.get(key) ?? 0;
	const best = FORMATS_BY_LINE.toSorted((one, other) => of(other) - of(one))[0] ?? 'text';
	const strength = best === 'log' ? 6 : 2;
	if (of(best) === 0 || of(best) * strength < of('prose') * 2 + of('unknown')) {
		if (of('prose') > 0) return 'text';
		return named ?? 'text';
	}
	return best === 'ssh_config' ? config.format(lines, named) : best;
}

const FORMATS_BY_LINE: readonly FormatId[] = [
	'log',
	'putty-registry',
	'securecrt',
	'xshell',
	'putty-session',
	'iterm2',
	'shell',
	'sysctl',
	'ssh-command',
	'ssh_config'
];

const ITERM =
	/"(?:Profiles|Guid|Custom Command|Send Code When Idle|Idle (?:Code|Period))"\s*:|<key>(?:Guid|Custom Command|New Bookmarks|Send Code When Idle|Idle (?:Code|Period))<\/key>/;

/** Tabby's settings, and what says that a YAML file is Tabby's. */
const TABBY_KEY = /^[ \t-]*keepalive(?:Interval|CountMax):/m;
const TABBY_PLACE = /^[ \t-]*(?:type: ssh\b|(?:profiles|options|ssh|profileDefaults):\s*$)/m;

/** Formats that the whole text is one of. */
function wholeFormat(head: string): FormatId | undefined {
	if (/^\s*(?:Windows Registry Editor|REGEDIT4)/.test(head)) return 'putty-registry';
	if (TABBY_KEY.test(head) && TABBY_PLACE.test(head)) return 'tabby';
	if (/^\s*(?:[{[]|<\?xml|<!DOCTYPE plist|<plist|<dict>)/.test(head) && ITERM.test(head))
		return 'iterm2';
	return undefined;
}

const PUTTY_KEYS =
	/^(?:PingInterval|PingIntervalSecs|TCPKeepalives|TCPNoDelay|PortNumber|BugIgnore[12]|TerminalType|TerminalSpeed|CloseOnExit|WarnOnClose|Protocol|HostName|UserName|Present)=/;
const XSHELL_KEYS =
	/^(?:SendKeepAlive(?:Interval)?|KeepAliveInterval|KeepAliveString|AutoReconnect\w*)=|^KeepAlive=\d/;
const XSHELL_SECTION =
	/^\[(?:SessionInfo|Information|CONNECTION|TERMINAL|TRACE|USERINTERFACE|BELL|LOGGING|ADVANCED|TRANSFER)(?::\w+)*\]$/;

/** A prompt in front of what was typed. */
const PROMPT = /^\s*(?:(?:PS )?[\w@:~/\\.-]{0,80}[$%>]\s+)?(?:sudo\s+(?:-\S+\s+)*)?/;

const COMMENT = /^\s*(?:#|;|\/\/)/;

/** What a line is that can be nothing else. */
function lineFormat(line: string): FormatId | undefined {
	if (/^\[-?HKEY_|^(?:"[^"]*"|@)=(?:dword:|hex[:(]|"|-$)/i.test(line)) return 'putty-registry';
	if (/^[SDBZ]:"[^"]*"=/.test(line)) return 'securecrt';
	if (XSHELL_SECTION.test(line) || XSHELL_KEYS.test(line)) return 'xshell';
	if (PUTTY_KEYS.test(line)) return 'putty-session';
	if (ITERM.test(line)) return 'iterm2';
	if (isLog(line)) return 'log';
	const typed = line.replace(PROMPT, '');
	if (isShell(typed)) return 'shell';
	if (isSysctl(typed)) return 'sysctl';
	if (isCommand(typed)) return 'ssh-command';
	return undefined;
}

const LOG: readonly RegExp[] = [
	/^debug[1-3]: |^OpenSSH_\d/,
	/^(?:ssh|sshd|scp|sftp|mosh|\w+_exchange_identification|ssh_dispatch_run_fatal|banner exchange|packet_write_\w+|client_loop|mux_client_\w+|fatal|error|rsync|rsync error|Network error): /i,
	/^(?:Timeout, (?:server|client)|Timeout before authentication|Connection (?:to|from|closed|reset|timed|refused|lost)|Disconnect(?:ed|ing)(?: from|:)|Received disconnect|Write failed|Read from|Broken pipe|Permission denied|Remote side|Server unexpectedly|Socket error|Network error|terminating inactive|Bad configuration|Session terminated|Host is not communicating|Connect idle|Could not|Too many authentication|Authentication failed|channel \d|ControlSocket|lost connection|Load key|Unable to|no hostkeys|pam_\w+\(|Warning: |Traceback )/i,
	/timed out waiting for input: auto-logout|TMOUT: readonly variable|Bad configuration option|terminating, \d+ bad configuration|line \d+:? (?:invalid|missing|no argument|keyword|bad|garbage|Unsupported|Deprecated)|Unsupported option|not allowed within a Match block|: (?:Broken pipe|Connection (?:reset|refused|timed out|aborted)|Operation timed out|No route to host)|closed by (?:remote|foreign) host|resolveAuthority|^\[remote-connection\]/i,
	/\b(?:sshd|sshd-session|sshd-auth|ssh|autossh)\[\d+\]:/,
	/^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d |\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)/,
	/^(?:[\w.$]+\.)?\w*(?:Exception|Error): /
];

function isLog(line: string): boolean {
	const start = line.trimStart();
	return (
		LOG.some((pattern) => pattern.test(start)) && commonWords(start) < 3 && hanCount(start) < 4
	);
}

function isShell(typed: string): boolean {
	return (
		/^(?:(?:export|readonly|typeset|declare|local|unset|set|setenv|alias|if|case|\[|\[\[|test|:)\s[^\n]{0,200}|[^\w\s][^\n]{0,40})?\b(?:TMOUT|autologout)\b/.test(
			typed
		) &&
		!typed.startsWith('#') &&
		/\bTMOUT\s*=|(?:unset|readonly|export|typeset|declare)\s[^\n]{0,40}\bTMOUT\b|\$\{?TMOUT|(?:set|unset)\s(?:-r\s)?autologout|setenv\sTMOUT/.test(
			typed
		) &&
		!isProse(typed)
	);
}

function isSysctl(typed: string): boolean {
	return (
		/^(?:sysctl\s|-?net[./](?:ipv4|ipv6|netfilter|core|inet|nf_conntrack\w*)[./]|echo\s+\d+\s*>+\s*\/proc\/sys\/)/.test(
			typed
		) && !isProse(typed)
	);
}

const ASSIGNMENT = /^[A-Z_]+=(?:"[^"]*"|'[^']*'|[^\s"']*)\s+/i;
const PROGRAM = /^(?:ssh|autossh|scp|sftp|slogin|rsync|sshfs|git|gcloud)(?:\.exe)?$/i;

function isCommand(typed: string): boolean {
	if (/^(?:export\s+)?GIT_SSH_COMMAND=/.test(typed)) return true;
	let command = typed.replace(/^(?:exec|nohup|time)\s+/, '');
	while (ASSIGNMENT.test(command)) command = command.replace(ASSIGNMENT, '');
	const [path = '', first, ...rest] = command.split(/\s+/);
	const program = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
	if (!PROGRAM.test(program) || first === undefined) return false;
	if (/^(?:rsync|git|gcloud)/i.test(program)) return /\bssh\b/i.test(command.slice(path.length));
	if (/^--?[\da-z]/i.test(first)) return true;
	if (isProse(typed)) return false;
	if (/@|:\/\/|^[\w-]+(?:\.[\w-]+)+(?::|$)|^\w[\w.-]*:/.test(first)) return true;
	return rest.length === 0
		? /^[\w.-]*\w$/.test(first)
		: rest.some((word) => /^-\w|[|;&'"$/]/.test(word));
}

const COMMON =
	/\b(?:is|are|was|were|the|this|that|your?|it|its|my|we|they|because|should|would|will|does|means|when|after|before|with|and|or|not|for|from|into|every|keeps|sets)\b/gi;

function commonWords(line: string): number {
	return line.match(COMMON)?.length ?? 0;
}

function hanCount(line: string): number {
	return line.match(/\p{sc=Han}/gu)?.length ?? 0;
}

/** A sentence, rather than a line that a program would take. */
function isProse(line: string): boolean {
	if (hanCount(line) >= 4) return true;
	const words = line.split(/\s+/).length;
	const common = commonWords(line);
	return (
		common >= 3 ||
		(common >= 2 && words <= 10) ||
		(common >= 1 && /[a-z][.!?]$/.test(line) && words >= 5)
	);
}

function kindOfRest(line: string): 'prose' | 'unknown' {
	return isProse(line) || line.trim().split(/\s+/).length > 6 ? 'prose' : 'unknown';
}

/** Counts the lines of either OpenSSH file. */
class ConfigLines {
	/** Settings, and settings commented out. */
	plain = 0;
	remarks = 0;
	/** Above 0 where more settings are the server's. */
	#side = 0;
	#remarkSide = 0;
	#lower = 0;
	#guesses = 0;

	/** Whether it is one: a setting, a comment, or a setting commented out. */
	take(line: string): boolean {
		if (COMMENT.test(line)) {
			const found = directiveOf(line.replace(/^[\s#;/]+/, ''), false);
			if (found) {
				this.remarks += 1;
				this.#remarkSide += sideOf(line, found);
			}
			return true;
		}
		const found = directiveOf(line, this.#guesses < MOST_GUESSES);
		if (!found || found.near) this.#guesses += 1;
		if (!found) return false;
		this.plain += 1;
		this.#side += sideOf(line, found);
		if (/^[a-z\d]+(?: |$)/.test(line)) this.#lower += 1;
		return true;
	}

	/** Which of the files; a name that says so wins, since the wrong file is a common mistake. */
	format(lines: string[], named: FormatId | undefined): FormatId {
		const side = this.#side || this.#remarkSide;
		const isServer = side === 0 ? named?.startsWith('sshd') : side > 0;
		if (this.#isEffective(lines)) return isServer ? 'sshd-effective' : 'ssh-effective';
		if (named === 'ssh_config' || named === 'sshd_config') return named;
		return isServer ? 'sshd_config' : 'ssh_config';
	}

	/** What `ssh -G` and `sshd -T` print: nothing but settings, one a line, and (up to 10.4) in lower case. */
	#isEffective(lines: string[]): boolean {
		if (lines.length < 8 || this.plain < lines.length * 0.95) return false;
		if (lines.some((line) => /^\s|[=]\s|^match\b/i.test(line))) return false;
		if (lines.some((line, index) => index > 0 && /^host\s/i.test(line))) return false;
		return this.#lower === this.plain || lines.length >= 60;
	}
}

/** Above 0 for what only the server has, below for the client's. */
function sideOf(line: string, { keyword, ssh, sshd }: Directive): number {
	if (keyword === 'match') return sideOfMatch(line);
	// `Host` alone may have strayed into the server's file.
	if (keyword === 'host') return -0.5;
	return Number(sshd) - Number(ssh);
}

function sideOfMatch(line: string): number {
	if (/\b(?:group|address|localaddress|localport|rdomain|invalid-user)\b/i.test(line)) return 1;
	return /\b(?:originalhost|localuser|exec|canonical|final|tagged|localnetwork|sessiontype|command)\b/i.test(
		line
	)
		? -1
		: 0;
}

/** @param path with `/`, lower case */
function formatOfName(path: string): FormatId | undefined {
	const base = path.slice(path.lastIndexOf('/') + 1);
	if (/sshd_config/.test(path)) return 'sshd_config';
	if (/ssh_config|\.ssh\//.test(path) || base === 'config') return 'ssh_config';
	if (/sysctl/.test(path)) return 'sysctl';
	if (/\/sessions\/[^./]+$/.test(path) && /putty/.test(path)) return 'putty-session';
	if (
		/^\.?(?:bashrc|bash_profile|profile|zshrc|zprofile|kshrc|cshrc|tcshrc|login)$|profile\.d\//.test(
			base
		)
	)
		return 'shell';
	if (/profile\.d\//.test(path)) return 'shell';
	if (/^(?:auth\.log|secure|messages|syslog)/.test(base)) return 'log';
	switch (/\.(\w+)$/.exec(base)?.[1]) {
		case 'reg':
			return 'putty-registry';
		case 'xsh':
			return 'xshell';
		case 'ini':
			return 'securecrt';
		case 'json':
		case 'plist':
		case 'itermexport':
			return 'iterm2';
		case 'sh':
		case 'csh':
			return 'shell';
		case 'log':
			return 'log';
		default:
			return undefined;
	}
}
