import type { Build, Hop } from '$engine';
import type { Reading, Whom } from './protocol.ts';
import type { Sheets } from './sheets.svelte.ts';

/** What a text is judged by: the program's release and build, for whom it is read, and the path. */
export class Terms {
	/** Empty for every release that is known. */
	openssh = $state('');
	build = $state<Build>('upstream');
	whom = $state.raw<Whom>({});
	/** What is between client and server, from the wizard's link. */
	path: readonly Hop[] = [];

	/** How the active sheet is to be read. */
	reading({ active, all }: Sheets): Reading {
		return {
			whom: this.whom,
			others: all.flatMap(({ id, name, text }) =>
				id === active?.id || name === '' ? [] : [{ name, text }]
			),
			build: this.build,
			...(active?.format && { format: active.format }),
			...(active?.name && { name: active.name }),
			...(this.openssh !== '' && { openssh: this.openssh }),
			...(this.path.length > 0 && { path: this.path })
		};
	}
}
