import type { Params } from '$engine';
import type { TestRecord } from './record.ts';

/** What one release was asked, and how often it disagreed. */
export interface Release {
	version: string;
	ssh: number;
	sshd: number;
	disagreements: number;
	mended: number;
	kept: number;
}

/** One kind of test: its words are `check-…`. */
export interface Check {
	id: string;
	by: string[];
	params: Params;
}

/** How programs call themselves, where the version alone does not say it. */
const NAMES: Record<string, (version: string) => string> = {
	node: (version) => `Node.js ${version}`,
	kernel: (version) => `Linux ${version}`,
	plink: (version) => version.replace('Release', 'plink')
};

/** Programs of these names that judged, each with its version. */
export function judges({ programs }: TestRecord, ...names: string[]): string[] {
	return names.flatMap((wanted) =>
		programs
			.filter(({ name }) => name === wanted)
			.map(({ name, version }) => NAMES[name]?.(version) ?? version)
	);
}

/** Each release that was compared, oldest first. */
export function releases({ figures: { compared, mended, kept } }: TestRecord): Release[] {
	const versions = [...new Set(compared.map(({ version }) => version))];
	const numbers = new Intl.Collator('en', { numeric: true });
	return versions.toSorted(numbers.compare).map((version) => {
		const own = <T extends { version: string }>(all: T[]) =>
			all.filter((one) => one.version === version);
		const asked = (file: string) =>
			sum(own(compared), (one) => (one.file === file ? one.asked : 0));
		return {
			version,
			ssh: asked('ssh_config'),
			sshd: asked('sshd_config'),
			disagreements: sum(own(compared), ({ disagreements }) => disagreements),
			mended: sum(own(mended), ({ judged }) => judged),
			kept: sum(own(kept), ({ asked }) => asked)
		};
	});
}

/** What else was tested, in the order in which it is shown. */
export function checks(record: TestRecord): Check[] {
	const { figures, suites } = record;
	const { amended, written, steps, pings, simulated, promised, measured } = figures;
	const suite = (id: 'unit' | 'e2e', by: string[]) =>
		suites.flatMap(({ name, passed, skipped }) =>
			name === id ? { id, by, params: { passed, skipped } } : []
		);
	const ofFile = (file: string) => sum(amended, (one) => (one.file === file ? one.judged : 0));
	const ofTarget = (what: string) => sum(written, (one) => (one.what === what ? one.judged : 0));
	const openssh = judges(record, 'system');
	const lab = [...openssh, ...judges(record, 'plink', 'nft', 'kernel')];
	const ends = simulated.flatMap(({ foretold }) => foretold.ends);
	return [
		{
			id: 'written',
			by: openssh,
			params: {
				answers: Math.max(0, ...written.map(({ answers }) => answers)),
				sshConfig: ofTarget('ssh_config'),
				sshdConfig: ofTarget('sshd_config'),
				ssh: ofTarget('ssh')
			}
		},
		{
			id: 'amended',
			by: openssh,
			params: { sshConfig: ofFile('ssh_config'), sshdConfig: ofFile('sshd_config') }
		},
		{ id: 'steps', by: openssh, params: { walked: sum(steps, ({ walked }) => walked) } },
		{
			id: 'pings',
			by: [...judges(record, 'plink'), ...openssh],
			params: {
				sent: sum(pings, ({ sent }) => sent),
				every: Math.max(0, ...pings.map(({ every }) => every))
			}
		},
		{
			id: 'simulated',
			by: lab,
			params: {
				sessions: simulated.length,
				ends: ends.length,
				largest: largestDifference(record)
			}
		},
		{ id: 'promised', by: lab, params: { paths: promised.length } },
		{ id: 'measured', by: lab, params: { boxes: measured.length } },
		...suite('unit', judges(record, 'node')),
		...suite('e2e', browsers(record))
	];
}

export function browsers(record: TestRecord): string[] {
	return judges(record, 'chromium', 'firefox');
}

/** The furthest that an end in the lab was from its foretold moment, seconds. */
function largestDifference({ figures: { simulated } }: TestRecord): number {
	const differences = simulated.flatMap(({ foretold, measured }) =>
		foretold.ends.flatMap(({ end, at }) =>
			measured.ends.filter((one) => one.end === end).map((one) => Math.abs(one.at - at))
		)
	);
	return Math.round(Math.max(0, ...differences) * 10) / 10;
}

function sum<T>(all: T[], amount: (one: T) => number): number {
	return all.reduce((total, one) => total + amount(one), 0);
}
