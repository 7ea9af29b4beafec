declare -x TMOUT="3600"
