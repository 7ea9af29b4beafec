import { expect, it } from 'vitest';
import { explain } from '../../resolve.ts';

const TEXT = `ClientAliveInterval 60
ClientAliveInterval 30
AllowUsers a
AllowUsers b
Match user alice
	ClientAliveInterval 10
	Banner x
Match user bob
	ClientAliveInterval 20
Match all
	ClientAliveInterval 15
`;

function explained(user?: string) {
	const { explanations } = explain(TEXT, {
		format: 'sshd_config',
		openssh: '10.5',
		...(user && { user })
	});
	return Object.fromEntries(explanations.map((one) => [one.keyword, one]));
}

it('says which line decided, which it beat, and which do not apply', () => {
	const alice = { code: 'match-criterion', params: { criterion: 'user', pattern: 'alice' } };
	const found = explained('bob');
	expect(found['clientaliveinterval']).toEqual({
		keyword: 'clientaliveinterval',
		values: ['20'],
		reason: { code: 'decided-in-match', params: {} },
		decided: [{ line: 9 }],
		beaten: [{ line: 1 }, { line: 2 }, { line: 11 }],
		skipped: [{ line: 6, reason: alice }]
	});
	expect(found['banner']).toMatchObject({
		values: ['none'],
		reason: { code: 'default' },
		decided: [],
		skipped: [{ line: 7, reason: alice }]
	});
	expect(found['allowusers']).toMatchObject({
		values: ['a', 'b'],
		reason: { code: 'decided' },
		decided: [{ line: 3 }, { line: 4 }]
	});
});

it('says that it cannot know', () => {
	expect(explained()['clientaliveinterval']).toMatchObject({
		values: ['15'],
		decided: [{ line: 11 }],
		skipped: [
			{ line: 6, reason: { code: 'match-unknown' } },
			{ line: 9, reason: { code: 'match-unknown' } }
		]
	});
});
