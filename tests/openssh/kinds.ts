/** Values as they stand in a file: those that a keyword takes, and those that are not quite, or not everywhere, right. */
export interface Values {
	good: readonly string[];
	odd: readonly string[];
}

/** Wrong for most keywords. */
const ODD_EVERYWHERE = ['', '""', 'maybe', '"open', '# none'];

/** Both lists as texts, ` | ` between two values. */
export function values(good: string, odd = ''): Values {
	return { good: split(good), odd: [...ODD_EVERYWHERE, ...split(odd)] };
}

function split(list: string): string[] {
	return list.split(/\s\|\s/).map((value) => value.trim());
}

/** Lists of algorithms, in all ways to add to the defaults, to remove and to reorder. */
export function algorithms(names: string, unknown: string): Values {
	const list = names.split(' ');
	const [first = '', second = ''] = list;
	return {
		good: [
			...list,
			`${first},${second}`,
			`+${second}`,
			`-${first}`,
			`^${second},${first}`,
			`-${first.slice(0, 4)}*`,
			`"${first}"`
		],
		odd: [
			...[unknown, `${first},${unknown}`, `+${unknown}`, `-${unknown}`, `^${unknown}`],
			...[`${first},,${second}`, `${first},`, '+', '-', '^', '-*', '*', 'none', ''],
			...[`${first.slice(0, 5)}*`, `+${first.slice(0, 5)}*`, `${first} ${second}`],
			...[`+${first},+${second}`, first.toUpperCase()]
		]
	};
}

/** What a value may be, by kind. */
export const KINDS = {
	flag: values(
		`yes | no | YES | No | "yes" | true | FALSE`,
		`true | false | on | 0 | enable | yes no | yes, | =yes | y | 'no' | y"e"s`
	),
	serverFlag: values(
		`yes | no | YES | No | "yes"`,
		`true | false | on | 0 | enable | yes no | yes, | =yes | y | 'no' | y"e"s`
	),
	time: values(
		`30 | 0 | 60 | 1m | 90s | 1h30m | 1m30 | 2H | 1d | 1w | 060 | 10M5 | 2147483647 |
		3550w | 0w0 | "45"`,
		`60sec | 1.5 | 0.5 | 60.0 | +60 | -1 | 1s1s | 1m1m | 0x3c | 6e1 | 3551w | 2147483648 |
		9223372036854775808 | 1,5 | 1:30 | h | ms | none | None | forever | yes | 1.5m |
		1m0.5 | .5 | 1. | 0.0 | 1h1h | 1s1 | 24855d | 24856d | 596523h | 596524h | " 60" |
		"60 " | 1h 30m | '1 h' | 6"0"`
	),
	integer: values(
		`3 | 0 | 1 | 10 | 010 | 2147483647 | "5" | 00`,
		`+3 | " 3" | -1 | 1.0 | 0x3 | none | 2147483648 | 3 4 | 3s | 6"0" | 99999999999999999999`
	),
	port: values(
		`22 | 2222 | 65535 | 1 | 022 | ssh`,
		`0 | 65536 | -1 | 22a | 22 23 | nosuchservice | +22`
	),
	octal: values(
		`0177 | 0777 | 177 | 0 | 000`,
		`8 | 1000 | 01000 | -1 | 0x1 | 0178 | 07777 | +7 | " 7" | 17 7`
	),
	path: values(
		`/etc/ssh/some_file | "/srv/with space/file" | none | /a/b/../c | relative/file`,
		`/a b | "/unclosed | '/single quoted' | /esc\\ aped | NONE | /ünï`
	),
	userPath: values(
		`~/.ssh/some_file | /etc/ssh/%h | "~/with space" | none | %d/x | relative`,
		`%q | ~/a b | "~/unclosed | '~/single' | % | None`
	),
	name: values(
		`one | two.example.org | none | "quoted" | a,b | 10.0.0.1 | x%%y | %h.example.net`,
		`a b | "open | it's | %q | #x | a#b | \\ | a\\"b | !x | ü | -x | a=b`
	),
	list: values(
		`one | one two | "a b" c | * | none | ~/x /y`,
		`none one | one none | "a | a "" b | !a`
	),
	raw: values(
		`/bin/echo %h | /bin/sh -c "exit 0" | none | /bin/x #y | /bin/echo 'a b' | /a=b |
		  /bin/x`,
		`"unbalanced | it's | #x | = /bin/x | relative x | %q | /bin/x "a | \\`
	),
	gone: values(`yes | 1 | some thing`, `# x`)
};
