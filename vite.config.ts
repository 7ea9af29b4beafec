import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

const FIRST_VIEW =
	/src\/engine\/(?:[\w-]+|facts\/(?:boxes|clients|kernel|openssh|systems)|targets\/(?:target|host|sides|ssh-config))\.ts$/;

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		target: 'es2023',
		reportCompressedSize: false,
		// One request for the framework; a wider group would pull other pages into the first view.
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'framework', test: /node_modules/ },
						// What every tab shares with the first view, in one request.
						{ name: 'engine', test: FIRST_VIEW }
					]
				}
			}
		}
	},
	test: {
		projects: [
			{ extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'], testTimeout: 60_000 } },
			{
				extends: true,
				test: {
					name: 'oracle',
					include: ['tests/oracle/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 60_000
				}
			}
		]
	}
});
