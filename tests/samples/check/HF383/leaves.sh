AUTOSSH_GATETIME=0 autossh -M 0 -f -N -o "ServerAliveInterval 15" -o "ServerAliveCountMax 3" -R 2222:localhost:22 deploy@web1.example.com
