import { readFacility, readLogLevel } from '../openssh/log.ts';
import { refuse, type Setting } from './setting.ts';

export const logLevel: Setting<string> = {
	read(line) {
		const word = line.next();
		return readLogLevel(word, line.build) ?? refuse(`unsupported log level '${word ?? '<NONE>'}'`);
	},
	print: (value = 'INFO') => [value]
};

/** The first line counts, whatever block it is in. */
export const syslogFacility: Setting<string> = {
	everywhereUntil: Infinity,
	read(line) {
		const word = line.next();
		return readFacility(word) ?? refuse(`unsupported log facility '${word ?? '<NONE>'}'`);
	},
	print: (value = 'USER', { release }) => (release >= 708 ? [value] : undefined)
};
