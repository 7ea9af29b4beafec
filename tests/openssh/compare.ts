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
		.filter((keyword) => !sameValues(keyword, program[keyword], engine[keyword]))
		.map(
			(keyword) =>
				`${keyword}: the program ${JSON.stringify(program[keyword])}, the engine ${JSON.stringify(engine[keyword])}`
		);
}

function sameValues(keyword: string, program: string[] = [], engine: string[] = []): boolean {
	// The key that sshd is given here takes the place of those it would look for.
	if (keyword === 'hostkey' && program.length === 0)
		return engine.every((path) => path.startsWith('/etc/ssh/ssh_host_'));
	// Which of the two that stand for every address comes first depends on the machine's network.
	if (keyword === 'listenaddress' && program.some((address) => address.startsWith('[::]')))
		return String(program.toSorted()) === String(engine.toSorted());
	return JSON.stringify(program) === JSON.stringify(engine);
}

function differentMessages(what: string, program: MessageAt[], engine: MessageAt[]): string[] {
	const [one, other] = [program.map(asText), engine.map(asText)];
	if (one.join('\n') === other.join('\n')) return [];
	return [`${what}: the program ${JSON.stringify(one)}, the engine ${JSON.stringify(other)}`];
}

function asText({ file = '', line, message }: MessageAt): string {
	// What tells its line behind tells no file.
	const behind = message.endsWith(` at line ${line}`);
	return `${behind ? '' : file}:${line}: ${message}`;
}

function unique(messages: MessageAt[]): MessageAt[] {
	return [...new Map(messages.map((message) => [asText(message), message])).values()];
}
