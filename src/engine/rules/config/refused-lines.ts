import { NEWEST_READ, release as releaseOf, versionOf, type Release } from '../../facts/release.ts';
import type { Keyword } from '../../facts/keyword.ts';
import { includedFiles } from '../../formats/openssh/include.ts';
import type { ConfigMessage, ResolveQuery } from '../../formats/openssh/resolution.ts';
import { refusals } from '../../refusals.ts';
import { NOBODY, neutralQuery } from './neutral.ts';
import { once, type Subject } from '../rule.ts';
import { extentOf, keywordsOfFile, viewOf, type Setting, type View } from './lines.ts';
import { RELEASES, TURNING_POINTS } from './releases.ts';

/** A line that some release refuses. */
export interface RefusedLine {
	number: number;
	/** What it says, without the white space around it. */
	from: number;
	to: number;
	/** Absent where no keyword can be made out. */
	setting: Setting | undefined;
	/** Those that refuse it, oldest first. */
	releases: readonly Release[];
	/** All that are asked do. */
	everywhere: boolean;
	/** The program's words, of the newest release that refuses it. */
	message: string;
	/** All that the newest release that refuses it says. */
	messages: readonly string[];
	/** Where it is a line of an included file: this one, with its number there. */
	included?: { file: string; line: number };
}

/** A message that a release passes a line over with. */
export interface Notice {
	number: number;
	message: string;
}

export interface Judgement {
	refused: RefusedLine[];
	/** Of the newest release asked. */
	notices: Notice[];
}

/** Texts longer than this, less the lines that nobody argues about, are judged at turning points only. */
const LONG = 20_000;
/** How many hosts are asked for besides. */
const MAX_HOSTS = 12;

/** What ssh is told to refuse, and what depends on how it is called: neither is wrong with the text. */
const OF_THE_CALL = /^(?:RefuseConnection:|Cannot fork into background)/;

type Refusers = Map<string, { place: ConfigMessage; releases: Release[]; messages: string[] }>;

/** What the program makes of each line, in every release asked. */
export const judgementOf = once((subject: Subject): Judgement => {
	const view = viewOf(subject);
	const newest = subject.openssh === undefined ? NEWEST_READ : releaseOf(subject.openssh);
	const found: Refusers = new Map();
	const { errors, notices } = refusals(
		subject.text,
		neutralQuery({ ...subject, openssh: versionOf(newest) }, NOBODY)
	);
	note(found, errors, newest);
	const part = disputed(view, new Set(errors.map(({ line }) => line)));
	const older = subject.openssh === undefined ? olderReleases(part.text) : [];
	if (part.text !== '') {
		for (const release of older)
			note(
				found,
				part.judge(neutralQuery({ ...subject, openssh: versionOf(release) }, NOBODY)),
				release
			);
		for (const host of hostsOf(view, part.numbers)) {
			const own = part.judge(neutralQuery({ ...subject, openssh: versionOf(newest) }, host));
			const isNew = (error: ConfigMessage) =>
				!found.has(idOf(error)) && !OF_THE_CALL.test(error.message);
			if (!own.some(isNew)) continue;
			note(found, own, newest);
			for (const release of older)
				note(
					found,
					part.judge(neutralQuery({ ...subject, openssh: versionOf(release) }, host)),
					release
				);
		}
	}
	const asked = older.length + 1;
	const refused = [...found.values()]
		.map((one) => refusedLine(view, one, asked))
		.sort((one, other) => one.number - other.number);
	return { refused, notices: noticesOf(notices, view) };
});

function noticesOf(notices: ConfigMessage[], { document }: View): Notice[] {
	return notices.flatMap(({ line, file, message }) =>
		file === undefined && line > 0 && line <= document.lineCount ? [{ number: line, message }] : []
	);
}

function olderReleases(text: string): readonly Release[] {
	const releases = text.length > LONG ? TURNING_POINTS : RELEASES;
	return releases.filter((release) => release !== NEWEST_READ);
}

function idOf({ line, file = '' }: ConfigMessage): string {
	return `${line}:${file}`;
}

