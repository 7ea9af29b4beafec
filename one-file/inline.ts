import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Puts script and style into the document, and a policy that allows nothing else. */
export function inline(): Plugin {
	return {
		name: 'holdfast-inline',
		enforce: 'post',
		generateBundle: {
			// Last of all: the text has to be what was hashed.
			order: 'post',
			handler(_, bundle) {
				let script = '';
				let style = '';
				let licences = '';
				for (const [name, item] of Object.entries(bundle)) {
					if (item.type === 'chunk') script += item.code;
					else if (name.endsWith('.css')) style += String(item.source);
					else if (name === 'licences.json') licences = String(item.source);
					else continue;
					delete bundle[name];
				}
				// Neither may end its own element.
				script = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');
				const policy = [
					"default-src 'none'",
					`script-src '${hash(script)}'`,
					`style-src '${hash(style)}'`,
					'worker-src blob:',
					'img-src data:',
					"base-uri 'none'",
					"form-action 'none'"
				].join('; ');
				for (const item of Object.values(bundle)) {
					if (item.type !== 'asset' || !item.fileName.endsWith('.html')) continue;
					item.source = String(item.source)
						.replace(/<script type="module"[^>]*><\/script>|<link rel="stylesheet"[^>]*>/g, '')
						.replace(
							'<meta charset="utf-8" />',
							`$&\n\t\t<meta http-equiv="content-security-policy" content="${policy}" />`
						)
						.replace('</head>', () => `\t<style>${style}</style>\n\t</head>`)
						.replace(
							'</body>',
							() =>
								`\t<script type="application/json" id="licences">${licences.replaceAll('<', '\\u003c')}</script>\n\t</body>`
						)
						.replace('</body>', () => `\t<script>${script}</script>\n\t</body>`);
				}
			}
		}
	};
}

function hash(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
