import { plan } from '$engine';
import { played, type Lane } from '$lib/timeline/lane.ts';
import { View } from '$lib/timeline/view.svelte.ts';
import { PICTURES, scenarioFor, type Picture, type PictureId } from './pictures.ts';

/** A picture as it is looked at. */
export class PictureView extends View {
	override readonly id: string;
	readonly picture: Picture;

	constructor(id: PictureId) {
		const picture: Picture = PICTURES[id];
		super({ environment: picture.environment, plan: plan(picture.environment) });
		this.id = id;
		this.picture = picture;
		this.zoom(picture.span);
		if (picture.from !== undefined) this.move({ from: picture.from });
	}

	protected override lane(settings: 'today' | 'planned'): Lane {
		const setting = this.picture.lanes[settings === 'today' ? 0 : 1];
		const scenario = scenarioFor(this.picture, setting, this.frame);
		return played(scenario, settings, this.cast, this.frame);
	}
}
