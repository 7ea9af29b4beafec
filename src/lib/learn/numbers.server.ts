import {
	LINUX_GIVES_UP,
	LINUX_KEEPALIVE,
	RETRY_CAP,
	SOURCED_BOXES,
	boxOf,
	defaultEnvironment,
	encodeLink,
	plan,
	type BoxId,
	type Params
} from '$engine';
import { endingOf, played } from '$lib/timeline/lane.ts';
import { castOf } from '$lib/timeline/cast.ts';
import { usualStart, typedAt } from '$lib/timeline/frame.ts';
import { SECTIONS } from './outline.ts';
import { PICTURES, scenarioFor, type Picture, type PictureId, type Setting } from './pictures.ts';
import type { Shown } from './shown.ts';

/** Numbers of the text that the engine knows. */
export function numbers(): Params {
	const { time, interval, probes } = LINUX_KEEPALIVE;
	const usual = plan(defaultEnvironment);
	const timeouts = SOURCED_BOXES.map((id) => boxOf(id).idleTimeout ?? 0);
	const shortest = Math.min(...timeouts);
	const perDay = 86_400 / usual.interval;
	return {
		kernelTime: time,
		kernelInterval: interval,
		kernelProbes: probes,
		kernelAll: time + interval * probes,
		gaveUp: LINUX_GIVES_UP,
		gaveUpMinutes: Math.floor(LINUX_GIVES_UP / 60),
		retryCap: RETRY_CAP,
		interval: usual.interval,
		countMax: usual.countMax,
		deadline: usual.deadline.client ?? 0,
		bytes: Math.round(usual.bytesPerDay / perDay),
		bytesPerDay: usual.bytesPerDay,
		boxes: timeouts.length,
		sooner: timeouts.filter((timeout) => timeout < time).length,
		shortest,
		tightest: plan({ ...defaultEnvironment, path: [{ idleTimeout: shortest }] }).interval
	};
}

export function shown(): Record<PictureId, Shown> {
	return Object.fromEntries(
		Object.entries(PICTURES).map(([id, picture]) => [
			id,
			{ params: paramsOf(picture), link: encodeLink(picture.environment) }
		])
	) as Record<PictureId, Shown>;
}

/** The boxes that pictures and text name. */
export function namedBoxes(): BoxId[] {
	const drawn = Object.values<Picture>(PICTURES).flatMap(({ environment: { path } }) =>
		path.flatMap((hop) => ('box' in hop ? [hop.box] : []))
	);
	const listed = SECTIONS.flatMap(({ parts }) => parts)
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (typeof block === 'object' && 'boxes' in block ? block.boxes : []));
	return [...drawn, ...listed];
}

/** What a caption may name: both settings, how both lanes end, and after how much silence. */
function paramsOf(picture: Picture): Params {
	const { environment, span, from, lanes } = picture;
	const { outage } = environment;
	const begins = from ?? usualStart(span, outage);
	const timeout = plan(environment).hops[0]?.timeout;
	return {
		outage,
		...(timeout !== undefined && { timeout }),
		...(environment.shellTimeout && { tmout: environment.shellTimeout }),
		typed: typedAt(span),
		...laneParams(lanes[0], 1),
		...laneParams(lanes[1], 2)
	};

	function laneParams(setting: Setting, number: 1 | 2): Params {
		const cast = castOf(plan(environment), environment);
		const frame = {
			span,
			outage: { from: begins, to: Math.min(span, begins + outage), segment: 0 },
			typed: [typedAt(span)],
			gap: 0
		};
		const lane = played(scenarioFor(picture, setting, frame), 'today', cast, frame);
		const { client, server } = lane.scenario;
		const probing = server.interval > 0 ? server : client;
		const ending = endingOf(lane, cast);
		const gaveUp = lane.timeline.events.find((event) => event.kind === 'gave-up');
		const expired = lane.timeline.events.find((event) => event.kind === 'expired');
		return numbered(number, {
			interval: probing.interval,
			count: probing.countMax,
			product: probing.interval * probing.countMax,
			kernel: lane.scenario.tcpKeepAlive?.client?.time,
			at: 'at' in ending ? ending.at : undefined,
			waited: gaveUp && gaveUp.at - gaveUp.heard,
			forgot: expired?.at
		});
	}
}

function numbered(number: 1 | 2, values: Record<string, number | undefined>): Params {
	return Object.fromEntries(
		Object.entries(values).flatMap(([name, value]) =>
			value === undefined ? [] : [[`${name}${number}`, Math.round(value)]]
		)
	);
}
