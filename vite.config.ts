import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** What the first view shares with other pages, and with tabs and lists that come later. */
const SHARED =
	/src\/(?:engine\/(?:(?!check|amend|complete|highlight|include-paths|keyword-info|private|resolve)[\w-]+|facts\/(?:boxes|clients|kernel|openssh|systems)|targets\/(?:target|sides|ssh-config))\.ts|lib\/(?:words|site\/TopBar|styles|controls\/(?:CopyButton|Select)|wizard\/(?:address|answers)|path\/(?:KindMark|names)))/;

/** What every page needs; the editor's packages come with the editor. */
const FRAMEWORK =
	/node_modules\/(?!@codemirror|@lezer|@marijn|style-mod|crelt|w3c-keyname)|preload-helper|rolldown.runtime/;

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	build: {
		target: 'es2023',
		reportCompressedSize: false,
		// Two requests instead of ten; a wider group would pull other pages into the first view.
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'framework', test: FRAMEWORK },
						{ name: 'shared', test: SHARED }
					]
				}
			}
		}
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					setupFiles: ['tests/setup/seed.ts'],
					include: ['src/**/*.test.ts', 'tests/openssh/**/*.test.ts'],
					testTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'oracle',
					setupFiles: ['tests/setup/seed.ts'],
					include: ['tests/oracle/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'lab',
					include: ['tests/lab/**/*.test.ts'],
					// They mostly wait.
					maxWorkers: 2,
					testTimeout: 30_000,
					hookTimeout: 240_000
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
