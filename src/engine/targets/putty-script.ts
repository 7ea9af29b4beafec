import { pingValues } from '../formats/putty-ping.ts';
import { SESSIONS_KEY } from '../formats/putty-registry.ts';
import { allSessionsScript, powershell } from './powershell.ts';
import { header, say, type Artifact, type RenderOptions } from './target.ts';

/**
 * Sets the keepalive of every saved PuTTY session under Windows. Keys are opened through .NET since a
 * session's key may hold `/`, which PowerShell's own registry drive takes for a separator.
 */
export function puttyScript(interval: number, options: RenderOptions): Artifact {
	const { PingInterval, PingIntervalSecs } = pingValues(interval);
	const lines = [
		...header(options, '#', [
			['comment-adds-up', { interval, minutes: PingInterval, seconds: PingIntervalSecs }],
			['comment-all-sessions', {}]
		]),
		'param([switch]$Undo)',
		"$ErrorActionPreference = 'Stop'",
		`$wanted = @{ PingInterval = ${PingInterval}; PingIntervalSecs = ${PingIntervalSecs} }`,
		'$backup = "$env:USERPROFILE\\putty-before-holdfast.reg"',
		'$former = "$env:USERPROFILE\\putty-before-holdfast.csv"',
		`$sessions = [Microsoft.Win32.Registry]::CurrentUser.OpenSubKey('${SESSIONS_KEY}', $true)`,
		`if (-not $sessions) { throw 'HKCU\\${SESSIONS_KEY}' }`,
		'',
		'if ($Undo) {',
		'	foreach ($row in Import-Csv -LiteralPath $former) {',
		'		$session = $sessions.OpenSubKey($row.Session, $true)',
		'		if (-not $session) { continue }',
		"		if ($row.Kind -eq 'DWord') { $session.SetValue($row.Name, [int]$row.Value, 'DWord') }",
		"		elseif ($row.Kind) { $session.SetValue($row.Name, [string]$row.Value, 'String') }",
		'		else { $session.DeleteValue($row.Name, $false) }',
		'		$session.Close()',
		'	}',
		'	Remove-Item -LiteralPath $former',
		'	return',
		'}',
		'',
		'if (-not (Test-Path -LiteralPath $backup)) {',
		"	reg.exe export 'HKCU\\Software\\SimonTatham\\PuTTY' $backup",
		"	if ($LASTEXITCODE -ne 0) { throw 'reg export' }",
		'}',
		'$known = @(if (Test-Path -LiteralPath $former) { Import-Csv -LiteralPath $former | ForEach-Object { $_.Session } })',
		'foreach ($name in $sessions.GetSubKeyNames()) {',
		'	$session = $sessions.OpenSubKey($name, $true)',
		'	if ($known -notcontains $name) {',
		'		$wanted.Keys | ForEach-Object {',
		"			$kind = if ($session.GetValueNames() -contains $_) { $session.GetValueKind($_) } else { '' }",
		'			[pscustomobject]@{ Session = $name; Name = $_; Kind = $kind; Value = $session.GetValue($_) }',
		'		} | Export-Csv -LiteralPath $former -Append -NoTypeInformation -Encoding UTF8',
		'	}',
		"	foreach ($value in $wanted.Keys) { $session.SetValue($value, [int]$wanted[$value], 'DWord') }",
		'	$session.Close()',
		'	$name',
		'}'
	];
	return allSessionsScript('putty', lines, {
		apply: [say('script-backs-up'), say('default-only-new'), say('open-windows')],
		verify: [
			powershell(`reg query 'HKCU\\${SESSIONS_KEY}' /s /f PingInterval`),
			say('all-hexadecimal', {
				minutes: `0x${PingInterval.toString(16)}`,
				seconds: `0x${PingIntervalSecs.toString(16)}`
			})
		],
		undo: [say('script-undo')]
	});
}
