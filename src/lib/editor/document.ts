import { Text } from '@codemirror/state';

/** Characters after which the page gets its turn. */
const SLICE = 200_000;

/** A text as the editor has it; a long one is taken in by slices, so that the page stays alive. */
export async function documentOf(text: string): Promise<Text> {
	let doc = Text.empty;
	for (let from = 0; from < text.length || from === 0;) {
		const near = text.indexOf('\n', from + SLICE);
		const to = near < 0 ? text.length : near + 1;
		doc = doc.append(Text.of(text.slice(from, to).split('\n')));
		from = to || 1;
		if (text.length > SLICE) await new Promise((done) => setTimeout(done));
	}
	return doc;
}
