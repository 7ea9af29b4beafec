import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: 'es2022', reportCompressedSize: false },
	test: {
		projects: [
			{ extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'] } },
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
