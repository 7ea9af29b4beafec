ssh -N -o ExitOnForwardFailure=yes -o ServerAliveCountMax=5 -L 8080:localhost:80 deploy@web1.example.com
