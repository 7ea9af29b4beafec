typeset -xr TMOUT=600

# a little longer for the operators
TMOUT=1800
