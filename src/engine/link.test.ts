import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTROLS, defaultEnvironment, SYMPTOMS, type Environment } from './environment.ts';
import { BOX_IDS } from './facts/boxes.ts';
import { CLIENT_IDS } from './facts/clients.ts';
import { SYSTEM_IDS } from './facts/systems.ts';
import { decodeLink, encodeLink, isLink } from './link.ts';

const seconds = fc.oneof(
	fc.integer({ min: 1, max: 86_400 }),
	fc.double({ min: 1, max: 86_400, noNaN: true })
);
const environment = fc.record(
	{
		symptom: fc.constantFrom(...SYMPTOMS),
		control: fc.shuffledSubarray([...CONTROLS]),
		clients: fc.shuffledSubarray(CLIENT_IDS),
		path: fc.array(
			fc.oneof(
				fc.constantFrom(...BOX_IDS).map((box) => ({ box })),
				fc.record({ box: fc.constantFrom(...BOX_IDS), idleTimeout: seconds }),
				fc.record({ idleTimeout: seconds })
			),
			{ maxLength: 16 }
		),
		observedDrop: seconds,
		outage: fc.oneof(
			fc.constant(0),
			fc
				.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true })
				.filter((small) => !Object.is(small, -0)),
			seconds
		),
		losses: fc.integer({ min: 0, max: 10 }),
		frugal: fc.constant(true),
		partial: fc.constant(true),
		shellTimeout: fc.integer({ min: 0, max: 100_000 }),
		serverOpenssh: fc.constantFrom('7.4', '9.2', '10.6'),
		serverSystem: fc.constantFrom(...SYSTEM_IDS),
		host: fc.oneof(
			fc.constantFrom(
				'db1',
				'deploy@db1.example.com',
				'my box #1',
				'北京 跳板机',
				'100%',
				'a&b=c',
				"~it's (!*)"
			),
			fc.stringMatching(/^[\w ]{1,40}$/).filter((name) => name.trim() === name)
		)
	},
	{ requiredKeys: ['control', 'clients', 'path', 'outage'] }
) as fc.Arbitrary<Environment>;

describe('a link', () => {
	it('gives back the answers it was made from, in plain characters', () => {
		fc.assert(
			fc.property(environment, (given) => {
				const link = encodeLink(given);
				expect(decodeLink(link)).toEqual({ environment: given, problems: [] });
				expect(decodeLink(`#${link}`)).toEqual({ environment: given, problems: [] });
				expect(decodeLink(encodeURIComponent(link))).toEqual({ environment: given, problems: [] });
				expect(link).toMatch(/^v=1(?:&[a-z]+=[\w.:,%-]+)*$/);
			}),
			{ numRuns: 2000 }
		);
	});

	it('carries only what differs from the defaults', () => {
		expect(encodeLink(defaultEnvironment)).toBe('v=1');
	});

	it('is not an anchor, and an anchor is not a link', () => {
		expect(isLink('#v=1')).toBe(true);
		for (const anchor of ['', '#', '#main', '#aws-nlb', '#version', '#path=300'])
			expect(decodeLink(anchor)).toEqual({ environment: defaultEnvironment, problems: [] });
	});

	/** Never change a line of this file: these links are out in the world. */
	const golden = readFileSync(new URL('../../tests/samples/links.tsv', import.meta.url), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => line.split('\t') as [link: string, environment: string]);
	it.each(golden)('opens %s for ever', (link, expected) => {
		expect(decodeLink(link)).toEqual({
			environment: { ...defaultEnvironment, ...JSON.parse(expected) },
			problems: []
		});
	});

	const damaged: [link: string, code: string, at: string, kept: Partial<Environment>][] = [
		['v=1&outage=300&unknown=1', 'link-key', 'unknown', { outage: 300 }],
		['v=1&outage=soon&losses=2', 'link-value', 'outage', { losses: 2 }],
		['v=1&outage=-5', 'link-value', 'outage', {}],
		['v=1&outage=9999999', 'too-large', 'outage', {}],
		['v=1&path=aws-nlb,aws-n', 'link-value', 'path', { path: [{ box: 'aws-nlb' }], partial: true }],
		['v=1&path=aws-nlb:0', 'too-small', 'path.0', { path: [{ box: 'aws-nlb' }], partial: true }],
		['v=1&path=constructor', 'link-value', 'path', {}],
		['v=1&__proto__=1', 'link-key', '__proto__', {}],
		['v=1&control=client,root', 'link-value', 'control', { control: ['client'] }],
		['v=1&host=%E4%B', 'link-encoding', 'host', {}],
		['v=1&host=-oProxyCommand%3Dsh', 'host-invalid', 'host', {}],
		['v=1&host=a%0AMatch%20all', 'host-invalid', 'host', {}],
		['v=1&losses=2&losses=3', 'link-repeated', 'losses', { losses: 2 }],
		['v=2&losses=2', 'link-version-newer', 'v', { losses: 2 }],
		['v=x&losses=2', 'link-version-bad', 'v', { losses: 2 }],
		['v=1&see', 'link-value', 'see', {}],
		['v=1&sys', 'link-key', 'sys', {}]
	];
	it.each(damaged)('names what is wrong in %s and keeps the rest', (link, code, at, kept) => {
		const { environment, problems } = decodeLink(link);
		expect(environment).toEqual({ ...defaultEnvironment, ...kept });
		expect(problems).toContainEqual(expect.objectContaining({ code, at }));
	});

	it('survives anything', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 6000 }), fc.string({ unit: 'binary' }), (text, bytes) => {
				for (const hash of [text, `v=1&${text}`, `#v=${bytes}`, `v=1&path=${bytes}&host=${text}`]) {
					const { environment } = decodeLink(hash);
					expect(decodeLink(encodeLink(environment))).toEqual({ environment, problems: [] });
				}
			}),
			{ numRuns: 1000 }
		);
	});

	it('is cut where it is longer than any link written here', () => {
		const { problems } = decodeLink(`v=1&host=${'a'.repeat(5000)}`);
		expect(problems[0]).toMatchObject({ code: 'link-too-long' });
	});
});
