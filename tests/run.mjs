import { buildSite } from '../src/start/build.mjs';
import { npm } from '../src/start/npm.mjs';
import { installPackages } from '../src/start/packages.mjs';
import { OTHERS_NEEDED, SYSTEM, provideOpenSsh } from './setup/openssh.mjs';
import { labProblem } from './setup/lab.mjs';
import { providePrograms } from './setup/provide.mjs';

/** @typedef {import('./setup/programs.mjs').ProgramName} ProgramName */

/** @type {string[]} */
const summary = [];
let running = '';
// A step that fails ends the process; what was done is told all the same.
process.on('exit', (code) => {
	if (code !== 0) summary.push(`failed   ${running}`);
	console.log(`\n${summary.join('\n')}`);
});

await step('packages', installPackages);

const provided = await step('programs', providePrograms);
for (const { name, path, version, problem } of provided) {
	const line = problem
		? `missing  ${name}: ${problem}`
		: `program  ${name}: ${[version, path].filter(Boolean).join(', ')}`;
	console.log(line);
	summary.push(line);
}
const missing = new Set(provided.filter(({ problem }) => problem).map(({ name }) => name));
if (missing.size > 0 && process.env.CI === 'true') process.exit(1);

const others = (await step('OpenSSH of other releases', provideOpenSsh)).filter(
	({ name }) => name !== SYSTEM
);
for (const other of others) {
	const line =
		'problem' in other
			? `missing  OpenSSH of ${other.name}: ${other.problem}`
			: `program  ssh and sshd of ${other.name}: ${other.version}`;
	console.log(line);
	summary.push(line);
}
const usable = others.filter((other) => !('problem' in other));
if (usable.length < OTHERS_NEEDED && process.env.CI === 'true') process.exit(1);

await step('check', () => npm('run check'));
await step('build', buildSite);
reportSkipped("unit: SecureCRT's script", ['python3']);
await step('unit', () => npm('run unit'));
for (const other of others)
	if ('problem' in other) summary.push(`skipped  oracle: resolve against OpenSSH of ${other.name}`);
reportSkipped('oracle: ssh', ['ssh']);
reportSkipped('oracle: sshd', ['sshd', 'ssh-keygen']);
reportSkipped('oracle: plink', ['plink', 'puttygen', 'sshd', 'ssh-keygen']);
await step('oracle', () => npm('run oracle'));
const noLab = labProblem();
if (noLab) summary.push(`skipped  lab: ${noLab}`);
else reportSkipped('lab', ['ip', 'nft', 'unshare', 'nsenter', 'plink', 'puttygen', 'ssh', 'sshd']);
await step('lab', () => npm('run lab'));
if (!reportSkipped('e2e', ['chromium'])) await step('e2e', () => npm('run e2e'));
reportSkipped('firefox', ['firefox']);
await step('firefox', () => npm('run firefox'));

/**
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 */
async function step(name, work) {
	running = name;
	console.log(`\n== ${name}`);
	const start = performance.now();
	const result = await work();
	summary.push(`passed   ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
	return result;
}

/**
 * @param {string} suite
 * @param {ProgramName[]} needs
 */
function reportSkipped(suite, needs) {
	const lacking = needs.filter((name) => missing.has(name));
	if (lacking.length > 0) summary.push(`skipped  ${suite}: ${lacking.join(', ')} missing`);
	return lacking.length > 0;
}
