/**
 * What happens to one idle SSH session: who sends what, over which boxes, with which interruptions.
 * Times are seconds from the moment the session stands and its last byte has arrived everywhere.
 * Rows count from the client: 0 is the client, 1 to n are the hops in order, n + 1 is the server.
 */
export interface Scenario {
	client: ClientEnd;
	server: ServerEnd;
	/** SO_KEEPALIVE with the kernel's own timers; absent is off. */
	tcpKeepAlive?: { client?: KernelKeepAlive; server?: KernelKeepAlive };
	/** How often the kernel repeats unacknowledged data before it gives up (`tcp_retries2`): 15 unless given. */
	tcpRetries?: { client?: number; server?: number };
	/** In order from the client. */
	hops: ScenarioHop[];
	outages: Outage[];
	/** Moments at which someone types; each key is echoed. */
	traffic?: number[];
	/** Moments at which a program on the server writes to the terminal, unasked. */
	output?: number[];
	/** When to stop looking, at most a century. */
	until: number;
}

export interface ClientEnd {
	/** Whole seconds between probes; 0 is off. */
	interval: number;
	/** Unanswered probes that are borne; `ssh` with 0 gives up on the first quiet interval. */
	countMax: number;
	/**
	 * `ssh` asks for an answer and counts; it is meant unless another is given. `putty` sends a message that is
	 * never answered, by the clock and whatever else is sent, and never gives up; so does `plink`, which
	 * holds each message back until it has something else to do, at the latest for an interval.
	 */
	program?: 'ssh' | 'putty' | 'plink';
	/** OpenSSH's version, `major.minor`; the newest unless given. Its last words depend on it. */
	openssh?: string;
}

export interface ServerEnd {
	/** Whole seconds between probes; 0 is off. */
	interval: number;
	/** Unanswered probes that are borne; 0 never gives up from OpenSSH 8.2 on, at once before. */
	countMax: number;
	/** OpenSSH's version, `major.minor`; the newest unless given. 9.2 to 9.4 probe half as often as told. */
	openssh?: string;
}

/** Seconds of silence before the kernel's first probe, seconds between probes, and probes until it gives up. */
export interface KernelKeepAlive {
	time: number;
	interval: number;
	probes: number;
}

/** A box on the path. A hop whose timeout is not a positive number never forgets. */
export interface ScenarioHop {
	/** Silence in seconds after which it forgets the session; a proxy closes it then, with FIN both ways. */
	idleTimeout: number;
	/**
	 * What a packet meets at a stateful box that has forgotten: nothing, or an RST to whoever sent it.
	 * Without meaning for a proxy.
	 */
	onExpiry: 'drop' | 'reset';
	/** `stateful` unless given. A proxy ends TCP on both of its sides and is refreshed by payload alone. */
	kind?: 'stateful' | 'proxy';
	/** A packet in mid-stream from the client's side makes a stateful box remember again. */
	loose?: boolean;
}

/** A stretch of time in which a segment carries nothing, either way; `to` itself is carried again. */
export interface Outage {
	from: number;
	to: number;
	/** Segment n lies between row n and row n + 1: 0 is client to first hop. */
	segment: number;
}
