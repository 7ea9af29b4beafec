import { hex8 } from '../../formats/bytes.ts';
import { sessionKeys } from '../../formats/putty-registry.ts';
import type { Rule } from '../rule.ts';
import { REGISTRY } from './_putty.ts';

const NUMBERS = /^(?:PingInterval|PingIntervalSecs|TCPKeepalives|PingType)$/i;

/** A number that is not a dword is not read: `get_reg_dword` takes REG_DWORD of four bytes only. */
export const puttyType: Rule = {
	code: 'HF403',
	severity: 'error',
	formats: ['putty-registry'],
	*check({ text }) {
		for (const { values } of sessionKeys(text))
			for (const { name, type, raw, rawAt, number } of values) {
				if (!NUMBERS.test(name) || number !== undefined || type === 'deleted') continue;
				const written = /^"(\d{1,9})"$/.exec(raw)?.[1] ?? /^(\d{1,9})$/.exec(raw)?.[1];
				yield {
					from: rawAt.from,
					to: Math.max(rawAt.to, rawAt.from),
					params: { name, value: raw },
					fixes:
						written === undefined
							? []
							: [
									{
										edits: [{ ...rawAt, insert: `dword:${hex8(Number(written))}` }],
										label: 'fix-write',
										params: { value: `dword:${hex8(Number(written))}` },
										safe: true
									}
								]
				};
			}
	},
	fix: 'offered',
	examples: {
		bad: { text: `${REGISTRY}"PingIntervalSecs"="30"\n` },
		good: { text: `${REGISTRY}"PingIntervalSecs"=dword:0000001e\n` }
	},
	sources: ['PuTTY windows/utils/registry.c get_reg_dword']
};
