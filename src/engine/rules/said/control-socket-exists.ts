import { message } from './_message.ts';

/** ControlSocket already exists. */
export const controlSocketExists = message({
	code: 'HF615',
	severity: 'warning',
	mark: 'disabling multiplexing',
	line: /ControlSocket (?<path>\S{1,255}) already exists, disabling multiplexing/,
	environment: { control: ['client'], clients: ['openssh'] },
	said: 'ControlSocket /home/a/.ssh/cm-db1 already exists, disabling multiplexing',
	other: 'debug1: setting up multiplex master socket',
	sources: ['OpenSSH mux.c muxserver_listen']
});
