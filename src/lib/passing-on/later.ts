/** What comes when somebody reaches for it. */
export const later = () => import('./reach.ts');
