/** The engine's face: everything outside imports from here. */
export { amend } from './amend.ts';
export { check, type CheckOptions, type Diagnostic, type Report } from './check.ts';
export { complete, hostNames, type Proposal, type Proposals } from './complete.ts';
export { highlight, opensBlock, type Shade } from './highlight.ts';
export { isConfigFormat, keywordInfo, type KeywordInfo, type Program } from './keyword-info.ts';
export { findPrivate, redact, type Spot } from './private.ts';
export { includePaths } from './include-paths.ts';
export { measuredPath, readMeasurement, type Measurement } from './measurement.ts';
export { plan, type Plan } from './plan.ts';
export { effectOf, type Effect, type EffectOptions } from './effective.ts';
export type { Amendment } from './formats/amendment.ts';
export { decode, type Decoded } from './formats/decode.ts';
export { detect } from './formats/detect.ts';
export { encode, type Encoded, type Encoding } from './formats/encode.ts';
export type { EffectiveSetting } from './formats/effective.ts';
export { edited, type Edit } from './formats/span.ts';
export { FORMAT_IDS, type FormatId } from './formats/format.ts';
export { encodeLink, decodeLink, isLink } from './link.ts';
export {
	CONTROLS,
	RANGES,
	SYMPTOMS,
	defaultEnvironment,
	numberProblem,
	type Control,
	type Environment,
	type Hop,
	type Symptom
} from './environment.ts';
export {
	BOX_IDS,
	SOURCED_BOXES,
	boxKind,
	boxOf,
	spareFrom,
	type Box,
	type BoxId,
	type BoxKind
} from './facts/boxes.ts';
export { boxDetails, keepalivesCount, type BoxDetails } from './facts/box-details.ts';
export { boxSources } from './facts/box-sources.ts';
export { CLIENT_IDS, type ClientId } from './facts/clients.ts';
export { LINUX_GIVES_UP, LINUX_KEEPALIVE, RETRY_CAP } from './facts/kernel.ts';
export { SYSTEM_IDS, type SystemId } from './facts/systems.ts';
export { readVersion } from './facts/openssh.ts';
export type { RemedyId, Verdict, Warning } from './limits.ts';
export { remedies, type Remedy } from './remedies/index.ts';
export type { Params, Problem, Reason } from './reason.ts';
export { explain, resolve } from './resolve.ts';
export type {
	Build,
	ConfigFormat,
	ConfigMessage,
	Explanation,
	Place,
	Resolution,
	ResolveQuery,
	Undecided
} from './formats/openssh/resolution.ts';
export { RULES } from './rules/index.ts';
export type { Example, Fix, Rule, RuleId, Severity } from './rules/rule.ts';
export { scenarioOf, type ScenarioOptions } from './simulate/scenario-of.ts';
export { simulate } from './simulate/simulate.ts';
export type {
	ClientEnd,
	KernelKeepAlive,
	Outage,
	Scenario,
	ScenarioHop,
	ServerEnd
} from './simulate/scenario.ts';
export type * from './simulate/timeline.ts';
export { render } from './targets/index.ts';
export {
	TARGET_IDS,
	type Artifact,
	type Destination,
	type RenderOptions,
	type Step,
	type Target,
	type TargetId
} from './targets/target.ts';
export { sshConfig } from './targets/ssh-config.ts';
export { sshdConfig } from './targets/sshd-config.ts';
export { ssh } from './targets/ssh.ts';
export { putty } from './targets/putty.ts';
export { iterm2 } from './targets/iterm2.ts';
export { xshell } from './targets/xshell.ts';
export { securecrt } from './targets/securecrt.ts';
export { shell } from './targets/shell.ts';
export { kernel } from './targets/kernel.ts';
export { conntrack } from './targets/conntrack.ts';
export { watch } from './targets/watch.ts';
