export { conntrack as target } from '$engine';
