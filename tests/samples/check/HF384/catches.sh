autossh -M 20000:20001 -f -N -R 2222:localhost:22 deploy@web1.example.com
