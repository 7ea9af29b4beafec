/**
 * When the kernel itself gives up on a connection with unacknowledged data, in seconds.
 *
 * Linux: retransmissions double from 200 ms to a cap of 120 s; with `tcp_retries2` = 15 the last one
 * leaves 804.6 s after the first segment was lost, and the connection ends at 924.6 s (kernel
 * documentation, ip-sysctl). An interruption has to be over before that last retransmission; 4 s are
 * kept in hand for a probe that left early.
 */
export const LINUX_LAST_RETRY = 800;
export const LINUX_GIVES_UP = 924;

/**
 * Windows: five retransmissions, 25 to 50 s in all (reported, not documented). With doubling waits
 * the last one leaves at about half of that.
 */
export const WINDOWS_LAST_RETRY = 12;

/** As many of Linux's retransmissions as come nearest to Windows' 25 s: the last leaves at 12.8 s. */
export const WINDOWS_RETRIES = 6;

/** The longest pause between two of TCP's retransmissions, seconds (RFC 6298's cap as Linux uses it). */
export const RETRY_CAP = 120;

/** Kernel TCP keepalive before the first probe, between probes, and probes until it gives up (tcp(7)). */
export const LINUX_KEEPALIVE = { time: 7200, interval: 75, probes: 9 };
