ssh -o ServerAliveInterval=60 deploy@web1.example.com journalctl --follow
