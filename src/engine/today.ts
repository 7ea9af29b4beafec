import type { Environment } from './environment.ts';
import { boxOf } from './facts/boxes.ts';
import { LINUX_KEEPALIVE } from './facts/kernel.ts';
import type { Reading } from './path.ts';
import type { Params, Reason } from './reason.ts';

/**
 * How an idle session ends on this path with nobody's SSH keepalive: the first thing that ends it. What
 * forgets later than the kernels' own keepalive comes, which ssh and sshd ask for by default, does not.
 */
export function deathWithout(environment: Environment, readings: Reading[]): Reason {
	const { observedDrop, shellTimeout, symptom } = environment;
	const held = readings.filter((reading) => isHeldByKernel(environment, reading));
	const ending = readings.filter((reading) => !held.includes(reading));
	const ends: { at: number; code: string; params: Params }[] = ending.flatMap((reading) => {
		const { box, kind, timeout } = reading;
		if (timeout === undefined) return [];
		if (!box) return [{ at: timeout, code: 'today-number', params: {} }];
		const how = kind === 'policy' ? 'policy' : (boxOf(box).onExpiry ?? 'forgets');
		return [{ at: timeout, code: `today-${how}`, params: { box } }];
	});
	if (observedDrop !== undefined)
		ends.push({ at: observedDrop, code: 'today-observed', params: {} });
	if (shellTimeout) ends.push({ at: shellTimeout, code: 'today-shell', params: {} });
	const first = ends.toSorted((a, b) => a.at - b.at)[0];
	if (first) return { code: first.code, params: { ...first.params, timeout: first.at } };
	const isKnown = ending.every(({ timeout, kind }) => timeout !== undefined || kind === 'policy');
	if (held.length > 0 && isKnown && symptom !== 'logged-out')
		return { code: 'today-kernel', params: { probe: LINUX_KEEPALIVE.time } };
	return {
		code: symptom === 'logged-out' ? 'today-logged-out' : 'today-unknown',
		params: {}
	};
}

/** Whether TCP keepalive at the kernel's defaults comes in time; what Dropbear and Windows do is not verified. */
function isHeldByKernel({ serverSystem }: Environment, { kind, timeout = 0 }: Reading): boolean {
	if (serverSystem === 'openwrt' || serverSystem === 'windows') return false;
	return kind === 'stateful' && timeout > LINUX_KEEPALIVE.time;
}
