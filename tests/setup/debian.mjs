import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
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
	run('apt-get', ['-q', 'update'], { env: settled });
	run('apt-get', ['-qy', 'install', '--no-install-recommends', ...packages], { env: settled });
}

/**
 * Unpacks packages, with what they need that the machine lacks, into a folder. Nothing is installed,
 * no service starts, and no rights are needed.
 * @param {string[]} packages
 * @param {string} folder
 * @param {string[]} files the programs to run from there, as paths in the packages
 */
export function unpack(packages, folder, files) {
	const { apt, options } = startAfresh(folder);
	run('apt-get', [...options, '-q', 'update']);
	run('apt-get', [
		...options,
		...['-qy', 'install', '--download-only', '--reinstall', '--no-install-recommends'],
		...packages
	]);
	extract(join(apt, 'archives'), folder);
	rmSync(apt, { recursive: true });
	writeStartScripts(folder, files);
}

/**
 * Unpacks another release's packages into a folder, with all the libraries they need, the C library
 * and its loader too: they run there whatever the machine's own are.
 * @param {string} release Debian's name of it; a `-backports` stands on its stable release
 * @param {string[]} packages
 * @param {string} folder
 * @param {string[]} files the programs to run from there, as paths in the packages
 */
export function unpackRelease(release, packages, folder, files) {
	const { apt, options } = startAfresh(folder);
	const sources = join(apt, 'release.sources');
	const status = join(apt, 'status');
	writeFileSync(sources, sourcesOf(release));
	writeFileSync(status, '');
	const own = [
		...options,
		...[`Dir::Etc::SourceList=${sources}`, 'Dir::Etc::SourceParts=/dev/null'].flatMap(option),
		...[`Dir::State::Status=${status}`, 'Acquire::Languages=none'].flatMap(option),
		// Otherwise apt prefers the stable release's; told of a stable release, it would pass its updates over.
		...(release.includes('-') ? ['-t', release] : [])
	];
	run('apt-get', [...own, '-q', 'update']);
	const simulated = ['-s', 'install', '--no-install-recommends', ...packages];
	const needed = run('apt-get', [...own, ...simulated])
		.split('\n')
		.flatMap((line) => /^Inst (\S+)/.exec(line)?.[1] ?? [])
		.filter((name) => packages.includes(name) || /^(?:lib(?!.*-perl$)|openssh-)/.test(name));
	run('apt-get', [...own, '-q', 'download', ...needed], {
		cwd: join(apt, 'archives')
	});
	extract(join(apt, 'archives'), folder);
	rmSync(apt, { recursive: true });
	writeStartScripts(folder, files);
}

/**
 * An empty folder, and what lets apt keep all that it fetches in it.
 * @param {string} folder
 */
function startAfresh(folder) {
	const apt = join(folder, 'apt');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(apt, 'lists/partial'), { recursive: true });
	mkdirSync(join(apt, 'archives/partial'), { recursive: true });
	const options = [
		`Dir::State::Lists=${apt}/lists`,
		`Dir::Cache=${apt}`,
		'APT::Sandbox::User=root',
		'Debug::NoLocking=1'
	].flatMap(option);
	return { apt, options };
}

/** @param {string} setting */
function option(setting) {
	return ['-o', setting];
}

/** @param {string} release */
function sourcesOf(release) {
	const [stable = release, backports] = release.split('-');
	const suites = backports ? `${stable} ${release}` : release;
	const archive = (/** @type {string} */ path, /** @type {string} */ names) =>
		[
			'Types: deb',
			`URIs: http://deb.debian.org/${path}`,
			`Suites: ${names}`,
			'Components: main',
			'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n'
		].join('\n');
	if (stable === 'sid') return archive('debian', suites);
	return `${archive('debian', suites)}\n${archive('debian-security', `${stable}-security`)}`;
}

/**
 * @param {string} archives
 * @param {string} folder
 */
function extract(archives, folder) {
	for (const file of readdirSync(archives).filter((name) => name.endsWith('.deb')))
		run('dpkg-deb', ['-x', join(archives, file), folder]);
}

/**
 * Programs in `bin` that start the unpacked ones with the libraries, and for a browser the fonts,
 * unpacked beside them; through the loader beside them, if there is one.
 * @param {string} folder
 * @param {string[]} files
 */
function writeStartScripts(folder, files) {
	const unpacked = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const libraries = unpacked.filter((path) => /^lib.*\.so/.test(basename(path))).map(dirname);
	const paths = [...new Set(libraries)].map((path) => `$root/${path}`).join(':');
	const loader = unpacked.find(
		(path) => /^ld-.*\.so/.test(basename(path)) && lstatSync(join(folder, path)).isFile()
	);
	const start = loader
		? `exec "$root/${loader}" --library-path "${paths}"`
		: `export LD_LIBRARY_PATH="${paths}"
if [ -e "$root/etc/fonts" ]; then
	export FONTCONFIG_PATH="$root/etc/fonts" XDG_DATA_HOME="$root/usr/share"
fi
exec`;
	mkdirSync(join(folder, 'bin'), { recursive: true });
	for (const file of files) {
		const path = join(folder, 'bin', basename(file));
		writeFileSync(
			path,
			`#!/bin/sh
root=$(cd "$(dirname "$0")/.." && pwd)
${start} "$root/${file}" "$@"
`
		);
		chmodSync(path, 0o755);
	}
}

/**
 * Runs a command, with its output only where it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [where]
 * @returns {string} what it wrote
 */
function run(command, args, where = {}) {
	const { status, stdout, stderr } = spawnSync(command, args, {
		encoding: 'utf8',
		maxBuffer: Infinity,
		...where
	});
	if (status === 0) return stdout;
	const last = `${stdout}${stderr}`.trim().split('\n').slice(-3).join('; ');
	throw new Error(`${command} failed (${status}): ${last}`);
}
