import { readPort } from './port.ts';
import type { Setting } from './setting.ts';
import { NEW_LEXER } from '../openssh/arguments.ts';
import { Fault, type Words } from './words.ts';

/** Before 8.0 a `/` separated host and port as `:` does; since then it is refused. */
const NO_SLASH = 800;

/**
 * Takes the host in front of a port (`misc.c hpdelim`).
 * @returns nothing where it is malformed; `rest` is absent where nothing follows
 */
export function splitHost(
	text: string,
	release: number
): { host: string; rest: string | undefined } | undefined {
	const at = text.startsWith('[') ? text.indexOf(']') + 1 : text.search(/[:/]/);
	if (text.startsWith('[') && at === 0) return undefined;
	if (at < 0 || at === text.length) return { host: text, rest: undefined };
	const separator = text[at];
	if (separator !== ':' && (separator !== '/' || release >= NO_SLASH)) return undefined;
	return { host: text.slice(0, at), rest: text.slice(at + 1) };
}

/** A host without the brackets around it (`misc.c cleanhostname`). */
export function withoutBrackets(host: string): string {
	return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
}

/** `PermitOpen` and `PermitListen`: `any`, `none`, or hosts with ports. */
export function permitted(name: 'PermitOpen' | 'PermitListen'): Setting<string[]> {
	return {
		overrides: { since: 704 },
		read(words) {
			const isWhole = words.release >= 907;
			const list: string[] = [];
			for (let word = words.next(); word !== undefined; word = words.next()) {
				if (!isWhole && word === '') break;
				if (word === 'any' || word === 'none') {
					if (isWhole && list.length > 0)
						return new Fault(`${word} must appear alone on a ${words.keyword} line.`);
					if (isWhole || list.length === 0) list.push(word);
					else return badPort(words, name);
					if (!isWhole) break;
					continue;
				}
				const one = readOne(word, words, name);
				if (one instanceof Fault) return one;
				list.push(one);
			}
			if (list.length > 0) return list;
			return words.missing(`missing ${nameIn(words, name)} specification`);
		},
		print: (value = ['any'], { release }) => [
			value.map((entry) => (release < 706 ? asChannels(entry) : entry)).join(' ')
		]
	};
}

function readOne(word: string, words: Words, name: string): string | Fault {
	if (name === 'PermitListen' && !word.includes(':'))
		return isPort(word, words) ? `*:${word}` : badPort(words, name);
	const split = splitHost(word, words.release);
	if (!split)
		return new Fault(
			words.release < NEW_LEXER
				? `missing host in ${nameIn(words, name)}`
				: `${words.keyword} missing host`
		);
	return split.rest !== undefined && isPort(split.rest, words) ? word : badPort(words, name);
}

function isPort(text: string, { release }: Words): boolean {
	return text === '*' || (readPort(text, release) ?? 0) > 0;
}

function badPort(words: Words, name: string): Fault {
	return new Fault(
		words.release < NEW_LEXER
			? `bad port number in ${nameIn(words, name)}`
			: `${words.keyword} bad port number`
	);
}

/** What messages before 8.7 called it. */
function nameIn({ release }: Words, name: string): string {
	return release >= 708 ? name.toLowerCase() : name;
}

/** Up to 7.5 it was printed as the channels had it: host and number. */
function asChannels(entry: string): string {
	const split = splitHost(entry, 704);
	if (split?.rest === undefined) return entry;
	const port = split.rest === '*' ? 0 : (readPort(split.rest, 704) ?? 0);
	return `${withoutBrackets(split.host)}:${port}`;
}
