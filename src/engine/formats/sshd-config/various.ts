import type { Release } from '../../facts/release.ts';
import { asciiLowercase } from '../openssh/pattern.ts';
import { readInteger } from '../openssh/time.ts';
import { isNone } from './paths.ts';
import type { Setting } from './setting.ts';
import { NEW_LEXER } from '../openssh/arguments.ts';
import { Fault } from './words.ts';

/** `PermitUserEnvironment`: `yes`, `no`, or the variables that are allowed. */
export const permitUserEnvironment: Setting<string> = {
	// Its patterns, not its yes or no, were taken over from `Match all`.
	overrides: { since: 708, until: 1004 },
	override: (global, inMatch) =>
		inMatch === 'yes' || inMatch === 'no' ? (global ?? 'no') : inMatch,
	read(words) {
		const word = words.next();
		if (words.release < 707) {
			if (!word) return new Fault('missing yes/no argument.');
			return word === 'yes' || word === 'no' ? word : new Fault(`Bad yes/no argument: ${word}`);
		}
		if (words.release < 708) {
			if (!word) return new Fault('missing argument.');
			const lower = asciiLowercase(word);
			return lower === 'yes' || lower === 'no' ? lower : new Fault(`unsupported option "${word}".`);
		}
		return word || words.missing('missing argument.');
	},
	print: (value = 'no') => [value]
};

const TUNNELS = ['no', 'point-to-point', 'ethernet', 'yes'];

export const permitTunnel: Setting<string> = {
	read(words) {
		const isNew = words.release >= NEW_LEXER;
		const word = words.next();
		if (!word) return words.missing('Missing yes/point-to-point/ethernet/no argument.');
		if (TUNNELS.includes(word)) return word;
		return new Fault(
			isNew
				? `bad ${words.keyword} argument ${word}`
				: `Bad yes/point-to-point/ethernet/no argument: ${word}`
		);
	},
	print: (value = 'no') => [value]
};

/** Digests by name (`digest-openssl.c`); one was dropped in 7.6. */
const DIGESTS = ['MD5', 'RIPEMD160', 'SHA1', 'SHA256', 'SHA384', 'SHA512'];

export const fingerprintHash: Setting<string> = {
	join: (_earlier, value) => value,
	read(words) {
		const word = words.next();
		if (!word) return words.missing('Missing argument.');
		const name = word.toUpperCase();
		if (DIGESTS.includes(name) && (name !== 'RIPEMD160' || words.release < 706)) return name;
		return new Fault(
			words.release < NEW_LEXER
				? `Invalid hash algorithm "${word}".`
				: `Invalid ${words.keyword} algorithm "${word}".`
		);
	},
	print: (value = 'SHA256') => [value]
};

/** Permissions in octal, as far as the word goes (`strtol`). */
export const streamLocalBindMask: Setting<number> = {
	join: (earlier, value, release) => (release < 1006 ? value : earlier),
	read(words) {
		const word = words.next();
		if (!word) return words.missing('missing StreamLocalBindMask argument.');
		const digits = /^[ \t\r\n\v\f]*[+-]?(?:0[0-7]*|[1-7][0-7]*)/.exec(word)?.[0];
		const value = digits === undefined ? -1 : Number.parseInt(digits.trim(), 8);
		if (value >= 0 && value <= 0o777) return Math.abs(value);
		return new Fault(words.release < NEW_LEXER ? 'Bad mask.' : `Invalid ${words.keyword}.`);
	},
	print: (value = 0o177) => [`0${value.toString(8)}`]
};

interface PubkeyOptions {
	touch: boolean;
	verify: boolean;
	/** How many keys may be asked about; absent where it is not said. Since 10.6. */
	most?: number;
}

const PUBKEY_DEFAULT: PubkeyOptions = { touch: false, verify: false, most: 6 };

