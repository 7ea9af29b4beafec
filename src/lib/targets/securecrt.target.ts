export { securecrt as target } from '$engine';
