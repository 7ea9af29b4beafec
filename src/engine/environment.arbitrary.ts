import fc from 'fast-check';
import { CONTROLS, SYMPTOMS, type Environment, type Hop } from './environment.ts';
import { BOX_IDS } from './facts/boxes.ts';
import { CLIENT_IDS } from './facts/clients.ts';
import { SYSTEM_IDS } from './facts/systems.ts';

/** Answers as anybody might give them, for the properties of plans. */

export const seconds = fc.oneof(
	fc.integer({ min: 1, max: 600 }),
	fc.integer({ min: 1, max: 500_000 }),
	fc.double({ min: 1, max: 400, noNaN: true })
);
const hop: fc.Arbitrary<Hop> = fc.oneof(
	fc.constantFrom(...BOX_IDS).map((box) => ({ box })),
	fc.record({ box: fc.constantFrom(...BOX_IDS), idleTimeout: seconds }),
	seconds.map((idleTimeout) => ({ idleTimeout }))
);
export const environment = fc.record(
	{
		symptom: fc.constantFrom(...SYMPTOMS),
		control: fc.subarray([...CONTROLS], { minLength: 1 }),
		clients: fc.subarray(CLIENT_IDS, { minLength: 1 }),
		path: fc.array(hop, { maxLength: 5 }),
		observedDrop: seconds,
		outage: fc.integer({ min: 0, max: 5000 }),
		losses: fc.integer({ min: 0, max: 4 }),
		frugal: fc.boolean(),
		shellTimeout: fc.integer({ min: 0, max: 7200 }),
		serverOpenssh: fc.constantFrom('7.4', '8.1', '9.1', '9.2', '9.4', '9.5', '10.5'),
		serverSystem: fc.constantFrom(...SYSTEM_IDS)
	},
	{ requiredKeys: ['control', 'clients', 'path', 'outage'] }
) as fc.Arbitrary<Environment>;
