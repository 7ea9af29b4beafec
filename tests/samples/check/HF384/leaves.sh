autossh -M 20000 -f -N -o ServerAliveInterval=15 -R 2222:localhost:22 deploy@web1.example.com
