#!/usr/bin/env bash
# Finds out how long an idle SSH connection survives on the way to a server of yours.
# It opens several connections side by side, leaves each one silent for another time, then lets one
# end speak: the client, as a keepalive of ssh would, and on as many others the server, as one of sshd
# would. Written for bash 3.2 or newer and any OpenSSH client; the server needs a POSIX shell. Nothing is changed
# on either machine, and nothing is sent anywhere but to that server.
usage() {
	cat >&2 <<'END'
usage: bash measure.sh [-w "SECONDS ..."] [-d cs|c|s] [-g GRACE] [-1] [-u PAGE] [user@]host [ssh options]
  -w  silences to try, 2 to 7200 s, at most 12; "30 60 120 180 240 300 360 600 900" unless given
  -d  who speaks after the silence: c the client, s the server, cs both, on connections of their own (default)
  -g  seconds to wait for what was said, 5 to 60; 15 unless given
  -1  one round; else a second one narrows the gap down
  -u  the page whose address the result is put in
The login has to work without questions: with a key or an agent.
END
	exit 2
}
fail() {
	echo "measure.sh: $1" >&2
	exit "${2:-2}"
}
is_number() { case $1 in '' | *[!0-9]* | ??????*) return 1 ;; esac; }

MOST=12
waits="30 60 120 180 240 300 360 600 900" sides=cs grace=15 rounds=2 page=
while getopts w:d:g:1u: option; do
	case $option in
	w) waits=$OPTARG ;;
	d) sides=$OPTARG ;;
	g) grace=$OPTARG ;;
	1) rounds=1 ;;
	u) page=$OPTARG ;;
	*) usage ;;
	esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || usage
host=$1
shift
case $host in -* | '') fail "no host: '$host'" ;; esac
case $sides in c | s | cs | sc) ;; *) fail "-d is c, s or cs, not '$sides'" ;; esac
{ is_number "$grace" && [ "$grace" -ge 5 ] && [ "$grace" -le 60 ]; } ||
	fail "-g is 5 to 60 seconds, not '$grace'"
count=0
set -f
for wait in $waits; do
	{ is_number "$wait" && [ "$((10#$wait))" -ge 2 ] && [ "$((10#$wait))" -le 7200 ]; } ||
		fail "a silence is 2 to 7200 whole seconds, not '$wait'"
	count=$((count + 1))
done
set +f
[ $count -gt 0 ] || fail "no silence to try"
[ $count -le $MOST ] || fail "at most $MOST silences at once, not $count: the server is not to be flooded"

work=$(mktemp -d "${TMPDIR:-/tmp}/measure.XXXXXX") || fail "no folder for what the connections say" 1
pids=
clean() {
	trap '' INT TERM
	[ -z "$pids" ] || kill $pids 2>/dev/null
	wait 2>/dev/null
	rm -rf "$work"
}
trap clean EXIT
trap 'echo >&2; echo "measure.sh: stopped, no result" >&2; exit 130' INT TERM HUP

# Whether a connection has said a word yet; without starting a program, so that no time is lost.
has_said() { # index, word
	local line
	while read -r line; do [ "$line" != "$2" ] || return 0; done <"$work/$1.out"
	return 1
}

say() { [ ! -t 2 ] || printf '\r\033[K%s' "$1" >&2; }

# Every keepalive off and no shared connection: the line has to be silent.
connect() { # index, side, silence; further options
	local at=$1 side=$2 silence=$3 remote
	shift 3
	mkfifo "$work/$at.in"
	: >"$work/$at.out"
	eval "exec $((20 + at))<>\"\$work/$at.in\""
	remote='echo READY; read -r _; echo PONG'
	[ "$side" = c ] || remote="echo READY; sleep $silence; echo PONG; sleep $grace"
	ssh -T -o BatchMode=yes -o ControlMaster=no -o ControlPath=none -o ServerAliveInterval=0 \
		-o TCPKeepAlive=no -o ConnectTimeout=15 -o LogLevel=ERROR "$@" "$host" "$remote" \
		<"$work/$at.in" >"$work/$at.out" 2>"$work/$at.err" &
	pid[at]=$!
	pids="$pids $!"
}

