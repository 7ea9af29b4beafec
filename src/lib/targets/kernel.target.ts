export { kernel as target } from '$engine';
