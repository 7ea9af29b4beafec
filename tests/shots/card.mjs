// The picture in previews of links: the timeline of an idle session, with and without a keepalive.

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 72;
const TRACK = 88;
/** A network load balancer's idle timeout, the interval, and what fits in the picture; in seconds. */
const TIMEOUT = 350;
const INTERVAL = 30;
const SHOWN = 620;

const x = (/** @type {number} */ time) => EDGE + (time / SHOWN) * (WIDTH - EDGE);
const y = (/** @type {number} */ silence) => (1 - silence / TIMEOUT) * TRACK;

const MARK = 'M2 15 8 8v7l6-7v7l6-7';

/**
 * @param {object} card
 * @param {string} card.tokens the style sheet of the site's colours
 * @param {string} card.tag the language
 * @param {Readonly<Record<string, string>>} card.words
 * @returns {string} a document of 1200 × 630
 */
export const card = ({ tokens, tag, words }) => `<!doctype html>
<html lang="${tag}">
<meta charset="utf-8">
<style>
${tokens}
:root { color-scheme: light; }
body { margin: 0; background: var(--bg); color: var(--ink); font-family: 'Noto Sans CJK SC', var(--text); }
svg { display: block; }
text { font-size: 24px; fill: var(--ink); }
.mark { fill: none; stroke: var(--accent); stroke-width: 2; }
.name { font-size: 32px; font-weight: 700; }
.claim { font-size: 62px; font-weight: 700; letter-spacing: ${tag === 'en' ? '-0.018em' : '0'}; }
text.about { font-size: 28px; fill: var(--ink-2); }
.lane { font-weight: 700; }
.ceiling { stroke: var(--ctl); stroke-width: 1.5; stroke-dasharray: 6 5; }
.base { stroke: var(--ctl); stroke-width: 1.5; }
.silence { fill: var(--idle); stroke: var(--ink-3); stroke-width: 2; }
.refreshed { fill: var(--accent-soft); stroke: var(--accent); stroke-width: 2; }
.probe { stroke: var(--accent); stroke-width: 2; }
.dot { fill: var(--accent); }
.cross { fill: none; stroke: var(--danger); stroke-width: 3.5; }
text.bad { fill: var(--danger); font-weight: 700; }
text.good { fill: var(--accent); font-weight: 700; }
.hatch { stroke: var(--danger); opacity: 0.5; }
</style>
<svg width="${WIDTH}" height="${HEIGHT}">
	<defs>
		<pattern id="gone" width="12" height="12" patternUnits="userSpaceOnUse">
			<path class="hatch" d="M0 0 12 12M-3 9 3 15M9-3 15 3" />
		</pattern>
	</defs>
	<svg x="${EDGE}" y="52" width="44" height="44" viewBox="0 0 22 22"><path class="mark" d="${MARK}" /></svg>
	<text class="name" x="${EDGE + 58}" y="85">Holdfast</text>
	<text class="claim" x="${EDGE - 3}" y="186">${words['social-claim']}</text>
	<text class="about" x="${EDGE}" y="240">${words['social-about']}</text>
	${lane(310, words['social-before'], forgotten(words['social-forgets']))}
	${lane(464, words['social-after'], kept(words['social-holds']))}
</svg>
</html>`;

/**
 * @param {number} top
 * @param {string | undefined} name
 * @param {string} track
 */
const lane = (top, name, track) => `<g transform="translate(0 ${top})">
	<text class="lane" x="${EDGE}">${name}</text>
	<g transform="translate(0 22)">
		${track}
		<line class="ceiling" x1="${EDGE}" x2="${WIDTH}" y1="0" y2="0" />
		<line class="base" x1="${EDGE}" x2="${WIDTH}" y1="${TRACK}" y2="${TRACK}" />
	</g>
</g>`;

/** @param {string | undefined} note */
const forgotten = (note) => `
	<path class="silence" d="M${x(0)} ${y(0)} ${x(TIMEOUT)} ${y(TIMEOUT)} V${y(0)}" />

	<rect x="${x(TIMEOUT)}" y="0" width="${WIDTH}" height="${TRACK}" fill="url(#gone)" />
	<path class="cross" d="M${x(TIMEOUT)} 0m-9-9 18 18m0-18-18 18" />
	<text class="bad" x="${x(TIMEOUT) + 22}" y="-10">${note}</text>`;

/** @param {string | undefined} note */
function kept(note) {
	const probes = Array.from({ length: SHOWN / INTERVAL }, (_, at) => x((at + 1) * INTERVAL));
	const teeth = probes.map((at) => `L${at} ${y(INTERVAL)} V${y(0)}`).join('');
	return `
	<path class="refreshed" d="M${x(0)} ${y(0)} ${teeth} L${WIDTH} ${y(INTERVAL / 2)} V${y(0)}" />
	${probes.map((at) => `<line class="probe" x1="${at}" x2="${at}" y1="0" y2="${TRACK}" /><circle class="dot" cx="${at}" cy="0" r="5.5" /><circle class="dot" cx="${at}" cy="${TRACK}" r="4" />`).join('')}
	<text class="good" x="${x(TIMEOUT) + 22}" y="-22">${note}</text>`;
}
