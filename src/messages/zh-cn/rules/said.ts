import type en from '../../en/rules/said.ts';

export default {} satisfies Record<keyof typeof en, string>;
