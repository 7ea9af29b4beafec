import type { Answers } from '$lib/wizard/answers.svelte.ts';
import { zoomed } from './axis.ts';
import { castOf } from './cast.ts';
import { gapFor, spanFor, typedAt, usualStart, within } from './frame.ts';
import { laneOf, type Frame, type Lane } from './lane.ts';

/** A plot's width until it has been measured, px. */
const USUAL_WIDTH = 640;

/** What is looked at on the timeline: the answers' own until somebody zooms or moves the interruption. */
export class View {
	/** What its controls' ids begin with. */
	readonly id: string = 'timeline';
	/** The plot's width, px. */
	width = $state(USUAL_WIDTH);
	/** The moment under the playhead. */
	playhead = $state<number>();
	readonly #answers: Pick<Answers, 'plan' | 'environment'>;
	#chosenSpan = $state<number>();
	#chosenSegment = $state(0);
	/** The interruption as it was moved, while the answer is the one it was moved from. */
	#moved = $state.raw<{ from?: number; length: number; answer: number }>();

	readonly cast = $derived.by(() => castOf(this.#answers.plan, this.#answers.environment));
	readonly span: number = $derived.by(
		() => this.#chosenSpan ?? spanFor(this.cast, this.#answers.environment.outage)
	);
	readonly outage = $derived.by(() => {
		const answer = this.#answers.environment.outage;
		const moved = this.#moved?.answer === answer ? this.#moved : undefined;
		const length = moved?.length ?? answer;
		const from = moved?.from ?? usualStart(this.span, length);
		const segment = Math.min(this.#chosenSegment, this.cast.boxes.length);
		return { ...within({ from, length }, this.span), segment };
	});
	readonly frame: Frame = $derived({
		span: this.span,
		outage: this.outage,
		typed: [typedAt(this.span)],
		gap: gapFor(this.span, this.width)
	});
	readonly today = $derived.by(() => this.lane('today'));
	readonly planned = $derived.by(() => this.lane('planned'));

	constructor(answers: Pick<Answers, 'plan' | 'environment'>) {
		this.#answers = answers;
	}

	zoom(span: number): void {
		this.#chosenSpan = span;
	}

	zoomBy(direction: 'in' | 'out'): void {
		this.zoom(zoomed(this.span, direction));
	}

	breakAt(segment: number): void {
		this.#chosenSegment = segment;
	}

	/** Moves or stretches the interruption; what does not fit the axis is fitted. */
	move({ from = this.outage.from, to }: { from?: number; to?: number }): void {
		const length = to === undefined ? this.outage.to - this.outage.from : Math.max(0, to - from);
		const fitted = within({ from, length }, this.span);
		this.#moved = {
			from: fitted.from,
			length: fitted.to - fitted.from,
			answer: this.#answers.environment.outage
		};
	}

	protected lane(settings: 'today' | 'planned'): Lane {
		const { plan, environment } = this.#answers;
		return laneOf(plan, environment, settings, this.cast, this.frame);
	}
}
