/** Takes the place of `src/lib/check/create-worker.ts`: the worker runs the script of this file. */
export function createWorker(): Worker {
	const script = document.querySelector('body > script:not([type])')?.textContent ?? '';
	const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	const worker = new Worker(address);
	URL.revokeObjectURL(address);
	return worker;
}
