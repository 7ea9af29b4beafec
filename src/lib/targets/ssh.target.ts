export { ssh as target } from '$engine';
