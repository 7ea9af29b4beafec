autossh -M 0 -N -o "ServerAliveInterval 30s" -o ServerAliveCountMax=3 -L 5432:localhost:5432 deploy@db1
ssh -o ServerAliveInterval=$SECONDS_BETWEEN deploy@web1
