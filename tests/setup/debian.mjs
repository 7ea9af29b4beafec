import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Whether Debian's packages can be had here: Debian itself, Ubuntu and their like. */
export function isDebian() {
	return existsSync('/usr/bin/apt-get') && existsSync('/usr/bin/dpkg-deb');
}

/**
 * Installs packages for the whole machine.
 * @param {string[]} packages
 */
export function install(packages) {
	const settled = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	run('apt-get', ['-q', 'update'], settled);
	run('apt-get', ['-qy', 'install', '--no-install-recommends', ...packages], settled);
}

/**
 * Unpacks packages, with what they need that the machine lacks, into a folder. Nothing is installed,
 * no service starts, and no rights are needed.
 * @param {string[]} packages
 * @param {string} folder
 * @param {string[]} files the programs to run from there, as paths in the packages
 */
export function unpack(packages, folder, files) {
	const apt = join(folder, 'apt');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(apt, 'lists/partial'), { recursive: true });
	mkdirSync(join(apt, 'archives/partial'), { recursive: true });
	const own = [
		`Dir::State::Lists=${apt}/lists`,
		`Dir::Cache=${apt}`,
		'APT::Sandbox::User=root',
		'Debug::NoLocking=1'
	].flatMap((option) => ['-o', option]);
	run('apt-get', [...own, '-q', 'update']);
	run('apt-get', [
		...own,
		...['-qy', 'install', '--download-only', '--reinstall', '--no-install-recommends'],
		...packages
	]);
	for (const file of readdirSync(join(apt, 'archives')).filter((name) => name.endsWith('.deb')))
		run('dpkg-deb', ['-x', join(apt, 'archives', file), folder]);
	rmSync(apt, { recursive: true });

	const libraries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /^lib.*\.so/.test(basename(path)))
		.map(dirname);
	mkdirSync(join(folder, 'bin'), { recursive: true });
	for (const file of files) {
		const path = join(folder, 'bin', basename(file));
		writeFileSync(path, startScript(file, libraries));
		chmodSync(path, 0o755);
	}
}

/**
 * Starts an unpacked program with the libraries, and for a browser the fonts, unpacked beside it.
 * @param {string} file
 * @param {string[]} libraries folders
 */
function startScript(file, libraries) {
	const paths = [...new Set(libraries)].map((path) => `$root/${path}`).join(':');
	return `#!/bin/sh
root=$(cd "$(dirname "$0")/.." && pwd)
export LD_LIBRARY_PATH="${paths}"
if [ -e "$root/etc/fonts" ]; then
	export FONTCONFIG_PATH="$root/etc/fonts" XDG_DATA_HOME="$root/usr/share"
fi
exec "$root/${file}" "$@"
`;
}

/**
 * Runs a command, with its output only where it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, args, env = process.env) {
	const { status, stdout, stderr } = spawnSync(command, args, {
		encoding: 'utf8',
		env,
		maxBuffer: Infinity
	});
	if (status === 0) return;
	const last = `${stdout}${stderr}`.trim().split('\n').slice(-3).join('; ');
	throw new Error(`${command} failed (${status}): ${last}`);
}
