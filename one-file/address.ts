import { isLanguage, LANGUAGES } from '../src/messages/languages.ts';

// Takes the place of `src/lib/site/address.ts`. What the site has in its addresses, path and fragment, stands
// behind the file's own `#`: `holdfast.html#/en/check/#v=1`. Without a path it is the page that is shown:
// `holdfast.html#v=1` opens the first one.

declare const __HOLDFAST_ORIGIN__: string;

/** The page that is shown. */
let path = '/';

/** Reads the address. @returns the path of the page that it leads to */
export function follow(): string {
	path = parts().path ?? (path === '/' ? firstPath() : path);
	return path;
}

export function documentAddress(): string {
	// Where the site is known, what is given out leads there: a file on a disk can be opened from that disk only.
	return __HOLDFAST_ORIGIN__
		? __HOLDFAST_ORIGIN__ + path
		: `${location.href.split('#', 1)[0]}#${path}`;
}

/** Without the folders of this machine, which are nobody else's business. */
export function citable(link: string): string {
	return link.replace(/^file:[^#]*\//, '');
}

export function fragment(): string {
	return parts().fragment;
}

export function writeFragment(hash: string): void {
	history.replaceState(null, '', `#${path}${hash}`);
}

function parts(): { path?: string; fragment: string } {
	// Some programs escape the second sign in an address.
	const hash = location.hash.replace(/^(#\/[^#]*)%23/, '$1#');
	const [, found, fragment = ''] = /^#(\/[^#]*)(#.*)?$/.exec(hash) ?? [];
	return found === undefined ? { fragment: hash } : { path: found, fragment };
}

/** A text opens the check, anything else the wizard; in the language chosen last or the browser's own. */
function firstPath(): string {
	const page = location.hash.startsWith('#text=') ? 'check/' : '';
	return `/${language()}/${page}`;
}

function language(): string {
	let chosen: string | null = null;
	try {
		chosen = localStorage.getItem('holdfast-language');
	} catch {
		// Nothing is stored for files in some browsers.
	}
	if (chosen && isLanguage(chosen)) return chosen;
	const preferred = navigator.languages.find((tag) => /^(?:en|zh)\b/i.test(tag)) ?? 'en';
	return /^zh/i.test(preferred) ? 'zh-cn' : LANGUAGES[0];
}