function note(found: Refusers, errors: readonly ConfigMessage[], release: Release): void {
	for (const error of errors) {
		if (OF_THE_CALL.test(error.message)) continue;
		const id = idOf(error);
		let one = found.get(id);
		if (!one) found.set(id, (one = { place: error, releases: [], messages: [] }));
		const { releases, messages } = one;
		const isNoted = releases.includes(release);
		if (!isNoted) releases.push(release);
		// The newest is asked first; after it the releases go up.
		if (releases[0] === NEWEST_READ && release !== NEWEST_READ) continue;
		if (!isNoted) messages.length = 0;
		messages.push(error.message);
	}
}

function refusedLine(
	view: View,
	{ place, releases, messages }: { place: ConfigMessage; releases: Release[]; messages: string[] },
	asked: number
): RefusedLine {
	const { subject, document, byNumber } = view;
	const included = place.file === undefined ? undefined : { file: place.file, line: place.line };
	const number = included ? includer(view, included.file) : place.line || about(view, messages[0]);
	const inLine = extentOf(subject, document.start(number), document.end(number));
	const extent =
		inLine.from < inLine.to ? inLine : { from: document.start(number), to: document.end(number) };
	return {
		number,
		...extent,
		setting: byNumber.get(number),
		releases: releases.toSorted((one, other) => one - other),
		everywhere: releases.length >= asked,
		message: messages[0] ?? '',
		messages,
		...(included && { included })
	};
}

/** The line that includes a file, or includes one that does. */
function includer({ settings, subject, isServer }: View, file: string): number {
	const includes = settings.filter(({ name }) => name === 'include');
	const direct = includes.find(({ args }) =>
		args.some((pattern) =>
			includedFiles(pattern, isServer ? '/etc/ssh' : '~/.ssh', subject.files).includes(file)
		)
	);
	return (direct ?? includes[0])?.number ?? 1;
}

/** The line that a message about the whole text is about: one whose keyword it names. */
function about({ settings }: View, message = ''): number {
	const words = new Set(message.toLowerCase().split(/[^a-z\d]+/));
	return (settings.find(({ name }) => words.has(name)) ?? settings[0])?.number ?? 1;
}

/** The lines that releases may not agree about. */
interface Disputed {
	text: string;
	/** The number in the whole text, by number here. */
	numbers: number[];
	judge(query: ResolveQuery): ConfigMessage[];
}

/** @param refused lines that the newest release refuses; none of them is beyond dispute */
function disputed(view: View, refused: ReadonlySet<number>): Disputed {
	const { document, settings, subject, isServer } = view;
	const plain = plainKeywords(isServer, subject.build);
	const numbers: number[] = [];
	let pending: number | undefined;
	const odd = new Set(oddLines(view));
	for (const setting of settings) {
		const { number, head } = setting;
		const isOdd = odd.delete(number) || refused.has(number);
		if (head === setting && !isOdd && PLAIN_HEAD.test(textOf(view, number))) {
			pending = number;
			continue;
		}
		if (!isOdd && isPlain(setting, plain, textOf(view, number))) continue;
		if (head === setting) pending = undefined;
		if (pending !== undefined) numbers.push(pending);
		pending = undefined;
		numbers.push(number);
	}
	for (const number of odd) numbers.push(number);
	numbers.sort((one, other) => one - other);
	const text = numbers
		.map((number) => `${subject.text.slice(document.start(number), document.end(number))}\n`)
		.join('');
	return {
		text,
		numbers,
		judge: (query) =>
			refusals(text, query).errors.map((error) =>
				error.file === undefined && error.line > 0
					? { ...error, line: numbers[error.line - 1] ?? 0 }
					: error
			)
	};
}

/** Lines that are read differently by their bytes: those with a NUL, which may take in the next. */
function oddLines({ document, subject: { text } }: View): number[] {
	const found: number[] = [];
	for (let at = text.indexOf('\0'); at >= 0;) {
		const number = document.lineAt(at);
		found.push(number, number + 1);
		at = text.indexOf('\0', document.end(number));
	}
	return found;
}

