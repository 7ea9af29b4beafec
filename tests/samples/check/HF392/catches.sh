# /etc/profile.d/autologout.sh
if [ "$(id -u)" -eq 0 ]; then
    TMOUT=300
fi
export TMOUT
