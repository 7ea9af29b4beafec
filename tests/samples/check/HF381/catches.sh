rsync -av -e 'ssh -o ServerAliveInterval=60 -o ServerAliveCountMax=0' site/ deploy@web1.example.com:/srv/www/
