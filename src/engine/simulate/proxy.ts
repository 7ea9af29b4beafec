import { Socket, type SocketOptions } from './tcp.ts';
import type { Surroundings } from './ends.ts';
import type { Carried, ProxyClosed } from './timeline.ts';
import type { Wire } from './wire.ts';

/**
 * A proxy in a row: it ends TCP toward the client (`left`) and the server (`right`), hands payload on, and
 * closes both where none came for `idleTimeout` seconds, or where one of them ended.
 */
export function createProxy(
	row: number,
	idleTimeout: number,
	{ clock, emit }: Surroundings,
	wire: Wire
): { left: Socket; right: Socket } {
	const idle = clock.timer(() => close('idle'));
	idle.at = clock.in(idleTimeout);

	const left = side(() => right);
	const right = side(() => left);
	return { left, right };

	function side(other: () => Socket): Socket {
		const options: SocketOptions = {
			row,
			program: {
				received(data: Carried[]) {
					idle.at = clock.in(idleTimeout);
					for (const item of data) other().send(item);
				},
				ended: () => close('other-side')
			}
		};
		return new Socket(clock, wire, emit, options);
	}

	function close(reason: ProxyClosed['reason']) {
		if (idle.at === Infinity && reason === 'other-side') return;
		idle.at = Infinity;
		emit({ kind: 'proxy-closed', at: clock.now, row, reason });
		left.close();
		right.close();
	}
}
