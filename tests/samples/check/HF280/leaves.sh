ssh -o ServerAliveInterval=15 -o SendEnv=LANG -o SendEnv=TZ deploy@web1.example.com ssh -o ServerAliveInterval=300 db1
