/** Set by `vite.config.ts`. */
declare const __ONE_FILE_BYTES__: number;
