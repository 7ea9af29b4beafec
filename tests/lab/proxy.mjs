import { connect, createServer } from 'node:net';

/**
 * A proxy that ends TCP on both sides and closes both with FIN after too long without payload.
 * Arguments: port to listen on, address of the server, idle timeout in seconds.
 */
const [port, address, seconds] = process.argv.slice(2);

createServer((left) => {
	const right = connect(22, address);
	const close = () => {
		clearTimeout(timer);
		left.destroySoon();
		right.destroySoon();
	};
	const timer = setTimeout(close, Number(seconds) * 1000);
	for (const [from, to] of [
		[left, right],
		[right, left]
	]) {
		from.setNoDelay(true);
		from.on('data', (data) => {
			timer.refresh();
			to.write(data);
		});
		from.on('end', close).on('error', close).on('close', close);
	}
}).listen(Number(port), () => console.log('listening'));
