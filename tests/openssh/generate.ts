import fc, { type Arbitrary } from 'fast-check';
import { hostLine, sshMatchLine, sshdMatchLine } from './blocks.ts';
import { KEYWORDS, type KeywordToWrite } from './keywords.ts';
import { mutated, styled } from './lines.ts';
import { FOLDER, type Question } from './question.ts';

/** What files hold most often, so that lines meet others about the same. */
const FREQUENT = new Set(
	'serveraliveinterval serveralivecountmax clientaliveinterval clientalivecountmax tcpkeepalive batchmode user hostname port identityfile localforward sendenv acceptenv ipqos rekeylimit permitopen setenv ignoreunknown allowusers loglevel'.split(
		' '
	)
);

const OTHER_FILE = [
	'NoSuchKeyword',
	'FooBar',
	'RDomain',
	'Host',
	'ServerAliveInterval',
	'ClientAliveInterval'
];

const INCLUDES = [
	`${FOLDER}/a.conf`,
	`${FOLDER}/*.conf`,
	`${FOLDER}/b.conf ${FOLDER}/a.conf`,
	`"${FOLDER}/sub/c.conf"`,
	`${FOLDER}/sub/*`,
	`${FOLDER}/[ab].conf`,
	`${FOLDER}/?.conf`,
	`${FOLDER}/*/*.conf`,
	`${FOLDER}/missing.conf`,
	`${FOLDER}/missing*.conf ${FOLDER}/a.conf`,
	'no-such-folder/*.conf',
	'no-such-file'
];

/** Configurations for a release of ssh or sshd, and for whom to read them. */
export function questions(file: Question['file'], release: number): Arbitrary<Question> {
	const text = file === 'ssh' ? sshText(release, 12) : sshdText(release, 12);
	const included = file === 'ssh' ? sshText(release, 4) : sshdText(release, 4);
	const files = fc.record({ 'a.conf': included, 'b.conf': included, 'sub/c.conf': included });
	return fc
		.record({ text, files, to: file === 'ssh' ? destination : connection })
		.map(({ text, files, to }) => ({
			file,
			text,
			// Files that nothing asks for only hide what matters.
			files: text.includes(FOLDER) ? files : {},
			to
		}));
}

const destination = fc.record(
	{
		host: fc.constantFrom('web1', 'example.com', 'WEB1', 'db.internal.example.net', '10.0.0.5'),
		user: fc.constantFrom('bob', 'alice')
	},
	{ requiredKeys: ['host'] }
);

const connection = fc.oneof(
	fc.constant({}),
	fc.record({
		host: fc.constantFrom('laptop.example.com', 'web1'),
		user: fc.constantFrom('bob', 'alice'),
		address: fc.constantFrom('10.0.0.5', '192.0.2.7', '2001:db8::7')
	})
);

function sshText(release: number, lines: number): Arbitrary<string> {
	const setting = settings(KEYWORDS.ssh, release);
	const line = fc.oneof(
		{ arbitrary: setting, weight: 80 },
		{ arbitrary: hostLine, weight: 8 },
		{ arbitrary: sshMatchLine(release), weight: 8 },
		{ arbitrary: include, weight: 3 }
	);
	return joined(fc.array(line, { maxLength: lines }));
}

function sshdText(release: number, lines: number): Arbitrary<string> {
	const everywhere = fc.oneof(
		{ arbitrary: settings(KEYWORDS.sshd, release), weight: 192 },
		{ arbitrary: include, weight: 8 }
	);
	const inMatch = fc.oneof(
		{
			arbitrary: settings(
				KEYWORDS.sshd.filter(({ inMatch }) => inMatch !== undefined && inMatch <= release),
				release
			),
			weight: 192
		},
		{ arbitrary: settings(KEYWORDS.sshd, release), weight: 1 },
		{ arbitrary: include, weight: 6 }
	);
	const block = fc
		.tuple(sshdMatchLine(release), fc.array(inMatch, { maxLength: 4 }))
		.map(([match, lines]) => [match, ...lines]);
	return joined(
		fc
			.tuple(
				fc.array(everywhere, { maxLength: lines / 2 }),
				fc.array(block, { maxLength: lines / 4 })
			)
			.map(([lines, blocks]) => [...lines, ...blocks.flat()])
	);
}

/** Lines put together as editors do. */
function joined(lines: Arbitrary<string[]>): Arbitrary<string> {
	const end = fc.oneof(
		{ arbitrary: fc.constant('\n'), weight: 30 },
		{ arbitrary: fc.constant('\r\n'), weight: 3 },
		{
			arbitrary: fc.constantFrom(
				'\n\n',
				'\n \t\n',
				'\n# note\n',
				'\n\t# "note\n',
				'\f\n',
				'\n\r\n'
			),
			weight: 3
		}
	);
	const last = fc.constantFrom('\n', '', '\n\n# end', '\r\n');
	const mark = fc.oneof(
		{ arbitrary: fc.constant(''), weight: 150 },
		{ arbitrary: fc.constant('\uFEFF'), weight: 1 }
	);
	return fc
		.tuple(lines, end, last, mark)
		.map(([lines, end, last, mark]) => mark + lines.join(end) + (lines.length > 0 ? last : ''));
}

/** One setting a line: mostly right, some nearly, some hostile. */
function settings(keywords: KeywordToWrite[], release: number): Arbitrary<string> {
	const known = keywords.filter(({ since }) => since <= release);
	const frequent = known.filter(({ name }) => FREQUENT.has(name.toLowerCase()));
	const keyword = fc.oneof(
		{ arbitrary: fc.constantFrom(...frequent), weight: 3 },
		{ arbitrary: fc.constantFrom(...known), weight: 5 }
	);
	const right = keyword.chain(({ name, values }) => styled(name, fc.constantFrom(...values.good)));
	const nearly = keyword.chain(({ name, values }) => styled(name, fc.constantFrom(...values.odd)));
	const unknown = styled(
		fc.constantFrom(...OTHER_FILE, ...keywords.map(({ name }) => name)),
		fc.constantFrom('yes', '5', '')
	);
	return fc.oneof(
		{ arbitrary: right, weight: 193 },
		{ arbitrary: nearly, weight: 5 },
		{ arbitrary: mutated(right), weight: 2 },
		{ arbitrary: unknown, weight: 1 }
	);
}

const include = fc.constantFrom(...INCLUDES).map((paths) => `Include ${paths}`);
