sshfs -o allow_other,reconnect deploy@web1.example.com:/srv /mnt/srv
