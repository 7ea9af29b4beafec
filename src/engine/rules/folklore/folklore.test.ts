import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../check.ts';
import type { FormatId } from '../../formats/format.ts';
import { FOLKLORE } from './index.ts';

const folder = new URL('../../../../tests/samples/folklore/', import.meta.url);
const rows = (name: string) =>
	readFileSync(new URL(name, folder), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line): [code: string, text: string] => {
			const [code = '', text = ''] = line.split('\t');
			return [code, text];
		});
const found = (text: string, format: FormatId = 'text') =>
	check(text, { format })
		.diagnostics.map(({ rule }) => rule)
		.filter((rule) => rule.startsWith('HF5'));

const claims = rows('claims.tsv');

describe('folklore', () => {
	it('is found however it is put', () => {
		expect(claims.filter(([code, text]) => !found(text).some((rule) => rule === code))).toEqual([]);
	});

	it('is found in three wordings of each language at least', () => {
		for (const { code } of FOLKLORE) {
			const texts = claims.filter(([rule]) => rule === code).map(([, text]) => text);
			const chinese = texts.filter((text) => /\p{Script=Han}/u.test(text));
			expect(chinese.length, code).toBeGreaterThanOrEqual(3);
			expect(texts.length - chinese.length, code).toBeGreaterThanOrEqual(3);
		}
	});

	it('is not seen in correct advice, in questions and in corrections', () => {
		const correct = rows('correct.tsv');
		expect(correct.length).toBeGreaterThanOrEqual(200);
		expect(correct.filter(([, text]) => found(text).length > 0)).toEqual([]);
	});

	it('is found in comments, which the line beside or below explains', () => {
		expect(found('ClientAliveInterval 60   # 空闲超时\n', 'sshd_config')).toEqual(['HF514']);
		expect(found('# most important line\nTCPKeepAlive yes\n', 'ssh_config')).toEqual(['HF524']);
		expect(found('# keepalive against\n# the TMOUT auto-logout:\nTMOUT=600\n', 'shell')).toEqual([
			'HF531'
		]);
		expect(found('; all connections stay up with tcp_keepalive_time\n', 'sysctl')).toEqual([
			'HF528'
		]);
		expect(found('TCPKeepAlive yes\nServerAliveInterval 30\n', 'ssh_config')).toEqual([]);
		const sysctl = '# keep the tunnels up\nnet.ipv4.tcp_keepalive_time = 120\n';
		expect(found(sysctl, 'sysctl')).toEqual([]);
	});

	it('is found across the lines of a paragraph, full width and in traditional Chinese', () => {
		const text = 'So I read that\n`ServerAliveCountMax` **0** means\nunlimited, and used it.\n';
		const [diagnostic] = check(text, { format: 'text' }).diagnostics;
		expect(diagnostic?.rule).toBe('HF508');
		expect(text.slice(diagnostic?.from, diagnostic?.to)).toBe(
			'ServerAliveCountMax` **0** means\nunlimited'
		);
		expect(found('ＣｌｉｅｎｔＡｌｉｖｅＣｏｕｎｔＭａｘ 單位是分鐘。')).toEqual(['HF504']);
	});

	it('takes time in proportion to the text, however hostile', () => {
		const hostile = [
			'ServerAliveInterval keeps keeps keeps ',
			'TCPKeepAlive is is is TMOUT 0 0 0 ',
			'不断开 心跳 间隔 调大 次数 ',
			'ClientAliveCountMax 3 x 3 x 3 x ',
			'((((,,,,;;;; '
		];
		for (const piece of hostile) {
			const start = performance.now();
			found(piece.repeat(100_000 / piece.length));
			expect(performance.now() - start, piece).toBeLessThan(5000);
		}
	});
});
