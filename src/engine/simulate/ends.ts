import { doublesProbes, isBefore } from '../facts/openssh.ts';
import type { Clock, Count, Moment } from './clock.ts';
import type { CleanClient, CleanEnd } from './clean.ts';
import type { Socket } from './tcp.ts';
import type { Carried, End, Event } from './timeline.ts';
import { lastWordsOfPutty, lastWordsOfSsh, lastWordsOfSshd, type Cause } from './words.ts';

/** Where the ends of the session live, and what they report to. */
export interface Surroundings {
	clock: Clock;
	emit(event: Event): void;
	/** An end is over. */
	over(end: End, message: string): void;
}

/** An end of the session: answers the other's probes, counts its own unanswered ones, and goes. */
abstract class SessionEnd {
	socket!: Socket;
	/** Unanswered probes that are borne; `Infinity` where none are counted. */
	protected abstract readonly patience: number;
	/** Seconds from one probe to the next while nothing comes. */
	protected abstract readonly every: number;
	protected readonly clock: Clock;
	readonly #end: End;
	readonly #surroundings: Surroundings;
	readonly #unanswered: Count;
	readonly #heard: Moment;

	constructor(end: End, surroundings: Surroundings) {
		this.clock = surroundings.clock;
		this.#end = end;
		this.#surroundings = surroundings;
		this.#unanswered = this.clock.count();
		this.#heard = this.clock.mark();
	}

	received(data: Carried[], last: boolean): void {
		const at = this.clock.now;
		const from = this.#unanswered.value;
		this.#heard.at = at;
		this.#unanswered.value = 0;
		if (from > 0) this.#surroundings.emit({ kind: 'counter-reset', at, by: this.#end, from });
		this.arrived();
		// ssh and sshd read on before they write: what came with the FIN is not answered.
		if (last) return;
		for (const item of data) {
			if (item === 'probe') this.socket.send('answer');
			if (item === 'keys') this.socket.send('echo');
		}
	}

	ended(cause: Cause): void {
		const { emit, over } = this.#surroundings;
		const end = this.#end;
		const at = this.clock.now;
		const message = this.lastWords(cause);
		if (cause === 'fin' || cause === 'rst') emit({ kind: 'told', at, end, how: cause, message });
		else emit({ kind: 'gave-up', at, end, reason: cause, message, heard: this.#heard.at });
		this.silence();
		over(end, message);
		this.socket.close();
	}

	/** Asks, or gives up where one question too many is unanswered. */
	protected probe(carries: 'probe' | 'ping'): void {
		const counts = this.patience !== Infinity;
		const at = this.clock.now;
		const number = counts ? this.#unanswered.value + 1 : 0;
		if (number > this.patience) return this.ended('alive');
		this.#unanswered.value = number;
		const deadline = at + this.every * (this.patience - number + 1);
		const gives = counts ? { deadline } : {};
		this.#surroundings.emit({ kind: 'probe', at, by: this.#end, number, ...gives });
		this.socket.send(carries);
	}

	/** Data has come. */
	protected abstract arrived(): void;
	/** The end is over: no more probes. */
	protected abstract silence(): void;
	protected abstract lastWords(cause: Cause): string;
}

/** OpenSSH's client (clientloop.c): what it receives sets its timer anew, what it sends does not. */
export class Ssh extends SessionEnd {
	protected readonly patience: number;
	protected readonly every: number;
	readonly #version: string;
	readonly #timer: Moment;

	constructor({ interval, countMax, openssh }: CleanEnd, surroundings: Surroundings) {
		super('client', surroundings);
		this.patience = countMax;
		this.every = interval;
		this.#version = openssh;
		this.#timer = this.clock.timer(() => {
			this.arrived();
			this.probe('probe');
		});
		this.arrived();
	}

