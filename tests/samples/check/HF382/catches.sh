ssh -o ServerAliveInterval=0 deploy@web1.example.com
