import { ConfigDocument } from './formats/openssh/document.ts';
import { matchesGlob } from './formats/openssh/glob.ts';

/**
 * Texts for `Include`, by the path under which a configuration asks for them: a file is found by its name
 * alone, since that is all a page knows of a dropped one. A name with a `/` is a path already.
 */
export function includePaths(
	text: string,
	files: readonly { name: string; text: string }[]
): Record<string, string> {
	const found: Record<string, string> = {};
	const patterns = [text, ...files.map(({ text }) => text)].flatMap(includesOf);
	for (const file of files) {
		if (file.name.includes('/')) found[file.name] = file.text;
		else
			for (const { folder, name } of patterns)
				if (matchesGlob(file.name, name)) found[folder + file.name] = file.text;
	}
	return found;
}

/** What the `Include` lines of a text ask for, each in its folder. */
function includesOf(text: string): { folder: string; name: string }[] {
	const document = new ConfigDocument(text);
	const found: { folder: string; name: string }[] = [];
	for (let number = 1; number <= document.lineCount; number++) {
		const { keyword, args } = document.line(number);
		if (keyword?.value.toLowerCase() !== 'include') continue;
		for (const { value } of args) {
			const slash = value.lastIndexOf('/') + 1;
			found.push({ folder: value.slice(0, slash), name: value.slice(slash) });
		}
	}
	return found;
}
