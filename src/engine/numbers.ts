import { LINUX_LAST_RETRY, RETRY_CAP } from './facts/kernel.ts';

/** Numbers a person would write, and the arithmetic between interval, count and interruption. */

const INTERVALS = [15, 20, 30, 45, 60, 90, 120, 180, 240];
const COUNTS = [
	3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500,
	600, 800, 1000
];
/** Slack for the round trip and whole-second timers, seconds. */
const SLACK = 5;

/** The largest interval (seconds) a person would write that is at most `limit`; 0 where `limit` is below 1. */
export function roundInterval(limit: number): number {
	return INTERVALS.findLast((interval) => interval <= limit) ?? Math.max(0, Math.floor(limit));
}

/**
 * The longest safe interval (seconds, not rounded) behind a box that forgets after `timeout` seconds,
 * with `losses` probes in a row swallowed: (T − g) / (losses + 1), g = min(10, T / 3).
 */
export function safeInterval(timeout: number, losses: number): number {
	return (timeout - Math.min(10, timeout / 3)) / (losses + 1);
}

/**
 * Seconds of silence that may pass while an interruption of `outage` seconds is bridged, from the first
 * lost probe on: TCP's next retransmission comes as late as `outage` (at most 120 s) after the path is back.
 */
function bridge(outage: number): number {
	return outage + Math.min(outage, RETRY_CAP) + SLACK;
}

/** An interruption (seconds) as far as any setting can bridge it: beyond it the kernel gives up first. */
export function bridgeable(outage: number): number {
	return Math.min(outage, LINUX_LAST_RETRY);
}

/** The smallest count max a person would write with which probes every `interval` seconds outlive `outage`. */
export function countFor(interval: number, outage: number): number {
	return COUNTS.find((count) => interval * count > bridge(outage)) ?? COUNTS.at(-1)!;
}

/** How many kernel probes `between` seconds apart a person would ask for so that the last leaves after `outage`. */
export function kernelProbesFor(between: number, outage: number): number {
	return COUNTS.find((count) => between * (count - 1) > outage) ?? COUNTS.at(-1)!;
}

/** The longest whole interruption (seconds) bridged within less than `limit` seconds; 0 where none is. */
export function longestOutage(limit: number): number {
	const whole = Math.ceil(limit);
	const short = Math.ceil((whole - SLACK) / 2) - 1;
	const long = whole - SLACK - RETRY_CAP - 1;
	return Math.max(0, short < RETRY_CAP ? short : long);
}
