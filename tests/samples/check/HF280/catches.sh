ssh -o ServerAliveInterval=300 -o ServerAliveCountMax=2 -i ~/.ssh/id_ed25519 -o ServerAliveInterval=15 deploy@web1.example.com
