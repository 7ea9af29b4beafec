export { watch as target } from '$engine';
