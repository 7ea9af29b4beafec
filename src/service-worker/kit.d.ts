/** As far as it is used here; kit's own types bring those of pages, which a worker has not. */
declare module '$service-worker' {
	export const base: string;
	export const version: string;
}
