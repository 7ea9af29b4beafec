sshfs -o allow_other deploy@web1.example.com:/srv /mnt/srv
