import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	BOX_IDS,
	check,
	effectOf,
	explain,
	type CheckOptions,
	type Hop,
	type Reason,
	type ResolveQuery
} from '$engine';
import en from './en/effective.ts';
import zh from './zh-cn/effective.ts';

const SAMPLES = new URL('../../tests/samples/openssh/', import.meta.url);
const ENGINE = new URL('../engine/formats/', import.meta.url);

const configs = readdirSync(SAMPLES)
	.filter((name) => name.endsWith('.conf'))
	.map((name) => ({
		text: readFileSync(new URL(name, SAMPLES), 'utf8'),
		format: name.startsWith('s-') ? ('sshd_config' as const) : ('ssh_config' as const)
	}));

/** Conditions that nobody can know, and files that were not given. */
const OPEN = [
	{ format: 'ssh_config', text: 'Include more\nServerAliveInterval 5\nTCPKeepAlive no\n' },
	{ format: 'ssh_config', text: 'ServerAliveInterval 5\nMatch exec "x"\nServerAliveInterval 9\n' },
	{
		format: 'ssh_config',
		text: 'Match exec "x"\nServerAliveInterval 9\nHost *\nServerAliveInterval 8\nUser a\n'
	},
	{ format: 'sshd_config', text: 'Match Group x\nClientAliveInterval 5\nClientAliveCountMax 0\n' },
	{ format: 'sshd_config', text: 'Include more.conf\nMatch User bob\nClientAliveInterval 5\n' }
] as const;

const texts = [...configs, ...OPEN];

function queries(format: ResolveQuery['format']): ResolveQuery[] {
	return format === 'ssh_config'
		? [
				{ format, host: 'web' },
				{ format, host: 'bob@example.com', openssh: '9.2', build: 'debian' }
			]
		: [{ format }, { format, user: 'bob', address: '10.0.0.1', openssh: '9.2' }];
}

describe.each([
	['en', en],
	['zh-cn', zh]
] as [string, Readonly<Record<string, string>>][])('what settings do, in %s', (_, words) => {
	const missing = ({ code, params }: Reason, prefix: string): string[] => {
		const message = words[`${prefix}${code}`];
		if (message === undefined) return [`no words for ${prefix}${code}`];
		return [...message.matchAll(/\{(\w+)(?::\w+)?\}/g)].flatMap(([, name = '']) =>
			params[name] === undefined ? [`${code} lacks {${name}}`] : []
		);
	};

	it('is said for every reason that explain gives', () => {
		const problems = texts.flatMap(({ text, format }) =>
			queries(format).flatMap((query) => {
				const { resolution, explanations } = explain(text, query);
				return [
					...explanations.flatMap(({ reason, decided, skipped }) => [
						...missing(
							{ ...reason, params: { ...reason.params, line: decided[0]?.line ?? 0 } },
							'effective-reason-'
						),
						...skipped.flatMap((place) => missing(place.reason, 'effective-skipped-'))
					]),
					...(resolution.ok ? resolution.undecided : []).flatMap(({ reason }) =>
						missing(reason, 'effective-skipped-')
					)
				];
			})
		);
		expect([...new Set(problems)]).toEqual([]);
	});

	it('is said for every code in the readers', () => {
		const codes = ['ssh-config', 'sshd-config', ''].flatMap((folder) => {
			const url = new URL(folder === '' ? './' : `${folder}/`, ENGINE);
			return readdirSync(url)
				.filter((name) => /^(?:evaluate|explain|resolve|effective-config)\.ts$/.test(name))
				.flatMap((name) => readFileSync(new URL(name, url), 'utf8').split('\n'))
				.filter((line) => /\bcode\b|NO_REASON/.test(line))
				.flatMap((line) => [...line.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)])
				.map(([, code = '']) => code);
		});
		expect(codes.length).toBeGreaterThan(15);
		expect(
			codes.filter(
				(code) =>
					code !== 'include-' &&
					!words[`effective-reason-${code}`] &&
					!words[`effective-skipped-${code}`]
			)
		).toEqual([]);
	});

	it('is said for every setting, in sentences and on every path', () => {
		const paths: Hop[][] = [
			[],
			[{ idleTimeout: 90 }],
			[{ idleTimeout: 1_000_000 }],
			...BOX_IDS.map((box) => [{ box }])
		];
		const problems = texts.flatMap(({ text, format }, at) =>
			['9.2', '10.6'].flatMap((openssh) => {
				const path = paths[at % paths.length] ?? [];
				const options: CheckOptions = { format, openssh, path };
				const { effective } = check(text, options);
				const effect = effectOf(effective, options);
				return [
					...effective.flatMap(({ reason }) => missing(reason, 'effective-reason-')),
					...[...(effect?.does ?? []), ...(effect ? [effect.path] : [])].flatMap((reason) =>
						missing(reason, '')
					)
				];
			})
		);
		const onPaths = paths.flatMap((path) =>
			['', 'ServerAliveInterval 30\n', 'ServerAliveInterval 1\nServerAliveCountMax 0\n'].flatMap(
				(text) => {
					const effect = effectOf(check(text, { format: 'ssh_config' }).effective, { path });
					return effect ? missing(effect.path, '') : ['no effect'];
				}
			)
		);
		expect([...new Set([...problems, ...onPaths])]).toEqual([]);
	});
});
