AUTOSSH_GATETIME=0 autossh -M 0 -f -N -R 2222:localhost:22 deploy@web1.example.com
