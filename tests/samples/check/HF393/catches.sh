declare -x TMOUT="1h"
