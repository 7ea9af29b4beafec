import script from '../static/measure.sh?raw';

// Takes the place of `$app/paths`: every page is in this file.

/** The address of a page within this file. */
export function resolve(route: string, params: Record<string, string> = {}): string {
	const path = route.replace(/\[+(\w+)(?:=\w+)?\]+/g, (_, name: string) => params[name] ?? '');
	return `#${path.replace(/\/?$/, '/')}`;
}

const FILES: Record<string, string> = { '/measure.sh': script };

/** The address of a file that the site has beside its pages. */
export function asset(file: string): string {
	return `data:text/plain;charset=utf-8,${encodeURIComponent(FILES[file] ?? '')}`;
}
