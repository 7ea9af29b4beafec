import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'node_modules/',
			'.cache/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	regexp.configs['flat/recommended'],
	{
		plugins: { 'import-x': importX },
		settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'import-x/no-cycle': 'error',
			// Pasted text is hostile: no expression may take more than linear time.
			'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
			'regexp/no-super-linear-move': ['error', { report: 'potential' }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{
		// The engine knows no page, no framework and no language.
		files: ['src/engine/**'],
		languageOptions: { globals: {} },
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ regex: '^(?!\\.{1,2}/)', message: 'The engine imports its own files only.' },
						{ group: ['**/lib/**', '**/routes/**', '**/messages/**'] }
					]
				}
			],
			'no-restricted-globals': [
				'error',
				'window',
				'document',
				'navigator',
				'location',
				'localStorage',
				'process',
				'Intl'
			]
		}
	},
	{
		files: ['src/engine/**/*.{test,arbitrary}.ts'],
		rules: { 'no-restricted-imports': 'off', 'no-restricted-globals': 'off' }
	},
	{
		files: ['src/lib/**', 'src/routes/**', 'src/messages/**', 'tests/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: ['**/engine/*', '$engine/*', '!**/engine/index', '!**/engine/index.ts'],
							message: 'Only the face of the engine is imported: $engine.'
						}
					]
				}
			]
		}
	}
);
