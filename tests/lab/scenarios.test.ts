import { simulate, type End, type GaveUp, type Scenario, type Told } from '$engine';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { figure } from '../setup/figures.ts';
import { describeInLab } from './available.ts';
import { fate } from './fate.ts';
import { asInstalled, play, type Played } from './play.ts';
import { scenarios } from './scenarios.ts';

/** How far the real moment may be from the simulated one, seconds. */
const TOLERANCE = 1.5;

describeInLab(['plink', 'puttygen'], 'the simulation', () => {
	const played = new Map<string, Played | Error>();

	beforeAll(async () => {
		await Promise.all(
			scenarios.map(async ({ name, scenario }) => {
				played.set(name, await play(scenario).catch((error: Error) => error));
			})
		);
	});

	afterAll(() => {
		for (const { name, scenario } of scenarios) {
			const real = played.get(name);
			if (!real || real instanceof Error) continue;
			const { ends, alive } = foretold(scenario);
			figure('simulated', {
				scenario: name,
				foretold: fate(ends, alive),
				measured: fate({ client: real.client?.at, server: real.server?.at }, real.echoed)
			});
		}
	});

	it.each(scenarios)('foretells: $name', ({ name, scenario }) => {
		const real = played.get(name)!;
		if (real instanceof Error) throw real;
		const { ends, alive, messages } = foretold(scenario);
		const shown = JSON.stringify({ ends, real });
		for (const end of ['client', 'server'] as const) {
			expect(real[end] !== undefined, `${end} ends: ${shown}`).toBe(ends[end] !== undefined);
			if (!real[end]) continue;
			const late = real[end].at - ends[end]!;
			expect(late, `${end}: ${shown}`).toBeLessThan(TOLERANCE);
			// plink's clock runs from the moment it connects.
			const early = TOLERANCE + (scenario.client.program === 'plink' ? real.login : 0);
			expect(-late, `${end}: ${shown}`).toBeLessThan(early);
			if (messages[end] !== undefined) expect(plain(real[end].message)).toBe(messages[end]);
		}
		if (!real.client && !real.server) expect(real.echoed, shown).toBe(alive);
	});
});

/** When each end ends and with which words, by the simulation; and whether the path is there at the end. */
function foretold(scenario: Scenario) {
	const { events, outcome } = simulate(asInstalled(scenario));
	const over = events.filter(
		(event): event is GaveUp | Told => event.kind === 'gave-up' || event.kind === 'told'
	);
	const ends: Partial<Record<End, number>> = {};
	const messages: Partial<Record<End, string>> = {};
	for (const event of over) {
		const { end, at, message } = event;
		ends[end] = at;
		// What sshd says of an RST depends on what it was doing.
		if (end === 'server' && event.kind === 'told') continue;
		// Unix names no network error as such.
		messages[end] = message.replace('Network error: ', '');
	}
	return { ends, messages, alive: outcome.kind === 'alive' };
}

/** What a program said, without what is peculiar to this network. */
function plain(message: string): string {
	return message
		.replace(/^FATAL ERROR: /, '')
		.replace(/from user \S+/, 'from user USER')
		.replace(/port \d+/, 'port PORT')
		.replaceAll(/10\.90\.\d+\.\d/g, 'HOST');
}
