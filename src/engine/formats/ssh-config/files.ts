import type { Release } from '../../facts/release.ts';
import { emptyArgument, isSet, noneAlone, onOneLine, whole } from './lists.ts';
import { isNone } from './plain.ts';
import { refuse, type Refusal, type Setting } from './setting.ts';
import { NEW_LEXER } from '../openssh/arguments.ts';
import type { Words } from './words.ts';

/** `SSH_MAX_HOSTS_FILES` */
const MAX_FILES = 32;

/**
 * Names of files with known hosts. Before 8.7 a line that did not set them was not looked at.
 * @param fallback the files unless set
 * @param expand whether (since 8.4) `~` and tokens are put in before they are printed
 */
export function hostFiles(fallback: string, expand: boolean): Setting<string[]> {
	return {
		read(line, state) {
			const isOld = line.release < NEW_LEXER;
			const sets = state.active && !isSet(line, state);
			const list: string[] = [];
			if (isOld && !sets) line.consume();
			for (let word = line.nextOfList(); word !== undefined; word = line.nextOfList()) {
				if (word === '') return emptyArgument(line);
				const refusal = isOld ? undefined : noneAlone(word, list.length, line);
				if (refusal) return refusal;
				if (sets && list.length === MAX_FILES) return tooManyFiles(line);
				list.push(word);
			}
			line.consume();
			return list.length > 0 ? list : undefined;
		},
		print(value, { release, expand: put }) {
			if (!value) return [fallback];
			if (isNone(value[0]) && release >= 805) return onOneLine([], release);
			return onOneLine(expand && release >= 804 ? value.map(put) : value, release);
		}
	};
}

function tooManyFiles(line: Words): Refusal {
	if (line.release >= NEW_LEXER) return refuse(`too many ${line.keyword} entries.`);
	return refuse(`too many ${line.release < 803 ? 'authorized keys' : 'known hosts'} files.`);
}

/** Files of revoked keys: one before 10.3. */
export const revokedHostKeys: Setting<string[]> = {
	read(line) {
		if (line.release < 1003) {
			const word = line.next();
			return word ? [word] : refuse('Missing argument.');
		}
		const list: string[] = [];
		for (let word = line.next(); word !== undefined; word = line.next()) {
			if (word === '') return emptyArgument(line);
			const refusal = noneAlone(word, list.length, line);
			if (refusal) return refusal;
			list.push(word);
		}
		return whole(list, line);
	},
	print(value = [], { release, expand }) {
		const files = release >= 904 ? value.map(expand) : value;
		if (release >= 1003) return onOneLine(files, release);
		return files.length > 0 ? files : undefined;
	}
};

/** Files that every line adds one of (`IdentityFile`, `CertificateFile`), none of them twice. */
export function files(
	what: string,
	fallback: (release: Release) => readonly string[] | undefined
): Setting<string[]> {
	return {
		read(line, { active, values }) {
			const word = line.next();
			if (!word) return refuse('Missing argument.');
			const earlier = values.get(line.key) as string[] | undefined;
			if (active && (earlier?.length ?? 0) >= MAX_IDENTITIES)
				return refuse(`Too many ${what} specified (max ${MAX_IDENTITIES}).`);
			return [word];
		},
		start: () => [],
		join(earlier, [more]) {
			if (more !== undefined && !earlier.includes(more)) earlier.push(more);
			return earlier;
		},
		print: (value, { release }) => value ?? fallback(release)?.slice()
	};
}

/** `SSH_MAX_IDENTITY_FILES`, `SSH_MAX_CERTIFICATE_FILES` */
const MAX_IDENTITIES = 100;
