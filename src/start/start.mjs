import { buildSite } from './build.mjs';
import { installPackages } from './packages.mjs';
import { serve } from './serve.mjs';

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

installPackages();
buildSite();
const { url } = await serveOnFreePort(Number(process.env.PORT) || FIRST_PORT, PORTS_TRIED);
console.log(`\nHoldfast is at ${url}\nCtrl+C stops it.`);

/**
 * @param {number} port
 * @param {number} tries
 * @returns {ReturnType<typeof serve>}
 */
async function serveOnFreePort(port, tries) {
	try {
		return await serve({ port });
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE' || tries <= 1)
			throw error;
		console.log(`Port ${port} is taken`);
		return serveOnFreePort(port + 1, tries - 1);
	}
}
