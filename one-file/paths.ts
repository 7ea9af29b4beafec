import licence from '../LICENSE?raw';
import script from '../static/measure.sh?raw';

// Takes the place of `$app/paths`: every page is in this file.

/** The address of a page within this file. */
export function resolve(route: string, params: Record<string, string> = {}): string {
	const path = route.replace(/\[\[?(\w+)(?:=\w+)?\]\]?/g, (_, name: string) => params[name] ?? '');
	// The last slash is added by `src/lib/site/paths.ts`.
	return `#${path.replace(/\/$/, '')}`;
}

const FILES: Record<string, string> = { '/measure.sh': script, '/licence.txt': licence };
const addresses: Record<string, string> = {};

/** The address of a file that the site has beside its pages. */
export function asset(file: string): string {
	const type = 'text/plain;charset=utf-8';
	return (addresses[file] ??= URL.createObjectURL(new Blob([FILES[file] ?? ''], { type })));
}
