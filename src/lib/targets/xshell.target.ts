export { xshell as target } from '$engine';
