import { expect, it } from 'vitest';
import { explainSsh } from './explain.ts';

const text = [
	'Host nope !x',
	'  Port 1',
	'Host !h.* *',
	'  Port 2',
	'Match user bob',
	'  Port 3',
	'Match exec "true"',
	'  Port 4',
	'Host *',
	'  Port 5',
	'  Port 6',
	'  SendEnv A',
	'  SendEnv B'
].join('\n');

it('says which line decides, which it beats, and which do not apply', () => {
	const query = { format: 'ssh_config', host: 'h.example', localUser: 'me' } as const;
	const { explanations } = explainSsh(text, query);
	expect(explanations).toEqual([
		{
			keyword: 'port',
			values: ['5'],
			reason: { code: 'decided', params: {} },
			decided: [{ line: 10 }],
			beaten: [{ line: 11 }],
			skipped: [
				{ line: 2, reason: { code: 'host-pattern', params: {} } },
				{ line: 4, reason: { code: 'negated', params: { pattern: '!h.*' } } },
				{
					line: 6,
					reason: { code: 'match-criterion', params: { criterion: 'user', pattern: 'bob' } }
				},
				{
					line: 8,
					reason: { code: 'match-unknown', params: { criterion: 'exec', pattern: 'true' } }
				}
			]
		},
		{
			keyword: 'sendenv',
			values: ['A', 'B'],
			reason: { code: 'decided', params: {} },
			decided: [{ line: 12 }, { line: 13 }],
			beaten: [],
			skipped: []
		}
	]);
});

it('of last-wins settings, the last line decides', () => {
	const query = { format: 'ssh_config', host: 'h', openssh: '9.2' } as const;
	const { explanations } = explainSsh('StreamLocalBindMask 077\nStreamLocalBindMask 0\n', query);
	expect(explanations[0]).toMatchObject({ decided: [{ line: 2 }], beaten: [{ line: 1 }] });
});
