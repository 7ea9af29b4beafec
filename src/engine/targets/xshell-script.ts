import { allSessionsScript, powershell } from './powershell.ts';
import { header, say, type Artifact, type RenderOptions } from './target.ts';

/**
 * Sets the keepalive of every saved Xshell session and of the template for new ones. A file without a
 * UTF-16 mark (Xshell 5) is read as Latin-1, which keeps every byte of whatever it is.
 */
export function xshellScript(interval: number, options: RenderOptions): Artifact {
	const lines = [
		...header(options, '#', [['comment-all-sessions', { interval }]]),
		'param([string[]]$Sessions, [switch]$Undo)',
		"$ErrorActionPreference = 'Stop'",
		'if (-not $Sessions) {',
		"	$documents = [Environment]::GetFolderPath('MyDocuments')",
		'	$Sessions = (Get-Item "$documents\\NetSarang Computer\\*\\Xshell\\Sessions").FullName',
		'}',
		'$files = Get-ChildItem -LiteralPath $Sessions -Recurse -File |',
		"	Where-Object { $_.Extension -eq '.xsh' -or $_.Name -eq 'default' }",
		"$section = '(?<=^\\[CONNECTION:KEEPALIVE\\]\\r?\\n(?:(?!\\[)[^\\n]*\\n)*)'",
		'',
		'foreach ($path in $files.FullName) {',
		'	$backup = "$path.before-holdfast"',
		'	if ($Undo) {',
		'		if (-not [IO.File]::Exists($backup)) { continue }',
		'		[IO.File]::Copy($backup, $path, $true)',
		'		[IO.File]::Delete($backup)',
		'		$path',
		'		continue',
		'	}',
		'	$bytes = [IO.File]::ReadAllBytes($path)',
		'	$utf16 = $bytes.Length -ge 2 -and $bytes[0] -eq 0xFF -and $bytes[1] -eq 0xFE',
		'	$encoding = if ($utf16) { [Text.Encoding]::Unicode } else { [Text.Encoding]::GetEncoding(28591) }',
		'	$text = $encoding.GetString($bytes)',
		"	if ($text -notmatch '(?m)^\\[CONNECTION:KEEPALIVE\\]') {",
		'		Write-Warning "[CONNECTION:KEEPALIVE] ? $path"',
		'		continue',
		'	}',
		'	$new = $text -replace "(?m)${section}KeepAlive=[^\\r\\n]*", \'KeepAlive=1\'',
		`	$new = $new -replace "(?m)\${section}KeepAliveInterval=[^\\r\\n]*", 'KeepAliveInterval=${interval}'`,
		'	if ($new -ceq $text) { continue }',
		'	if (-not [IO.File]::Exists($backup)) { [IO.File]::Copy($path, $backup) }',
		'	[IO.File]::WriteAllBytes($path, $encoding.GetBytes($new))',
		'	$path',
		'}'
	];
	return allSessionsScript('xshell', lines, {
		apply: [say('script-backs-up'), say('script-close'), say('script-older'), say('reconnect')],
		verify: [
			powershell(
				"Get-ChildItem \"$([Environment]::GetFolderPath('MyDocuments'))\\NetSarang Computer\\*\\Xshell\\Sessions\" -Recurse -Filter *.xsh | Select-String '^KeepAlive(Interval)?='"
			),
			say('script-verify', { interval })
		],
		undo: [say('script-undo')]
	});
}
