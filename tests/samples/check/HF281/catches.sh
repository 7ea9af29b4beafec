ssh -t deploy@web1.example.com tmux attach -o ServerAliveInterval=60
