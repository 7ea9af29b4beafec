import type { Resolution } from '$engine';
import type { Answer, MessageAt } from './answer.ts';

/** Where the engine and a program say different things of the same file; empty where they agree. */
export function disagreements(answer: Answer, resolution: Resolution): string[] {
	if (answer.ok && resolution.ok)
		return [
			...differentValues(answer.options, resolution.options),
			...differentMessages('notices', unique(answer.notices), unique(resolution.notices))
		];
	if (answer.ok || resolution.ok) {
		const refused = resolution.ok ? [...answer.errors, ...answer.remarks] : resolution.errors;
		return [`the program ${answer.ok ? 'takes' : 'refuses'} it: ${JSON.stringify(refused)}`];
	}
	// What has no line of its own is told beside what has, or is all there is.
	const told = resolution.errors.filter(({ message }) => !answer.remarks.includes(message));
	return answer.errors.length === 0 ? [] : differentMessages('errors', answer.errors, told);
}

function differentValues(
	program: Record<string, string[]>,
	engine: Record<string, string[]>
): string[] {
	return Object.keys({ ...program, ...engine })
		.filter((keyword) => JSON.stringify(program[keyword]) !== JSON.stringify(engine[keyword]))
		.map(
			(keyword) =>
				`${keyword}: the program ${JSON.stringify(program[keyword])}, the engine ${JSON.stringify(engine[keyword])}`
		);
}

function differentMessages(what: string, program: MessageAt[], engine: MessageAt[]): string[] {
	const [one, other] = [program.map(asText), engine.map(asText)];
	if (one.join('\n') === other.join('\n')) return [];
	return [`${what}: the program ${JSON.stringify(one)}, the engine ${JSON.stringify(other)}`];
}

function asText({ file, line, message }: MessageAt): string {
	return `${file ?? ''}:${line}: ${message}`;
}

function unique(messages: MessageAt[]): MessageAt[] {
	return [...new Map(messages.map((message) => [asText(message), message])).values()];
}
