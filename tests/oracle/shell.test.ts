import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultEnvironment, encodeLink, plan, render, type Step } from '$engine';
import { expect, it } from 'vitest';
import { describeJudgedBy, scratch } from './programs.ts';

const BEFORE = 'export EDITOR=vi\n# Holdfast is mentioned\nalias ll="ls -l"\nPS1="$ "\n';

describeJudgedBy([], 'TMOUT in ~/.bashrc', () => {
	it.each([
		{},
		{
			comment: () => 'Holdfast 2026-01-31',
			link: `https://example.org/#${encodeLink({ ...defaultEnvironment, host: "it's" })}`
		}
	])('is put in, switches the logout off, and is taken out again: %o', (options) => {
		const [artifact] = render('shell', plan(defaultEnvironment), defaultEnvironment, options);
		const home = mkdtempSync(join(scratch, 'home-'));
		const file = join(home, '.bashrc');
		const perform = (steps: Step[] = [], which: RegExp) => {
			for (const step of steps)
				if ('command' in step && which.test(step.command))
					execFileSync('sh', ['-c', step.command], { env: { ...process.env, HOME: home } });
		};
		writeFileSync(file, BEFORE);
		perform(artifact?.apply, /^cat >>/);
		expect(readFileSync(file, 'utf8')).toBe(`${BEFORE}\n${artifact?.text}`);
		const said = execFileSync('sh', ['-c', `TMOUT=900; . '${file}'; echo "$TMOUT"`]);
		expect(said.toString()).toBe('0\n');
		perform(artifact?.undo, /^sed/);
		expect(readFileSync(file, 'utf8')).toBe(`${BEFORE}\n`);
	});
});
