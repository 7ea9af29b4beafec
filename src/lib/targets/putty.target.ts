export { putty as target } from '$engine';