# Tries silences at both sides, and leaves what came of each in result[]: alive, silent, closed, error.
measure() {
	local silences=$1 at=0 wait side number open left longest=0 alive dead looked now
	shift
	silence=() from=() state=() since=() heard=() upper=() result=()
	for wait in $silences; do
		for side in $(printf '%s' "$sides" | sed 's/./& /g'); do
			silence[at]=$((10#$wait)) from[at]=$side state[at]=connecting since[at]=$SECONDS result[at]=
			connect $at "$side" "${silence[at]}" "$@"
			[ "${silence[at]}" -le "$longest" ] || longest=${silence[at]}
			at=$((at + 1))
			sleep 0.3
		done
	done
	number=$at open=$at alive=0 dead=0 looked=$SECONDS
	while [ "$open" -gt 0 ]; do
		sleep 0.25
		now=$SECONDS
		for ((at = 0; at < number; at++)); do
			[ -z "${result[at]}" ] || continue
			step $at "$looked"
			[ -n "${result[at]}" ] || continue
			open=$((open - 1))
			if [ "${result[at]}" = alive ]; then alive=$((alive + 1)); else dead=$((dead + 1)); fi
			kill "${pid[at]}" 2>/dev/null
			eval "exec $((20 + at))>&-"
		done
		looked=$now
		left=$((longest + since[0] + grace - SECONDS))
		say "$alive alive, $dead not, $open to go; at most $((left > 0 ? left : 0)) s left"
	done
	say ''
	wait 2>/dev/null
	pids=
	rm -f "$work"/*.in "$work"/*.out
}

# One look at one connection. On a busy machine looks are far apart: what came since the last one, came
# at most so much earlier, and the silence was at most so much longer.
step() { # index, time of the last look
	local at=$1 looked=$2 now=$SECONDS gone=
	kill -0 "${pid[at]}" 2>/dev/null || gone=1
	case ${state[at]} in
	connecting)
		if has_said $at READY; then
			state[at]=silent since[at]=$now heard[at]=$looked
		elif [ -n "$gone" ] || [ $((now - since[at])) -gt 30 ]; then
			result[at]=error
		fi
		;;
	silent)
		if [ $((now - since[at])) -ge "${silence[at]}" ]; then
			[ "${from[at]}" = s ] || echo go >&$((20 + at))
			state[at]=asked since[at]=$now upper[at]=$((now - heard[at] + 1))
		elif [ -n "$gone" ]; then
			result[at]=closed
		fi
		;;
	asked)
		if has_said $at PONG; then
			result[at]=alive
		elif [ -n "$gone" ]; then
			result[at]=closed
		elif [ $((now - since[at])) -ge "$grace" ]; then
			result[at]=silent
		fi
		;;
	esac
}

# What a round says: the longest silence survived below the shortest that was not, that one with the most
# its silence can have lasted, and how it died.
survived=0 died= atmost= how= first=
judge() {
	local at errors=0
	for ((at = 0; at < ${#silence[@]}; at++)); do
		case ${result[at]} in
		error) errors=$((errors + 1)) ;;
		silent | closed)
			if [ -z "$died" ] || [ "${silence[at]}" -lt "$died" ]; then
				died=${silence[at]} how=${result[at]} first=${from[at]} atmost=${upper[at]:-${silence[at]}}
			fi
			;;
		esac
		printf '%6s s  %s speaks: %s\n' "${silence[at]}" \
			"$([ "${from[at]}" = c ] && echo client || echo server)" "${result[at]}"
	done
	if [ $errors -gt 0 ]; then
		echo "measure.sh: $errors of ${#silence[@]} connections could not be made:" >&2
		cat "$work"/*.err 2>/dev/null | sort | uniq -c | sort -rn | head -n 3 >&2
		[ $errors -lt ${#silence[@]} ] || fail "no connection, no result" 1
	fi
	for ((at = 0; at < ${#silence[@]}; at++)); do
		[ "${result[at]}" = alive ] && [ "${silence[at]}" -gt "$survived" ] || continue
		[ -n "$died" ] && [ "${silence[at]}" -ge "$died" ] || survived=${silence[at]}
	done
}

echo "Round 1: silences of $waits s, who speaks: $sides. Up to $((count * ${#sides})) connections at once."
measure "$waits" "$@"
judge
if [ $rounds -gt 1 ] && [ -n "$died" ] && [ $((died - survived)) -gt 1 ]; then
	size=$(((died - survived + 6) / 7))
	finer=
	for ((next = survived + size; next < died; next += size)); do
		[ $next -lt 2 ] || finer="$finer $next"
	done
	if [ -n "$finer" ]; then
		echo "Round 2: silences of$finer s."
		measure "$finer" "$@"
		judge
	fi
fi

echo
if [ -z "$died" ]; then
	echo "Nothing died up to $survived s of silence. Longer silences can be tried with -w."
elif [ "$survived" -eq 0 ]; then
	echo "It is dead after $atmost s already. Try shorter silences with -w."
else
	echo "The path forgets an idle connection between $survived and $atmost s of silence."
	case $how in
	silent) echo "It drops what comes later without a word." ;;
	closed) echo "It closes or resets the connection." ;;
	esac
fi
echo "If the server sends probes itself (sudo sshd -T | grep -i clientaliveinterval), the line was not silent, and the path may forget sooner."
echo
echo "holdfast-measured survived=$survived died=${atmost:--} how=${how:--} first=${first:--}"
if [ -n "$page" ] && [ "$survived" -gt 0 ]; then
	echo "$page#v=1&path=$survived"
fi
