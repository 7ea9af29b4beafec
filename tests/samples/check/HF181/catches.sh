ssh -o ClientAliveInterval=60 -o StrictHostKeyCheking=no deploy@web1.example.com uptime
