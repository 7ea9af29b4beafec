ssh -o serveraliveinterval=60 -o StrictHostKeyChecking=no deploy@web1.example.com uptime
sshfs -o reconnect,ServerAliveInterval=15,follow_symlinks deploy@web1: /mnt/web1
