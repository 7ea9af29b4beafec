import { RETRY_CAP } from '../facts/kernel.ts';
import type { Clock, Count, Moment } from './clock.ts';
import type { KernelKeepAlive } from './scenario.ts';
import type { Carried, Event } from './timeline.ts';
import type { Wire } from './wire.ts';

/** Seconds until TCP repeats what is not acknowledged: Linux's least, as on a path without delay. */
const FIRST_RETRY = 0.2;
/** Seconds that the kernel goes on repeating what a closed program left: 8 retries (`tcp_orphan_retries`). */
const ORPHAN = 102.2;
const LINUX_RETRIES = 15;

/** How a connection ends for the program that has it. */
export type Ending = 'fin' | 'rst' | 'tcp' | 'tcp-keepalive';

/** The program that has a connection. */
interface Program {
	/** Data, in order; `last` where the FIN came with it. */
	received(data: Carried[], last: boolean): void;
	ended(how: Ending): void;
}

export interface SocketOptions {
	row: number;
	program: Program;
	keepAlive?: KernelKeepAlive;
	/** `tcp_retries2`: 15 unless given. */
	retries?: number;
}

/** One end of a TCP connection, as Linux runs it. Data that arrives is acknowledged at the same moment. */
export class Socket {
	readonly row: number;
	readonly #clock: Clock;
	readonly #wire: Wire;
	readonly #emit: (event: Event) => void;
	readonly #program: Program;
	readonly #keepAlive: KernelKeepAlive | undefined;
	readonly #retries: number;
	#peer!: Socket;

	/** `closing`: the program has gone, the kernel still has to say so. */
	#state: 'open' | 'closing' | 'gone' = 'open';
	/** What is not acknowledged, oldest first. */
	#queue: Carried[] = [];
	/** Packets sent so far, to see whether an answer carries the acknowledgement. */
	#sent = 0;
	#finSeen = false;
	readonly #pending: Count;
	readonly #retried: Count;
	readonly #asked: Count;
	readonly #firstRetry: Moment;
	readonly #retry: Moment;
	readonly #probe: Moment;

	constructor(clock: Clock, wire: Wire, emit: (event: Event) => void, options: SocketOptions) {
		this.row = options.row;
		this.#clock = clock;
		this.#wire = wire;
		this.#emit = emit;
		this.#program = options.program;
		this.#keepAlive = options.keepAlive;
		this.#retries = options.retries ?? LINUX_RETRIES;
		this.#pending = clock.count();
		this.#retried = clock.count();
		this.#asked = clock.count();
		this.#firstRetry = clock.mark();
		this.#retry = clock.timer(() => this.#repeat());
		this.#probe = clock.timer(() => this.#ask());
		this.#heard();
	}

	static connect(one: Socket, other: Socket): void {
		one.#peer = other;
		other.#peer = one;
	}

	get open(): boolean {
		return this.#state === 'open';
	}

	/** Hands over data. Behind data that is being repeated it waits: the window is one packet wide then. */
	send(data: Carried): void {
		if (!this.open) return;
		this.#push(data);
	}

	/** The program closes: FIN, behind whatever has not arrived yet. */
	close(): void {
		if (!this.open) return;
		this.#state = 'closing';
		this.#probe.at = Infinity;
		this.#push('fin');
	}

	#push(data: Carried): void {
		this.#queue.push(data);
		this.#pending.value++;
		if (this.#retried.value === 0) this.#transmit();
	}

	#transmit(retry?: number): void {
		this.#sent++;
		const sent = this.#wire.send(this.row, this.#peer.row, this.#queue[0]!, retry);
		if (sent === 'reset') return this.#end('rst');
		if (sent === 'nothing') {
			if (this.#retry.at === Infinity) this.#retry.at = this.#clock.in(FIRST_RETRY);
			return;
		}
		const data = this.#queue;
		this.#settle();
		this.#heard();
		if (data.includes('fin') && this.#finSeen) this.#state = 'gone';
		this.#peer.#receive(data);
	}

	#receive(data: Carried[]): void {
		const payload = data.filter((item) => item !== 'fin');
		if (this.#state === 'gone' || (this.#state === 'closing' && payload.length > 0)) {
			this.#end('rst');
			return this.#refuse();
		}
		const before = this.#sent;
		this.#heard();
		if (payload.length > 0) this.#program.received(payload, data.includes('fin'));
		if (data.includes('fin')) {
			this.#finSeen = true;
			if (this.#state === 'closing' && this.#queue.length === 0) this.#state = 'gone';
			else if (this.open) this.#program.ended('fin');
		}
		if (this.#sent === before) this.#wire.send(this.row, this.#peer.row, 'ack');
	}

	/** TCP's own repetition: once more after the first wait (a tail loss probe), then doubling up to the cap. */
	#repeat(): void {
		const number = this.#retried.value + 1;
		const { now } = this.#clock;
		if (number === 1) this.#firstRetry.at = now;
		// The tail loss probe is not counted.
		if (this.open ? number > this.#retries + 1 : now - this.#firstRetry.at >= ORPHAN)
			return this.#end('tcp');
		this.#retried.value = number;
		const next = this.#clock.in(Math.min(RETRY_CAP, FIRST_RETRY * 2 ** (number - 1)));
		this.#retry.at = next;
		this.#emit({ kind: 'retransmission', at: now, row: this.row, number, next });
		this.#transmit(number);
	}

	/** The kernel's keepalive: never while data is unacknowledged. */
	#ask(): void {
		const { time, interval, probes } = this.#keepAlive!;
		if (this.#queue.length > 0) {
			this.#probe.at = this.#clock.in(time);
			return;
		}
		if (this.#asked.value >= probes) {
			this.#end('tcp-keepalive');
			return this.#refuse();
		}
		this.#asked.value++;
		this.#probe.at = this.#clock.in(interval);
		const sent = this.#wire.send(this.row, this.#peer.row, 'tcp-keepalive');
		if (sent === 'reset') return this.#end('rst');
		if (sent === 'nothing') return;
		this.#heard();
		this.#peer.#receive([]);
	}

	#refuse(): void {
		if (this.#wire.send(this.row, this.#peer.row, 'rst') === 'arrived') this.#peer.#end('rst');
	}

	#heard(): void {
		this.#asked.value = 0;
		if (this.#keepAlive && this.open) this.#probe.at = this.#clock.in(this.#keepAlive.time);
	}

	#settle(): void {
		this.#queue = [];
		this.#pending.value = 0;
		this.#retried.value = 0;
		this.#retry.at = Infinity;
	}

	#end(how: Ending): void {
		const { open } = this;
		this.#state = 'gone';
		this.#settle();
		this.#probe.at = Infinity;
		if (open) this.#program.ended(how);
	}
}
