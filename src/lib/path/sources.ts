import { boxSources, type BoxId } from '$engine';

/** Where a box's figure was read. */
export function sourceOf(box: string): { title: string; address: string } | undefined {
	const { title, address } = boxSources[box as BoxId] ?? {};
	return title && address ? { title, address } : undefined;
}