	type(): void {
		this.socket.send('keys');
		// Up to 8.3 any activity did (mended by f11b23346).
		if (this.socket.open && isBefore(this.#version, '8.4')) this.arrived();
	}

	protected arrived(): void {
		if (this.every > 0) this.#timer.at = this.clock.in(this.every);
	}

	protected silence(): void {
		this.#timer.at = Infinity;
	}

	protected lastWords(cause: Cause): string {
		return lastWordsOfSsh(cause, this.#version);
	}
}

/**
 * PuTTY (pinger.c): a message by the clock that nobody answers. plink makes it by the clock as well but sends it
 * only when it next wakes up, for a key, for data or for the next message (measured, 0.78 on Linux: its loop looks
 * at the timers just before it goes to sleep).
 */
export class Putty extends SessionEnd {
	protected readonly patience = Infinity;
	protected readonly every: number;
	readonly #timer: Moment;
	/** Messages made and not sent. */
	readonly #held: Count;

	constructor({ interval, program }: CleanClient, surroundings: Surroundings) {
		super('client', surroundings);
		this.every = interval;
		this.#held = this.clock.count();
		this.#timer = this.clock.timer(() => {
			this.#timer.at = this.clock.in(interval);
			this.#wake();
			if (program === 'plink') this.#held.value = 1;
			else this.probe('ping');
		});
		if (interval > 0) this.#timer.at = interval;
	}

	type(): void {
		this.#wake();
		this.socket.send('keys');
	}

	protected arrived(): void {
		this.#wake();
	}

	protected silence(): void {
		this.#timer.at = Infinity;
		this.#held.value = 0;
	}

	protected lastWords(cause: Cause): string {
		return lastWordsOfPutty(cause);
	}

	#wake(): void {
		const held = this.#held.value > 0;
		this.#held.value = 0;
		if (held) this.probe('ping');
	}
}

/**
 * OpenSSH's server (serverloop.c): it waits for anything to happen for one interval at most.
 * Up to 9.1 it probes whenever the client was silent for an interval; from 9.2 on only after a wait in which
 * nothing happened at all, so never while a program writes; from 9.2 to 9.4 only if the client was then silent
 * for longer than the interval, in whole seconds, which is every other time.
 */
export class Sshd extends SessionEnd {
	protected readonly patience: number;
	protected readonly every: number;
	readonly #interval: number;
	readonly #version: string;
	/** When the client was last heard, or probed. */
	readonly #last: Moment;
	readonly #wait: Moment;

	constructor({ interval, countMax, openssh }: CleanEnd, surroundings: Surroundings) {
		super('server', surroundings);
		this.patience = countMax === 0 && !isBefore(openssh, '8.2') ? Infinity : countMax;
		this.every = doublesProbes(openssh) ? 2 * interval : interval;
		this.#interval = interval;
		this.#version = openssh;
		this.#last = interval > 0 ? this.clock.moment() : this.clock.mark();
		this.#wait = this.clock.timer(() => this.#timedOut());
		this.#waitAnew();
	}

	/** A program on the server writes. */
	write(): void {
		if (!this.socket.open) return;
		this.socket.send('output');
		const due = this.#interval > 0 && this.clock.now >= this.#last.at + this.#interval;
		this.#waitAnew();
		if (due && !isBefore(this.#version, '7.6') && isBefore(this.#version, '9.2')) this.#ask();
	}

	protected arrived(): void {
		this.#last.at = this.clock.now;
		this.#waitAnew();
	}

	protected silence(): void {
		this.#wait.at = Infinity;
	}

	protected lastWords(cause: Cause): string {
		return lastWordsOfSshd(cause, this.#version);
	}

	#timedOut(): void {
		this.#waitAnew();
		const silence = this.clock.now - this.#last.at;
		// A wait that began less than half a second after the last data ends, most likely, in the same second.
		if (!doublesProbes(this.#version) || silence > this.#interval + 0.5) this.#ask();
	}

	#ask(): void {
		this.#last.at = this.clock.now;
		this.probe('probe');
	}

	#waitAnew(): void {
		if (this.#interval > 0) this.#wait.at = this.clock.in(this.#interval);
	}
}
