import type en from '../../en/rules/clients.ts';

export default {} satisfies Record<keyof typeof en, string>;
