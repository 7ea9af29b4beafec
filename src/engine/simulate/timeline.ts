/** What happened, in order of time, and how it ended. Rows, segments and times as in `Scenario`. */
export interface Timeline {
	events: Event[];
	outcome: Outcome;
}

/**
 * The first end to go, if one does before `until`; `stalled` where neither knows although the path is gone
 * at `until`: since the moment it went.
 */
export type Outcome =
	| { kind: 'alive' }
	| { kind: 'closed'; by: End; at: number; message: string }
	| { kind: 'stalled'; since: number };

export type End = 'client' | 'server';

/** Everything has its moment; packets cross the whole path in no time. */
export type Event =
	| Probe
	| Packet
	| Retransmission
	| CounterReset
	| Typed
	| Output
	| Refreshed
	| Expired
	| Rebuilt
	| ProxyClosed
	| OutageStart
	| OutageEnd
	| GaveUp
	| Told
	| NotTold
	| Repeat;

/**
 * An end asks whether the other is there. The packet that carries it follows; there is none while TCP still
 * repeats older data, behind which the probe waits.
 */
export interface Probe {
	kind: 'probe';
	at: number;
	by: End;
	/** Which unanswered probe in a row this is, from 1; 0 for a program that does not count. */
	number: number;
	/** When this end gives up if nothing arrives; absent where it never does. */
	deadline?: number;
}

/** One packet as far as it comes. */
export interface Packet {
	kind: 'packet';
	at: number;
	/** The row that sends it: an end, a proxy, or the box that refuses a packet with an RST. */
	from: number;
	/** The last row it reaches. */
	to: number;
	/** The last row it was meant for; it is the way it goes. */
	toward: number;
	carries: Carried;
	/**
	 * `arrived` where it was meant for, which is `to`. `lost` on the broken segment beyond `to`. `dropped` by
	 * the box `to`, which has forgotten the session; `refused` by it with an RST, the packet that follows.
	 */
	fate: 'arrived' | 'lost' | 'dropped' | 'refused';
	/** TCP repeats it for the nth time; absent where it is sent for the first time. */
	retry?: number;
}

/**
 * What a packet is about; of several things in one packet, the first. Without payload, so that no proxy is
 * refreshed: `ack`, `tcp-keepalive`, `fin`, `rst`.
 */
export type Carried =
	| 'probe'
	/** PuTTY's, which is not answered. */
	| 'ping'
	| 'answer'
	| 'keys'
	| 'echo'
	| 'output'
	| 'ack'
	| 'tcp-keepalive'
	| 'fin'
	| 'rst';

/** TCP repeats what is not acknowledged; the packet follows. */
export interface Retransmission {
	kind: 'retransmission';
	at: number;
	/** An end or a proxy. */
	row: number;
	/** From 1. */
	number: number;
	/** When it would be repeated next. */
	next: number;
}

/** Data arrived at an end with unanswered probes: it counts from 0 again. */
export interface CounterReset {
	kind: 'counter-reset';
	at: number;
	by: End;
	/** How many were unanswered. */
	from: number;
}

/** Someone presses a key. */
export interface Typed {
	kind: 'typed';
	at: number;
}

/** A program on the server writes. */
export interface Output {
	kind: 'output';
	at: number;
}

/** A packet that counts came by: the box's idle timer starts anew. At most one per hop, side and moment. */
export interface Refreshed {
	kind: 'refreshed';
	at: number;
	/** The box's row. */
	row: number;
	/** Whose packet it was, as seen from the box. */
	side: End;
	/** How long the box had waited, seconds. */
	after: number;
}

/** The box forgets the session. Nobody is told. */
export interface Expired {
	kind: 'expired';
	at: number;
	row: number;
}

/** A loose box remembers again, by a packet from the client's side. */
export interface Rebuilt {
	kind: 'rebuilt';
	at: number;
	row: number;
}

/** A proxy closes one side or both with FIN: after too much silence, or because its other side ended. */
export interface ProxyClosed {
	kind: 'proxy-closed';
	at: number;
	row: number;
	reason: 'idle' | 'other-side';
}

export interface OutageStart {
	kind: 'outage-start';
	at: number;
	segment: number;
	/** When it ends; perhaps after `until`. */
	to: number;
}

export interface OutageEnd {
	kind: 'outage-end';
	at: number;
	segment: number;
}

/**
 * An end closes on its own: too many probes unanswered (`alive`), TCP's retransmissions unanswered (`tcp`), or
 * the kernel's keepalive (`tcp-keepalive`).
 */
export interface GaveUp {
	kind: 'gave-up';
	at: number;
	end: End;
	reason: 'alive' | 'tcp' | 'tcp-keepalive';
	message: string;
	/** When it last received a byte. */
	heard: number;
}

/** An end learns that the connection is closed. */
export interface Told {
	kind: 'told';
	at: number;
	end: End;
	how: 'fin' | 'rst';
	message: string;
}

/**
 * From here on the session is gone and this end does not know, up to `until` at least. Known only in
 * hindsight; placed at the moment the path went or the other end closed.
 */
export interface NotTold {
	kind: 'not-told';
	at: number;
	end: End;
}

/**
 * From `at` on the events of the cycle (`at` − `every`, `at`], which precede this one, happen again and again:
 * `times` times, up to and with `at` + `every` × `times`, unchanged but for their moments.
 */
export interface Repeat {
	kind: 'repeat';
	at: number;
	every: number;
	times: number;
}
