scp -o TCPKeepAlive=yes backup.tar.gz deploy@web1.example.com:/srv/
