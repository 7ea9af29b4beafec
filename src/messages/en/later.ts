import limits from './limits.ts';
import problems from './problems.ts';
import remedies from './remedies.ts';

export { default as boxes } from './boxes.ts';
export const messages = { ...limits, ...problems, ...remedies };
