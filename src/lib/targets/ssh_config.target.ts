export { sshConfig as target } from '$engine';
