import { ConfigDocument } from '../../formats/openssh/document.ts';
import { once, type Subject } from '../rule.ts';

/** A comment and where it stands. */
export interface Comment {
	from: number;
	to: number;
	text: string;
}

/** More lines than these above a setting belong to something else. */
const MOST = 4;
const documentOf = once(({ text }) => new ConfigDocument(text));

/** What is said about a line: the comment behind it, and the comments right above it. */
export function commentsAt(subject: Subject, number: number): Comment[] {
	const document = documentOf(subject);
	const found: Comment[] = [];
	for (let at = number; at > 0 && number - at <= MOST; at--) {
		const line = document.line(at);
		if (at < number && (line.keyword || !line.comment)) break;
		if (!line.comment) continue;
		const text = subject.text.slice(line.comment.from, line.comment.to).trimEnd();
		found.push({ from: line.comment.from, to: line.comment.from + text.length, text });
	}
	return found;
}
