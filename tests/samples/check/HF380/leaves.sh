ssh -o "ServerAliveInterval 1m" -o ServerAliveCountMax=3 deploy@web1.example.com
