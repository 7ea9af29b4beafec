import type { Plan } from '../plan.ts';
import type { Problem } from '../reason.ts';
import type { Amendment } from './amendment.ts';
import { commandEdits, readCommands, type WantedOption } from './command.ts';
import type { FormatId } from './format.ts';
import { isOn, profileCommand, readProfiles } from './iterm2.ts';
import { readInteger, readTime } from './openssh/time.ts';
import { registryEdits, sessionKeys } from './putty-registry.ts';
import { sessionEdits } from './putty-session.ts';
import { iniEdits } from './securecrt.ts';
import { edited, type Edit } from './span.ts';
import { memberOf } from './tree.ts';
import { xshEdits } from './xshell.ts';
import { NEWEST_READ } from '../facts/release.ts';

interface Change {
	edits: Edit[];
	problems?: Problem[];
}

/**
 * Brings a GUI client's file or a command line into line with a plan by the smallest edit. What cannot be is
 * left as it is, with a problem that says why.
 */
export function amendClient(text: string, format: FormatId, plan: Plan): Amendment {
	const { edits, problems = [] } = changeOf(text, format, plan);
	const after = edited(text, edits);
	return { text: after, changed: after !== text, problems };
}

function changeOf(text: string, format: FormatId, plan: Plan): Change {
	const { interval } = plan;
	switch (format) {
		case 'putty-registry': {
			const keys = sessionKeys(text);
			return keys.length === 0
				? impossible('amend-no-session')
				: { edits: keys.flatMap((key) => registryEdits(text, key, interval)) };
		}
		case 'putty-session':
			return { edits: sessionEdits(text, interval) };
		case 'xshell':
			return { edits: xshEdits(text, interval) };
		case 'securecrt':
			return { edits: iniEdits(text, interval) };
		case 'iterm2':
			return amendProfiles(text, plan);
		case 'ssh-command': {
			const commands = readCommands(text);
			return commands.length === 0
				? impossible('amend-no-command')
				: { edits: commands.flatMap((command) => commandEdits(command, wantedOptions(plan))) };
		}
		default:
			return impossible('amend-not-possible', { format });
	}
}

function impossible(code: string, params: Problem['params'] = {}): Change {
	return { edits: [], problems: [{ code, params }] };
}

function wantedOptions({ client, interval, countMax }: Plan): WantedOption[] {
	const seconds = client?.serverAliveInterval ?? interval;
	const count = client?.serverAliveCountMax ?? countMax;
	return [
		{
			keyword: 'ServerAliveInterval',
			value: String(seconds),
			same: (value) => readTime(value, NEWEST_READ) === seconds
		},
		{
			keyword: 'ServerAliveCountMax',
			value: String(count),
			same: (value) => readInteger(value) === count
		},
		{
			keyword: 'TCPKeepAlive',
			value: (client?.tcpKeepAlive ?? true) ? 'yes' : 'no',
			onlyIfSet: true,
			same: (value) => /^(?:yes|true)$/i.test(value) === (client?.tcpKeepAlive ?? true)
		}
	];
}

/** Profiles that run ssh get its options, and type nothing any more; others can only type less late. */
function amendProfiles(text: string, plan: Plan): Change {
	const { profiles, fault, language } = readProfiles(text);
	if (fault) return impossible('amend-json');
	const edits: Edit[] = [];
	const problems: Problem[] = [];
	for (const profile of profiles) {
		const name = memberOf(profile, 'Name');
		const params = { name: name?.kind === 'string' ? name.value : '' };
		const idle = memberOf(profile, 'Send Code When Idle');
		const command = profileCommand(text, profile);
		if (command) {
			edits.push(...commandEdits(command, wantedOptions(plan)));
			if (idle && isOn(idle))
				edits.push({ from: idle.from, to: idle.to, insert: switchedOff(language) });
			continue;
		}
		problems.push({ code: 'amend-no-ssh', params });
		const period = memberOf(profile, 'Idle Period');
		const most = Math.max(1, Math.floor(plan.interval / 2));
		if (isOn(idle) && period?.kind === 'number' && period.value > most)
			edits.push({
				from: period.from,
				to: period.to,
				insert: language === 'json' ? String(most) : `<integer>${most}</integer>`
			});
	}
	return { edits, problems };
}

function switchedOff(language: 'json' | 'plist'): string {
	return language === 'json' ? 'false' : '<false/>';
}
