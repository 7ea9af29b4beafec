ssh -o "ServerAliveInterval 10m" -o ServerAliveCountMax=3 deploy@web1.example.com
