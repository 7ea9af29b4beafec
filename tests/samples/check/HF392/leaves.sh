# ~/.bashrc
# TMOUT=300 is the rule elsewhere
unset TMOUT
