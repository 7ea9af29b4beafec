import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { sizeOfFile } from './one-file/keep.mjs';
import { documents } from './src/boot/documents.mjs';

/** What the first view shares with other pages, and with tabs and lists that come later. */
const SHARED =
	/src\/(?:engine\/(?:(?!check|amend|complete|highlight|include-paths|keyword-info|measurement|private|resolve)[\w-]+|facts\/(?:boxes|clients|kernel|openssh|systems)|targets\/target)\.ts|lib\/(?:words|later\/L|targets\/tabs|answer\/(?:files-words|command\.css)|controls\/amount\.css|site\/(?:Footer|Head|TopBar|p)|styles|controls\/CopyButton|wizard\/(?:address|answers)))/;

/** What later parts share; their sheets then are one. */
const CONTROLS =
	/src\/lib\/(?:answer\/Command|controls\/(?:Select|AmountField|amount\.ts)|path\/(?:KindMark|names))/;

/** What every page needs; the packages of the editor, of archives and QR codes come with them. */
const FRAMEWORK =
	/node_modules\/(?!@codemirror|@lezer|@marijn|style-mod|crelt|w3c-keyname|fflate|uqr)|preload-helper|rolldown.runtime/;

/** Milliseconds after which a test counts as hanging, on a machine however busy. */
const HANGS = 900_000;

export default defineConfig({
	plugins: [documents(), sveltekit()],
	define: { __ONE_FILE_BYTES__: sizeOfFile() },
	worker: { format: 'es' },
	build: {
		target: 'es2023',
		reportCompressedSize: false,
		// What is bundled, and the terms that come with it; the page about the site shows them.
		license: { fileName: '.vite/license.json' },
		// What comes later names its sheets only: its scripts name each other.
		modulePreload: {
			polyfill: false,
			resolveDependencies: (_, deps) => deps.filter((dep) => dep.endsWith('.css'))
		}
	},
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// Few requests instead of many; a wider group would pull other pages into the first view.
						codeSplitting: {
							groups: [
								{ name: 'framework', test: FRAMEWORK },
								{ name: 'shared', test: SHARED },
								{ name: 'controls', test: CONTROLS }
							]
						}
					}
				}
			}
		}
	},
	test: {
		// By default one processor is left idle, of two.
		maxWorkers: '100%',
		testTimeout: HANGS,
		hookTimeout: HANGS,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					setupFiles: ['tests/setup/seed.ts'],
					include: ['src/**/*.test.ts', 'tests/openssh/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'oracle',
					setupFiles: ['tests/setup/seed.ts'],
					include: ['tests/oracle/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'lab',
					include: ['tests/lab/**/*.test.ts'],
					// They mostly wait.
					maxWorkers: 2
				}
			},
			{
				extends: true,
				test: {
					name: 'firefox',
					include: ['tests/firefox/**/*.test.ts'],
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 60_000,
					expect: { poll: { timeout: 15_000 } }
				}
			}
		]
	}
});
