import { mount } from 'svelte';
import Shell from './Shell.svelte';

// The script of this file is the one of its worker, too: what both need is in it once.
const target = globalThis.document?.getElementById('app');
if (target) mount(Shell, { target });
// A file's workers are no modules in some browsers, so nothing here waits at the top.
else void import('../src/lib/check/worker.ts');
