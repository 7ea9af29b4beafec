# tunnel to the database
autossh -M 0 -N -o "ServerAliveInterval 30sec" -o ServerAliveCountMax=3 -L 5432:localhost:5432 deploy@db1
ssh -o ServerAliveInterval 60 deploy@web1
