import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { RULES, check, type CheckOptions, type Diagnostic, type Fix } from '$engine';
import { judge } from '../openssh/judge.ts';
import { FOLDER, type Question } from '../openssh/question.ts';
import { figure } from '../setup/figures.ts';
import { allOpenSsh } from '../setup/openssh.mjs';
import { describeJudgedBy, hostKey } from './programs.ts';

const HOST = 'neutral.invalid';
const SAMPLES = new URL('../samples/check/', import.meta.url);

interface Case {
	/** Which rule's text it is, and what has been done to it. */
	label: string;
	text: string;
	options: CheckOptions;
}

interface Sample extends CheckOptions {
	file: string;
}

/** The texts in which rules find something: their bad examples, and their samples. */
function broken(): Case[] {
	const examples = RULES.map(({ code, formats, examples: { bad } }) => {
		const { text, ...options } = bad;
		return { label: `${code}, example`, text, options: { format: formats[0], ...options } };
	});
	const samples = readdirSync(SAMPLES).flatMap((code) => {
		const read = (name: string) => readFileSync(new URL(`${code}/${name}`, SAMPLES), 'utf8');
		const expected = JSON.parse(read('expected.json')) as Record<string, Sample>;
		return Object.values(expected).flatMap(({ file, ...options }) =>
			file.endsWith('.conf') ? [{ label: `${code}, ${file}`, text: read(file), options }] : []
		);
	});
	return [...examples, ...samples].filter(
		({ options: { format } }) => format === 'ssh_config' || format === 'sshd_config'
	);
}

/** Each text as it is, and with each fix of each finding applied. */
function cases(): Case[] {
	return broken().flatMap(({ label, text, options }) => [
		{ label, text, options },
		...check(text, options).diagnostics.flatMap(({ rule, line, fixes }) =>
			fixes.map((fix) => ({
				label: `${label}, line ${line}, ${rule} ${fix.label}`,
				text: applied(text, fix),
				options
			}))
		)
	]);
}

function applied(text: string, { edits }: Fix): string {
	return edits.reduceRight(
		(before, { from, to, insert }) => before.slice(0, from) + insert + before.slice(to),
		text
	);
}

function questionOf({ text, options: { format, files = {} } }: Case): Question {
	const folders = new Set(Object.keys(files).map((path) => posix.dirname(path)));
	const placed = [...folders].reduce((before, folder) => before.replaceAll(folder, FOLDER), text);
	const named = Object.entries(files).map(([path, content]) => [posix.basename(path), content]);
	return {
		file: format === 'sshd_config' ? 'sshd' : 'ssh',
		text: placed,
		files: Object.fromEntries(named) as Record<string, string>,
		to: format === 'sshd_config' ? {} : { host: HOST }
	};
}

const isError = ({ severity }: Diagnostic) => severity === 'error';

describeJudgedBy(['ssh', 'sshd', 'ssh-keygen'], 'a mended configuration', () => {
	const all = cases();

	for (const program of allOpenSsh()) {
		if ('problem' in program) continue;
		const { openssh, build, version } = program;
		it(`is taken by ${version} (${program.name}) where nothing else is wrong, and only there`, async () => {
			const asked = all.map((one) => ({
				...one,
				errors: check(one.text, { ...one.options, openssh, build }).diagnostics.filter(isError)
			}));
			const answers = await judge(program, asked.map(questionOf), hostKey());
			const differing = asked.flatMap(({ label, text, errors }, at) => {
				const taken = answers[at]?.ok === true;
				return taken === (errors.length === 0)
					? []
					: [`${label}: ${taken ? 'taken' : 'refused'}\n${text}\n${JSON.stringify(answers[at])}`];
			});
			expect(differing.length, differing.slice(0, 5).join('\n\n')).toBe(0);
			figure('mended', { version, judged: asked.length });
		});
	}
});
