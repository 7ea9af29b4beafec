import { npm } from '../src/start/npm.mjs';

// As many configurations as a night is long for; HOLDFAST_SEED repeats one.
process.env.HOLDFAST_RUNS ??= '100000';
npm('run oracle -- tests/oracle/resolve.test.ts');
