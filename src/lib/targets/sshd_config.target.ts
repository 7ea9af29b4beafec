export { sshdConfig as target } from '$engine';
