import limits from './limits.ts';
import problems from './problems.ts';

export { default as boxes } from './boxes.ts';
export const messages = { ...limits, ...problems };
