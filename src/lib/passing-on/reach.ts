/** The way to what comes later; the lists of its files would be long in the first view. */
export const buttons = () => import('./Buttons.svelte');
export const qr = () => import('./show-qr.ts');
