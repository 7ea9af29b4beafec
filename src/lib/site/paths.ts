import { resolve as resolveRoute } from '$app/paths';

/** A page's address with its last slash: without it a host answers with a redirect, or not at all. */
export const resolve = ((...page: Parameters<typeof resolveRoute>) =>
	`${resolveRoute(...page)}/`) as typeof resolveRoute;
