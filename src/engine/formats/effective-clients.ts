import { NEWEST_READ } from '../facts/release.ts';
import type { Reason } from '../reason.ts';
import type { Subject } from '../rules/rule.ts';
import { optionNamed, readCommands, type Command } from './command.ts';
import type { EffectiveSetting } from './effective.ts';
import { keptInProfiles, profileCommand, readProfiles } from './iterm2.ts';
import type { KeptSession } from './kept.ts';
import { ConfigDocument } from './openssh/document.ts';
import { readInteger, readTime } from './openssh/time.ts';
import { printedSettings } from './printed.ts';
import { keptInRegistry } from './putty-registry.ts';
import { keptInSession } from './putty-session.ts';
import { keptInIni } from './securecrt.ts';
import type { Span } from './span.ts';
import { keptInXsh } from './xshell.ts';

/** What a program calls the three ways against silence. */
interface Names {
	probe?: string;
	typed?: string;
	tcp?: string;
}

const PUTTY: Names = { probe: 'PingInterval', tcp: 'TCPKeepalives' };
const XSHELL: Names = {
	probe: 'KeepAliveInterval',
	typed: 'SendKeepAliveInterval',
	tcp: 'TCPKeepAlive'
};
const SECURECRT: Names = { probe: 'Idle NO-OP Timeout', typed: 'Idle Timeout' };
const ITERM2: Names = { typed: 'Idle Period' };

/**
 * The keepalive of a GUI client's file, of a command line, or of what `ssh -G` and `sshd -T` printed, each
 * with the line that says so. `value` is seconds, or as the program prints it.
 */
export function clientSettings({ text, format }: Subject): EffectiveSetting[] {
	const document = new ConfigDocument(text);
	const lineOf = ({ from }: Span) => document.lineAt(from);
	switch (format) {
		case 'putty-registry':
			return keptInRegistry(text).flatMap((kept) => settingsOf(kept, PUTTY, lineOf));
		case 'putty-session':
			return settingsOf(keptInSession(text), PUTTY, lineOf);
		case 'xshell':
			return settingsOf(keptInXsh(text), XSHELL, lineOf);
		case 'securecrt':
			return settingsOf(keptInIni(text), SECURECRT, lineOf);
		case 'iterm2':
			return [
				...keptInProfiles(text).flatMap((kept) => settingsOf(kept, ITERM2, lineOf)),
				...readProfiles(text).profiles.flatMap((profile) => {
					const command = profileCommand(text, profile);
					return command ? commandSettings(command, lineOf) : [];
				})
			];
		case 'ssh-command':
			return readCommands(text).flatMap((command) => commandSettings(command, lineOf));
		case 'ssh-effective':
			return printed(text, 'server', lineOf);
		case 'sshd-effective':
			return printed(text, 'client', lineOf);
		default:
			return [];
	}
}

function settingsOf(
	{ name, probe, typed, tcp }: KeptSession,
	names: Names,
	lineOf: (span: Span) => number
): EffectiveSetting[] {
	const session = name ?? '';
	const settings: EffectiveSetting[] = [];
	if (probe && names.probe)
		settings.push({
			keyword: names.probe,
			value: String(probe.interval),
			line: lineOf(probe.at),
			reason: probe.interval
				? reason('client-probe', { session, interval: probe.interval })
				: reason('client-silent', { session })
		});
	if (typed?.interval && names.typed)
		settings.push({
			keyword: names.typed,
			value: String(typed.interval),
			line: lineOf(typed.at),
			reason: reason('client-typed', { session, interval: typed.interval })
		});
	if (tcp?.on && names.tcp)
		settings.push({
			keyword: names.tcp,
			value: '1',
			line: lineOf(tcp.at),
			reason: reason('client-tcp', { session })
		});
	return settings;
}

function commandSettings(command: Command, lineOf: (span: Span) => number): EffectiveSetting[] {
	const interval = optionNamed(command, 'ServerAliveInterval');
	const count = optionNamed(command, 'ServerAliveCountMax');
	const tcp = optionNamed(command, 'TCPKeepAlive');
	const seconds = interval && readTime(interval.value, NEWEST_READ);
	const times = readInteger(count?.value ?? '3');
	if (!interval || seconds === undefined || typeof times === 'string')
		return [
			{
				keyword: 'ServerAliveInterval',
				value: '',
				line: lineOf(command.programAt),
				reason: reason('command-unsaid', { program: command.program })
			}
		];
	return [
		{
			keyword: 'ServerAliveInterval',
			value: String(seconds),
			line: lineOf(interval.at),
			reason: probing(seconds, times)
		},
		...(count
			? [
					{
						keyword: 'ServerAliveCountMax',
						value: String(times),
						line: lineOf(count.at),
						reason: reason('command-count', { count: times })
					}
				]
			: []),
		...(tcp
			? [
					{
						keyword: 'TCPKeepAlive',
						value: tcp.value,
						line: lineOf(tcp.at),
						reason: tcpReason(tcp.value)
					}
				]
			: [])
	];
}

function probing(interval: number, count: number): Reason {
	if (interval === 0) return reason('command-off');
	if (count === 0) return reason('command-count-zero', { interval });
	return reason('command-probe', { interval, count, deadline: interval * (count + 1) });
}

/** @param watched whom the keywords are named after */
function printed(
	text: string,
	watched: 'server' | 'client',
	lineOf: (span: Span) => number
): EffectiveSetting[] {
	const settings = printedSettings(text);
	const find = (keyword: string) => settings.find((setting) => setting.keyword === keyword);
	const interval = find(`${watched}aliveinterval`);
	const count = find(`${watched}alivecountmax`);
	const tcp = find('tcpkeepalive');
	const seconds = readTime(interval?.value ?? '', NEWEST_READ) ?? 0;
	const times = readInteger(count?.value ?? '3');
	const reasons: [typeof interval, Reason][] = [
		[interval, printedReason(seconds, typeof times === 'number' ? times : 3, watched)],
		[count, reason('command-count', { count: times })],
		[tcp, tcpReason(tcp?.value ?? '')]
	];
	return reasons.flatMap(([setting, why]) =>
		setting
			? [{ keyword: setting.keyword, value: setting.value, line: lineOf(setting), reason: why }]
			: []
	);
}

function printedReason(interval: number, count: number, watched: 'server' | 'client'): Reason {
	if (watched === 'server') return probing(interval, count);
	if (interval === 0) return reason('server-off');
	return count === 0
		? reason('server-count-zero', { interval })
		: reason('server-probe', { interval, count, deadline: interval * (count + 1) });
}

function tcpReason(value: string): Reason {
	return reason(/^(?:no|false)$/i.test(value) ? 'command-tcp-off' : 'command-tcp');
}

function reason(code: string, params: Reason['params'] = {}): Reason {
	return { code, params };
}