export const pubkeyAuthOptions: Setting<PubkeyOptions> = {
	read(words) {
		const options: PubkeyOptions = { touch: false, verify: false };
		for (let word = words.nextOfList(); word !== undefined; word = words.nextOfList()) {
			const lower = asciiLowercase(word);
			if (lower === 'none') continue;
			if (lower === 'touch-required') options.touch = true;
			else if (lower === 'verify-required' && words.release >= 804) options.verify = true;
			else if (lower.startsWith('max-pk-ok:') && words.release >= 1006) {
				const most = readMost(word.slice('max-pk-ok:'.length));
				if (typeof most === 'string')
					return new Fault(`bad ${words.keyword} max-pk-ok value: ${most}`, true);
				options.most = most;
			} else
				return words.release < NEW_LEXER
					? new Fault(`unsupported PubkeyAuthOptions option ${word}`)
					: new Fault(`unsupported ${words.keyword} option ${word}`, true);
		}
		return options;
	},
	print({ touch, verify, most } = PUBKEY_DEFAULT, { release }) {
		const said = [touch && 'touch-required', verify && 'verify-required'].filter(Boolean);
		if (said.length === 0) said.push('none');
		if (most !== undefined && release >= 1006) said.push(`max-pk-ok:${most}`);
		return [said.join(' ')];
	}
};

function readMost(text: string): number | string {
	const most = readInteger(text);
	if (most === 'missing') return 'invalid';
	return typeof most === 'number' && most > 255 ? 'too large' : most;
}

/** `AgentSocketPath`: below the user's home or one folder for all. Since 10.6, by its behaviour. */
export const agentSocketPath: Setting<string> = {
	read(words) {
		const word = words.next();
		if (!word) return new Fault('missing path.');
		if (word === 'none') return word;
		if (word.startsWith('user:'))
			return word.length > 'user:'.length ? word : new Fault('invalid user path.');
		if (word.startsWith('shared:'))
			return word.startsWith('shared:/') ? word : new Fault('invalid shared path.');
		return new Fault('invalid path.');
	},
	print: (value = 'user:.ssh/agent') => [value]
};

/** Subsystems by name, each with its command; the first line of each name wins. */
export const subsystems: Setting<Map<string, string>> = {
	accumulates: true,
	depends: true,
	read(words, { active, earlier }) {
		const { release, keyword } = words;
		const name = words.next();
		if (!name) return words.missing('Missing subsystem name.');
		// From 9.5 to 10.2 a block's subsystem was looked at only where the block applied.
		if (!active && release < 1003) {
			if (release < 905) words.next();
			else words.consume();
			return undefined;
		}
		if (release < 905 && (earlier?.size ?? 0) >= 256)
			return new Fault('too many subsystems defined.');
		if (release < 905 && earlier?.has(name))
			return new Fault(`Subsystem '${name}' already defined.`);
		if (release >= 905 && release < 1003 && earlier?.has(name)) {
			words.consume();
			return undefined;
		}
		const path = words.next();
		if (!path)
			return release >= 1003
				? new Fault(`${keyword} missing argument.`)
				: new Fault('Missing subsystem command.');
		const command = [path];
		for (let word = words.nextOfList(); word !== undefined; word = words.nextOfList())
			command.push(word);
		return new Map([[name, assemble(command, release)]]);
	},
	join(earlier, more) {
		for (const [name, command] of more) if (!earlier.has(name)) earlier.set(name, command);
		return earlier;
	},
	print: (value) => value && [...value].map(([name, command]) => `${name} ${command}`)
};

/** A command's words on one line; since 9.5 quoted again (`misc.c argv_assemble`). */
function assemble(words: readonly string[], release: number): string {
	if (release < 905) return words.join(' ');
	const quoted = words.map((word) => {
		const escaped = word.replace(/[\\'"]/g, '\\$&');
		return /[ \t]/.test(word) ? `"${escaped}"` : escaped;
	});
	const [path, ...args] = quoted;
	// Up to 9.6 a blank stood behind the path even where nothing followed.
	return release < 907 ? `${path} ${args.join(' ')}` : quoted.join(' ');
}

/** Up to 8.1 portable sshd knew no routing domain; since then it asks the machine. */
export function badRoutingDomain(release: Release): Fault {
	const before = 'Routing domains are not supported on this platform';
	return new Fault('bad routing domain', false, release < 802 ? [before] : []);
}

export const rdomain: Setting<string> = {
	read(words) {
		// Linux cannot put a session into a routing domain.
		if (words.release >= 803) return new Fault('setting RDomain not supported on this platform.');
		const word = words.next();
		if (!word) return new Fault('Missing argument.');
		return isNone(word) || word === '%D' ? word : badRoutingDomain(words.release);
	},
	print: (value = 'none', { release }) =>
		release < 803 ? [isNone(value) ? 'none' : value] : undefined
};
