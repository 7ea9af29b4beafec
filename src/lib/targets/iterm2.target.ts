export { iterm2 as target } from '$engine';
