import { buildSite } from '../src/start/build.mjs';
import { npm } from '../src/start/npm.mjs';
import { installPackages } from '../src/start/packages.mjs';
import { beside } from './setup/beside.mjs';
import { OTHERS_NEEDED, SYSTEM, provideOpenSsh } from './setup/openssh.mjs';
import { labProblem } from './setup/lab.mjs';
import { providePrograms } from './setup/provide.mjs';
import { RECORD_TEST, counted, writeRecord } from './setup/record.mjs';

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

const openssh = await step('OpenSSH of other releases', provideOpenSsh);
const others = openssh.filter(({ name }) => name !== SYSTEM);
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

reportSkipped("unit: SecureCRT's script", ['python3']);
for (const other of others)
	if ('problem' in other) summary.push(`skipped  oracle: resolve against OpenSSH of ${other.name}`);
reportSkipped('oracle: ssh', ['ssh']);
reportSkipped('oracle: sshd', ['sshd', 'ssh-keygen']);
reportSkipped('oracle: plink', ['plink', 'puttygen', 'sshd', 'ssh-keygen']);
const noLab = labProblem();
if (noLab) summary.push(`skipped  lab: ${noLab}`);
else reportSkipped('lab', ['ip', 'nft', 'unshare', 'nsenter', 'plink', 'puttygen', 'ssh', 'sshd']);

// The lab mostly waits, for timers of whole seconds; what runs beside it keeps one processor busy.
const lab = beside(counted('lab'));
await step('check', () => npm('run check'));
await step('build', buildSite);
await step('budgets', () => npm('run budget'));
await step('lab, begun beside the check', () => lab.end());
await step('unit', () => npm(counted('unit')));
await step('oracle', () => npm(counted('oracle')));
if (!reportSkipped('e2e', ['chromium'])) await step('e2e', () => npm(counted('e2e')));
if (!reportSkipped('firefox', ['firefox'])) await step('firefox', () => npm('run firefox'));

if (missing.size > 0 || noLab || usable.length < OTHERS_NEEDED)
	summary.push('kept     the record of the last whole run: this one lacked a suite');
else
	await step('record', () => {
		writeRecord(
			[...provided, ...openssh].flatMap((program) =>
				'version' in program && program.version
					? { name: program.name, version: program.version }
					: []
			)
		);
		npm(`run unit -- ${RECORD_TEST}`);
	});

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
