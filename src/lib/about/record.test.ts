import { describe, expect, it } from 'vitest';
import { KINDS, recordOf, type TestRecord } from './record.ts';
import file from './record.json';
import { checks, judges, releases } from './shown.ts';

const record = recordOf(file as TestRecord);

describe('the record of the tests', () => {
	it('says when, and by which programs', () => {
		expect(record.date).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
		expect(record.commit ?? '0'.repeat(40)).toMatch(/^[\da-f]{40}$/);
		for (const name of ['node', 'kernel', 'chromium', 'ssh', 'sshd', 'plink', 'nft', 'system'])
			expect(judges(record, name), name).toEqual([expect.stringMatching(/\d/)]);
	});

	it('has tests of every suite, and none that failed to count', () => {
		expect(record.suites.map(({ name }) => name)).toEqual(['unit', 'oracle', 'lab', 'e2e']);
		for (const { name, passed } of record.suites) expect(passed, name).toBeGreaterThan(0);
	});

	it.each(KINDS)('has figures of what was %s', (kind) => {
		expect(record.figures[kind].length).toBeGreaterThan(0);
		// What is nothing would be left out; only agreement is told by a nought.
		const numbers = JSON.stringify(record.figures[kind], (key, value: unknown) =>
			key === 'disagreements' ? undefined : value
		);
		expect(numbers).not.toMatch(/:(?:0|null|"")[,}]/);
	});

	it('compared three releases at least, in both files, without a disagreement', () => {
		const compared = releases(record);
		expect(compared.length).toBeGreaterThanOrEqual(3);
		for (const { version, ssh, sshd, disagreements, mended } of compared) {
			expect(version).toMatch(/^OpenSSH_\d+\.\d+p\d/);
			expect(Math.min(ssh, sshd, mended), version).toBeGreaterThan(0);
			expect(disagreements, version).toBe(0);
		}
	});

	it('names who judged every kind of test', () => {
		for (const { id, by } of checks(record)) expect(by.length, id).toBeGreaterThan(0);
	});

	it('has sessions of the lab that all kept the promise', () => {
		for (const { path, before, after } of record.figures.promised) {
			expect(before.outcome, path).not.toBe('alive');
			expect(after.outcome, path).toBe('alive');
		}
	});
});
