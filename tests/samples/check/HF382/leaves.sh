ssh -o ServerAliveInterval=10 deploy@web1.example.com
