ssh -t deploy@web1.example.com -o ServerAliveInterval=60 tmux attach
ssh deploy@web1 rsync -o src dst
