import { sshKeywordRows } from '../../facts/ssh-keywords.ts';
import { sshdKeywordRows } from '../../facts/sshd-keywords.ts';
import type { Keyword } from '../../facts/keyword.ts';
import { ConfigDocument } from '../../formats/openssh/document.ts';
import type { Line } from '../../formats/openssh/lexer.ts';
import { asciiLowercase } from '../../formats/openssh/pattern.ts';
import { once, type Subject } from '../rule.ts';

/** A line with a keyword, and the block it is in. */
export interface Setting {
	number: number;
	line: Line;
	/** The keyword as it is written, and in lower case. */
	spelled: string;
	name: string;
	args: string[];
	/** The head of its block; absent in front of the first. A head is its own. */
	head?: Setting;
}

/** A configuration as rules look at it: taken apart as since 8.7. */
export interface View {
	subject: Subject;
	isServer: boolean;
	document: ConfigDocument;
	settings: Setting[];
	/** Numbers of lines whose keyword opens a quote that is not closed. */
	ignored: number[];
	/** The first line of each keyword, by lower-case name. */
	first: ReadonlyMap<string, Setting>;
	/** By number. */
	byNumber: ReadonlyMap<number, Setting>;
	/** Every keyword of the file, whatever the release: its rows by lower-case name. */
	known: ReadonlyMap<string, readonly Keyword[]>;
}

export const viewOf = once((subject: Subject): View => {
	const document = new ConfigDocument(subject.text);
	const isServer = subject.format === 'sshd_config';
	const settings: Setting[] = [];
	const byNumber = new Map<number, Setting>();
	const first = new Map<string, Setting>();
	const ignored: number[] = [];
	/** Few spellings come up again and again. */
	const names = new Map<string, string>();
	let head: Setting | undefined;
	for (let number = 1; number <= document.lineCount; number++) {
		const line = document.line(number);
		if (line.ignored) ignored.push(number);
		if (!line.keyword) continue;
		const spelled = line.keyword.value;
		let name = names.get(spelled);
		if (name === undefined) names.set(spelled, (name = asciiLowercase(spelled)));
		const args = line.args.map(({ value }) => value);
		const setting: Setting = { number, line, spelled, name, args };
		if (isHead(name, isServer)) head = setting;
		if (head) setting.head = head;
		settings.push(setting);
		if (!first.has(name)) first.set(name, setting);
		byNumber.set(number, setting);
	}
	const known = keywordsOfFile(isServer, subject.build);
	return { subject, isServer, document, settings, ignored, first, byNumber, known };
});

function isHead(name: string, isServer: boolean): boolean {
	return name === 'match' || (name === 'host' && !isServer);
}

const tables = new Map<string, ReadonlyMap<string, readonly Keyword[]>>();

/** The rows of each keyword of one of the two files, by lower-case name. */
export function keywordsOfFile(
	isServer: boolean,
	build: Subject['build'] = 'upstream'
): ReadonlyMap<string, readonly Keyword[]> {
	const id = `${isServer}:${build}`;
	const table = tables.get(id);
	if (table) return table;
	const rows = new Map<string, Keyword[]>();
	for (const keyword of isServer ? sshdKeywordRows : sshKeywordRows) {
		if (keyword.distribution && keyword.distribution !== build) continue;
		const name = keyword.name.toLowerCase();
		const others = rows.get(name);
		if (others) others.push(keyword);
		else rows.set(name, [keyword]);
	}
	tables.set(id, rows);
	return rows;
}

/** The key that a keyword stands for in the newest release that knows it: aliases resolved, in lower case. */
export function keyOf(name: string, known: View['known']): string {
	const aliasOf = known.get(name)?.at(-1)?.aliasOf?.toLowerCase();
	return aliasOf === undefined || aliasOf === name ? name : keyOf(aliasOf, known);
}

/** A keyword as it is documented. */
export function properName(name: string, known: View['known']): string {
	return known.get(name)?.[0]?.name ?? name;
}

/** Where what a line says begins and ends: without white space around it. */
export function extentOf(
	{ text }: Subject,
	from: number,
	to: number
): { from: number; to: number } {
	while (from < to && isBlank(text.charCodeAt(from))) from++;
	while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
	return { from, to };
}

function isBlank(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13);
}