function textOf({ document, subject }: View, number: number): string {
	return subject.text.slice(document.start(number), document.end(number));
}

/** Heads that every release reads the same way. */
const PLAIN_HEAD =
	/^[ \t]*(?:host(?:[ \t]+!?[\w*?.:-]+)+|match[ \t]+(?:user|host|group)[ \t]+[\w*?.,@-]+|match[ \t]+all)[ \t\r]*$/i;

/** Values that every release takes the same way, by kind. */
const PLAIN_VALUES: Partial<Record<Keyword['kind'], RegExp>> = {
	flag: /^(?:yes|no)$/i,
	time: /^\d{1,6}[smhd]?$/i,
	int: /^[1-9]\d{0,6}$/,
	port: /^[1-9]\d{0,3}$/,
	string: /^[\w./~@-]+$/,
	enum: /^(?:yes|no)$/i,
	raw: /^(?:[\w ./~@:-]|%[hprun])+$/
};

/** What other settings or the releases' own checks have a say in. */
const ENTANGLED =
	/^(?:usepam|pubkeyauthentication|passwordauthentication|kbdinteractiveauthentication|hostbasedauthentication|gssapiauthentication|kerberosauthentication|authorized\w+|port|addressfamily|proxyusefdpass|connectionattempts|ignoreunknown|identityagent|hostkey|controlpath|smartcarddevice|pkcs11provider|revokedhostkeys)$/;

/** A port, and a host with its port. */
const FORWARD = /^[1-9]\d{0,3} [\w.-]+:[1-9]\d{0,3}$/;

const plainTables = new Map<string, ReadonlyMap<string, RegExp>>();

/** The keywords whose plain values every release from 8.2 on takes alike. */
function plainKeywords(isServer: boolean, build: Subject['build']): ReadonlyMap<string, RegExp> {
	const id = `${isServer}:${build}`;
	const table = plainTables.get(id);
	if (table) return table;
	const plain = new Map<string, RegExp>();
	for (const [name, rows] of keywordsOfFile(isServer, build)) {
		const of = rows.filter(({ until = Infinity }) => until > 802);
		const [row] = of;
		const values = row && PLAIN_VALUES[row.kind];
		const isSteady = of.length === 1 && (row?.since ?? 0) <= 802 && (row?.inMatch ?? 0) <= 802;
		if (!values || !isSteady || row.distribution || row.gone || ENTANGLED.test(name)) continue;
		plain.set(name, values);
	}
	plain.set('tcpkeepalive', /^(?:yes|no)$/i);
	if (!isServer) {
		plain.set('forwardagent', /^(?:yes|no)$/i);
		plain.set('localforward', FORWARD);
		plain.set('remoteforward', FORWARD);
	}
	plainTables.set(id, plain);
	return plain;
}

function isPlain(
	{ name, args }: Setting,
	plain: ReadonlyMap<string, RegExp>,
	text: string
): boolean {
	return plain.get(name)?.test(args.join(' ')) === true && PLAIN_LINE.test(text);
}

/** No quotes, escapes, comments or bytes of other kinds. */
const PLAIN_LINE = /^[\w \t./~@=%:\r-]+$/;

/** Hosts that blocks with disputed lines are for, and those on the way to others. */
function hostsOf(view: View, numbers: readonly number[]): string[] {
	const hosts = new Set<string>();
	for (const number of numbers) {
		const { head, name, args = [] } = view.byNumber.get(number) ?? {};
		const [pattern = ''] = head?.name === 'host' ? head.args : [];
		const host = pattern.replace(/[*?]/g, 'x');
		if (/^[\w.-]+$/.test(host) && pattern !== '*' && head !== view.byNumber.get(number))
			hosts.add(host);
		const [, jump] = /^(?:[\w.-]+@)?([\w.-]+)$/.exec(args[0] ?? '') ?? [];
		if (name === 'proxyjump' && jump !== undefined && jump !== 'none') hosts.add(jump);
	}
	return [...hosts].slice(0, MAX_HOSTS);
}
