import limits from './limits.ts';
import page from './page-later.ts';
import plan from './plan-later.ts';
import problems from './problems.ts';
import questions from './questions-later.ts';
import remedies from './remedies.ts';

export { default as boxes } from './boxes.ts';
export const messages = { ...page, ...questions, ...plan, ...limits, ...problems, ...remedies };
