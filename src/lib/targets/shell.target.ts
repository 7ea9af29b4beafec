export { shell as target } from '$engine';
