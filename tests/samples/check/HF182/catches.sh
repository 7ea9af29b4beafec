ssh --ServerAliveInterval=60 --verbose deploy@web1.example.com
