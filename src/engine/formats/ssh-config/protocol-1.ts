import { int } from './plain.ts';
import { refuse, type Setting } from './setting.ts';

/** Versions of the protocol; without version 1 in the build, only 2 is left of what is asked for. */
export const protocol: Setting<string> = {
	read(line) {
		const word = line.next();
		if (!word) return refuse('Missing argument.');
		const versions = word.split(',').map((version) => version.trim());
		if (versions.some((version) => version !== '1' && version !== '2'))
			return refuse(`Bad protocol spec '${word}'.`);
		return versions.includes('1') && versions.includes('2') ? '2,1' : (versions[0] ?? '2');
	},
	print: (value = '2') => [value]
};

const CIPHERS = ['3des', 'blowfish', 'des'];

export const cipher: Setting<string> = {
	read(line) {
		const word = line.next();
		if (!word) return refuse('Missing argument.');
		return CIPHERS.includes(word.toLowerCase())
			? word.toLowerCase()
			: refuse(`Bad cipher '${word}'.`);
	},
	print: (value) => (value === undefined ? undefined : [value])
};

export const compressionLevel = int('6');
