import {
	encodeLink,
	plan,
	render,
	type Artifact,
	type Environment,
	type Plan,
	type RenderOptions,
	type TargetId
} from '$engine';
import { answers, type Answers } from './environments.ts';

/** Something written for a target, and the answers it was written for. */
export interface Rendered extends Answers {
	plan: Plan;
	artifact: Artifact;
	/** What to say of it when it fails. */
	label: string;
}

/** Everything that a target writes for all environments, without comments and with; never nothing. */
export function renderAll(target: TargetId): Rendered[] {
	return answers.flatMap(({ environment, ...rest }) => {
		const made = plan(environment);
		return [{}, commented(environment)].flatMap((options) => {
			const artifacts = render(target, made, environment, options);
			if (artifacts.length === 0)
				throw new Error(`Nothing for ${target} from ${JSON.stringify(environment)}`);
			return artifacts.map((artifact) => ({
				...rest,
				environment,
				plan: made,
				artifact,
				label: `${artifact.variant} for ${JSON.stringify(environment)}:\n${artifact.text}`
			}));
		});
	});
}

/** Comments that would do harm, were a line of them not a comment. */
function commented(environment: Environment): RenderOptions {
	return {
		comment: (code, params) => `${code} ${JSON.stringify(params)}\nHost *\r\nServerAliveInterval 1`,
		link: `https://example.org/#${encodeLink(environment)}`,
		date: '2026-01-31'
	};
}
