/** Seconds; who waits longer for a connection means something else. */
export const LONG_CONNECT = 300;
