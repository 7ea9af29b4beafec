import type { Answers, Kind, Question, QuestionOf } from './protocol.ts';

/** A stale check that has run for longer than this (milliseconds) is ended, not waited for. */
const PATIENCE = 300;

interface Job {
	question: Question;
	/** Given to the one who asked; nothing where the answer is not wanted any more. */
	settle(answer: Answers[Kind] | undefined): void;
	fail(error: Error): void;
	since: number;
	stale: boolean;
}

/**
 * The worker and who waits for it. One question is with it at a time; of checks only the newest counts, and
 * an older one is answered with nothing.
 */
export class Desk {
	readonly #create: () => Worker;
	#worker: Worker | undefined;
	#current: Job | undefined;
	#waiting: Job[] = [];

	constructor(create: () => Worker) {
		this.#create = create;
	}

	/**
	 * @returns the answer, or nothing where a newer check came before it or it was cancelled
	 * @throws where the worker broke down; the next question starts another
	 */
	ask<K extends Kind>(question: QuestionOf<K>): Promise<Answers[K] | undefined> {
		return new Promise((settle, fail) => {
			if (question.kind === 'check') this.#outdate();
			const job = { question, settle: settle as Job['settle'], fail, since: 0, stale: false };
			this.#waiting.push(job);
			this.#next();
		});
	}

	/** Ends whatever is being worked on. */
	cancel(): void {
		this.#stop();
		const jobs = this.#waiting.splice(0);
		for (const job of jobs) job.settle(undefined);
	}

	/** No check asked before is wanted any more. */
	#outdate(): void {
		for (const job of this.#waiting) if (job.question.kind === 'check') job.settle(undefined);
		this.#waiting = this.#waiting.filter(({ question }) => question.kind !== 'check');
		const current = this.#current;
		if (current?.question.kind !== 'check') return;
		current.stale = true;
		if (performance.now() - current.since > PATIENCE) this.#stop();
	}

	#stop(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#current?.settle(undefined);
		this.#current = undefined;
	}

	#next(): void {
		if (this.#current) return;
		const job = this.#waiting.shift();
		if (!job) return;
		this.#current = job;
		job.since = performance.now();
		this.#worker ??= this.#start();
		this.#worker.postMessage(job.question);
	}

	#start(): Worker {
		const worker = this.#create();
		worker.onmessage = ({ data }: MessageEvent<Answers[Kind]>) => {
			const job = this.#current;
			this.#current = undefined;
			job?.settle(job.stale ? undefined : data);
			this.#next();
		};
		worker.onerror = (event) => {
			event.preventDefault();
			const job = this.#current;
			this.#current = undefined;
			this.#stop();
			job?.fail(new Error(event.message));
			this.#next();
		};
		return worker;
	}
}
