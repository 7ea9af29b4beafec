import { describe, expect, it } from 'vitest';
import { defaultEnvironment, plan, type Environment } from '$engine';
import { clock, idleTimeline, probesOf } from './idle.ts';

const drawn = (given: Partial<Environment>) => {
	const environment = { ...defaultEnvironment, ...given };
	return idleTimeline(plan(environment), environment);
};

describe('idleTimeline', () => {
	it('lets the box that forgets first end the session today, and nothing with the settings', () => {
		const { today, planned, span } = drawn({ path: [{ box: 'openwrt' }, { box: 'aws-nlb' }] });
		expect(span).toBe(900);
		expect(today.death).toEqual({ at: 350, track: 1 });
		expect(planned).toEqual({ interval: 60 });
	});

	it('draws no end from a number nobody has', () => {
		const { today, tracks } = drawn({});
		expect(today).toEqual({});
		expect(tracks).toEqual([{ name: { code: 'timeline-unsaid' }, kind: 'unverified' }]);
	});

	it('lets a policy and the shell end it in spite of the settings', () => {
		expect(drawn({ path: [{ box: 'jumpserver' }] }).planned.death).toEqual({ at: 1800, track: 0 });
		expect(drawn({ shellTimeout: 300 }).planned.death).toEqual({ at: 300, track: 1 });
	});

	it('draws what was observed as one more thing on the path', () => {
		const { today, planned, tracks } = drawn({ observedDrop: 100, path: [{ box: 'aws-nlb' }] });
		expect(tracks[1]).toEqual({
			name: { code: 'timeline-observed' },
			kind: 'stateful',
			timeout: 100
		});
		expect(today.death).toEqual({ at: 100, track: 1 });
		expect(planned.death).toBeUndefined();
	});

	it('has no probes where nobody may send them', () => {
		const { planned } = drawn({ control: ['network'], path: [{ idleTimeout: 100 }] });
		expect(planned).toEqual({ death: { at: 100, track: 0 } });
	});

	it('shows at most a day', () => {
		const { span, today } = drawn({ path: [{ box: 'linux-conntrack' }] });
		expect({ span, today }).toEqual({ span: 86_400, today: {} });
	});
});

describe('probesOf', () => {
	it('counts from the last packet to the end', () => {
		expect(probesOf({ interval: 60 }, 300)).toEqual([60, 120, 180, 240, 300]);
		expect(probesOf({ interval: 60, death: { at: 130, track: 0 } }, 300)).toEqual([60, 120]);
		expect(probesOf({}, 300)).toEqual([]);
	});
});

it.each([
	[75, '1:15'],
	[900, '15:00'],
	[86_400, '24:00']
])('%d s stands on the axis as %s', (seconds, text) => expect(clock(seconds)).toBe(text));
