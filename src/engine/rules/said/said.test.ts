import { describe, expect, it } from 'vitest';
import { check } from '../../check.ts';
import { sanitize } from '../../environment.ts';
import type { FormatId } from '../../formats/format.ts';
import { SAID } from './index.ts';

const found = (text: string, format: FormatId = 'log') =>
	check(text, { format }).diagnostics.filter(({ rule }) => rule.startsWith('HF6'));
const rules = (text: string, format?: FormatId) => found(text, format).map(({ rule }) => rule);

describe('messages', () => {
	it.each([
		'Nov 26 10:00:00 gw sshd[911]: ',
		'2026-11-26T10:00:00.123456+08:00 gw sshd-session[911]: ',
		'sshd[911]: ',
		''
	])('are found behind %j', (prefix) => {
		const line = 'Timeout, client not responding from user li 192.0.2.10 port 50222';
		const [diagnostic] = found(`${prefix}${line}\r\n`);
		expect(diagnostic?.rule).toBe('HF633');
		expect(diagnostic?.params).toEqual({ user: 'li', host: '192.0.2.10', port: '50222' });
		expect(diagnostic && diagnostic.to - diagnostic.from).toBe(line.length);
	});

	it('are found where someone quotes them', () => {
		expect(rules('After lunch I get `client_loop: send disconnect: Broken pipe`.', 'text')).toEqual(
			['HF602']
		);
		expect(rules('它报「Network error: Software caused connection abort」', 'text')).toEqual([
			'HF646'
		]);
	});

	it('are not taken for one another', () => {
		expect(rules('kex_exchange_identification: read: Connection reset by peer')).toEqual(['HF609']);
		expect(rules('read: Connection reset by peer')).toEqual(['HF658']);
		expect(rules('Connection to db1 closed by remote host.\r\nConnection to db1 closed.')).toEqual([
			'HF605',
			'HF606'
		]);
		expect(rules('We lost connection to the office.', 'text')).toEqual([]);
	});

	it('lead into the wizard with what they reveal', () => {
		const [diagnostic] = found('Timeout, server db1 not responding.');
		expect(diagnostic?.environment).toEqual({
			symptom: 'freezes',
			control: ['client'],
			clients: ['openssh'],
			host: 'db1'
		});
		const given = SAID.flatMap(({ examples }) => found(examples.bad.text)).flatMap(
			({ environment }) => environment ?? []
		);
		expect(given.length).toBeGreaterThan(40);
		expect(given.flatMap((environment) => sanitize(environment).problems)).toEqual([]);
	});

	it('say times in seconds', () => {
		expect(found('Connect idle more than 30 minutes, disconnect')[0]?.params['seconds']).toBe(1800);
	});

	it('take time in proportion to the text', () => {
		const start = performance.now();
		found('Connection to closed. line 1: lost connection '.repeat(40_000));
		expect(performance.now() - start).toBeLessThan(5000);
	});
});
