/** The engine's face: everything outside imports from here. */
export { measuredPath, readMeasurement, type Measurement } from './measurement.ts';
export { plan, type Plan } from './plan.ts';
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
export { BOX_IDS, boxKind, boxOf, type BoxId, type BoxKind } from './facts/boxes.ts';
export { boxSources } from './facts/box-sources.ts';
export { CLIENT_IDS, type ClientId } from './facts/clients.ts';
export { SYSTEM_IDS, type SystemId } from './facts/systems.ts';
export { readVersion } from './facts/openssh.ts';
export type { Verdict } from './limits.ts';
export type { Params, Problem, Reason } from './reason.ts';
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
