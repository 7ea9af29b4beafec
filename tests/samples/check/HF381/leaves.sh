rsync -av -e 'ssh -o ServerAliveInterval=60 -o ServerAliveCountMax=10' site/ deploy@web1.example.com:/srv/www/
